package org.jianbao.figure;

import org.jianbao.language.Clauses;
import org.jianbao.mention.MentionType;
import org.jianbao.resolve.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a passage begins with and calls again at once by its last word: 河滨屋顶光伏项目，项目位于… It need be no name that is known.
 */
final class RepeatedTopics {
    private static final int TAIL = 2;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final String SIGNS = "，。";

    private RepeatedTopics() {}

    /** The topic that begins at {@code start}, for the sentence that begins with its last word or holds it; else null. */
    static @Nullable Subject read(String text, int start, int sentence) {
        int end = start;
        while (end < text.length() && end - start <= LONGEST && Clauses.isPlain(text.charAt(end))) {
            end++;
        }
        int length = end - start;
        if (length < SHORTEST || length > LONGEST || end >= text.length() || SIGNS.indexOf(text.charAt(end)) < 0) {
            return null;
        }
        String tail = text.substring(end - TAIL, end);
        if (!text.startsWith(tail, end + 1)) {
            return null;
        }
        boolean first = sentence <= start || sentence == end + 1;
        return first || text.startsWith(tail, sentence)
                ? new Subject(text.substring(start, end), MentionType.PROGRAMME, null)
                : null;
    }
}
