package org.jianbao.figure;

import org.jianbao.figure.AgentWords.Use;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.resolve.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a paragraph names first as what it is about: a project, organisation or place, 河滨商城项目，位于…, whose figures are
 * those of its sentence and of the sentences that begin with 项目 or 公司; a division other than the article's, whose figures
 * are those of the whole paragraph.
 */
final class TopicReader {
    private static final String LEADS = "—-－　 ●■◆★▲·";
    private static final String NO_TOPICS = "的等、与和及第";
    private static final int TAIL = 2;

    private final AgentWords words;

    TopicReader(AgentWords words) {
        this.words = words;
    }

    /** The topic of the sentence that begins at {@code sentence}; null if the passage has none that reaches it. */
    @Nullable
    Subject read(String text, int sentence, FigureContext context) {
        Mention first = lead(text, context);
        if (first == null) {
            return null;
        }
        boolean reaches = first.type() == MentionType.PLACE && first.normalized() != null
                ? sentence > 0 && isOther(first, context.subject())
                : isNamed(text, first, sentence);
        return reaches ? new Subject(first.name(), first.type(), first.normalized()) : null;
    }

    private boolean isNamed(String text, Mention first, int sentence) {
        return sentence == 0 ? isTopic(text, first) : isCalledAgain(text, first, sentence);
    }

    /** 公司, 该项目, or 机场 after 通化机场. */
    private boolean isCalledAgain(String text, Mention first, int sentence) {
        String name = first.text();
        boolean tail = name.length() > TAIL && text.startsWith(name.substring(name.length() - TAIL), sentence);
        return tail || words.is(Use.SELF, text, sentence);
    }

    /** The name that the passage begins with, its label or dash aside; null if it begins with none. */
    private static @Nullable Mention lead(String text, FigureContext context) {
        int start = 0;
        if (!context.labels().isEmpty() && context.labels().get(0).start() == 0) {
            start = context.labels().get(0).end();
        }
        while (start < text.length() && LEADS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int index = context.mentionsBefore(start);
        Mention first = index < context.mentions().size() ? context.mentions().get(index) : null;
        boolean leads = first != null
                && first.span().start() == start
                && first.span().end() < text.length()
                && NO_TOPICS.indexOf(text.charAt(first.span().end())) < 0;
        return leads ? first : null;
    }

    private static boolean isTopic(String text, Mention mention) {
        boolean named = mention.type() == MentionType.PROGRAMME || mention.type() == MentionType.ORGANIZATION;
        return named && text.charAt(mention.span().end()) == '，';
    }

    private static boolean isOther(Mention place, @Nullable Subject article) {
        return article != null && article.code() != null && !article.code().equals(place.normalized());
    }
}
