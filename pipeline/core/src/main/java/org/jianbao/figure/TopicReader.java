package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.AgentWords.Use;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a paragraph names first as what it is about, 河滨商城项目，位于…: a project or organisation, whose figures are those
 * of its sentence and of the sentences that begin with 项目 or 公司.
 */
final class TopicReader {
    private final AgentWords words;

    TopicReader(AgentWords words) {
        this.words = words;
    }

    /** The topic of the sentence that begins at {@code sentence}; null if the passage has none that reaches it. */
    @Nullable
    Mention read(String text, int sentence, List<Mention> mentions) {
        Mention first = mentions.isEmpty() ? null : mentions.get(0);
        if (first == null || first.span().start() > 0 || !isTopic(text, first)) {
            return null;
        }
        return sentence == 0 || words.is(Use.SELF, text, sentence) ? first : null;
    }

    private static boolean isTopic(String text, Mention mention) {
        int end = mention.span().end();
        boolean named = mention.type() == MentionType.PROGRAMME || mention.type() == MentionType.ORGANIZATION;
        return named && end < text.length() && text.charAt(end) == '，';
    }
}
