package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.AgentWords.Use;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a sentence points back to: the name before it that ends as the word after 该 does, 该社区 after 和平路社区, or,
 * where 该公司 and 该企业 are said, the organisation named last.
 */
final class Demonstratives {
    private static final char THIS = '该';
    private static final int LONGEST = 4;
    private static final int FARTHEST = 16;

    private final AgentWords words;

    Demonstratives(AgentWords words) {
        this.words = words;
    }

    /** The name that the sentence which begins at {@code sentence} points back to; null if it points to none. */
    @Nullable
    Mention read(String text, int sentence, FigureContext context) {
        if (sentence == 0 || sentence >= text.length() || text.charAt(sentence) != THIS) {
            return null;
        }
        List<Mention> before = context.mentions().subList(0, context.mentionsBefore(sentence));
        for (int length = LONGEST; length > 0; length--) {
            int end = Math.min(text.length(), sentence + 1 + length);
            Mention named = last(before, text.substring(sentence + 1, end));
            if (named != null) {
                return named;
            }
        }
        return words.is(Use.SELF, text, sentence) ? lastOrganization(before) : null;
    }

    private static @Nullable Mention last(List<Mention> before, String tail) {
        for (int i = before.size() - 1; i >= 0 && before.size() - i <= FARTHEST; i--) {
            Mention mention = before.get(i);
            boolean kind = mention.type() != MentionType.PERSON && mention.type() != MentionType.WORK;
            if (kind
                    && mention.text().length() > tail.length()
                    && mention.text().endsWith(tail)) {
                return mention;
            }
        }
        return null;
    }

    private static @Nullable Mention lastOrganization(List<Mention> before) {
        for (int i = before.size() - 1; i >= 0 && before.size() - i <= FARTHEST; i--) {
            if (before.get(i).type() == MentionType.ORGANIZATION) {
                return before.get(i);
            }
        }
        return null;
    }
}
