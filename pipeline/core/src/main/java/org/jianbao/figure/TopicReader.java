package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.AgentWords.Use;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.resolve.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a paragraph names first as what it is about: a project, organisation or place, 河滨商城项目，位于…, whose figures are
 * those of its sentence and of the sentences that begin with 项目 or 公司; one that is introduced, 实验小学位于…, or a division
 * other than the article's, whose figures are those of the whole paragraph.
 */
final class TopicReader {
    private static final String LEADS = "—-－　 ●■◆★▲·";
    private static final int TAIL = 2;
    private static final char COMMA = '，';
    private static final int LONGEST_TIME = 14;

    private final AgentWords words;
    private final Demonstratives demonstratives;

    TopicReader(AgentWords words) {
        this.words = words;
        this.demonstratives = new Demonstratives(words);
    }

    /** The topic of the sentence that begins at {@code sentence}; null if the passage has none that reaches it. */
    @Nullable
    Subject read(String text, int sentence, FigureContext context) {
        Mention called = demonstratives.read(text, sentence, context);
        if (called != null) {
            return subject(called);
        }
        Subject repeated = RepeatedTopics.read(text, start(text, context), sentence);
        if (repeated != null) {
            return repeated;
        }
        Mention first = lead(text, context);
        if (first == null) {
            return carried(text, sentence, context.topic());
        }
        boolean reaches =
                first.isDivision() ? sentence > 0 && isOther(first, context.subject()) : isNamed(text, first, sentence);
        return reaches ? subject(first) : carried(text, sentence, context.topic());
    }

    /** What the passage introduces, 通化机场位于…, for the passages below to call it by its last word, 机场; null if it introduces none. */
    @Nullable
    Subject introduced(String text, FigureContext context) {
        Mention first = lead(text, context);
        boolean introduced =
                first != null && words.is(Use.INTRODUCE, text, first.span().end());
        return first != null && introduced ? subject(first) : null;
    }

    /** The division that the passage begins with; null if it begins with none. */
    @Nullable
    Subject division(String text, FigureContext context) {
        Mention first = lead(text, context);
        return first != null && first.isDivision() ? subject(first) : null;
    }

    /** The topic of a passage above, where the sentence begins with the last word of its name: 机场. */
    private static @Nullable Subject carried(String text, int sentence, @Nullable Subject topic) {
        return topic != null && startsWithTail(text, sentence, topic.name()) ? topic : null;
    }

    private static Subject subject(Mention mention) {
        return Subject.of(mention);
    }

    private boolean isNamed(String text, Mention first, int sentence) {
        boolean introduced = words.is(Use.INTRODUCE, text, first.span().end());
        return introduced || (sentence == 0 ? isTopic(text, first) : isCalledAgain(text, first, sentence));
    }

    /** 公司, 该项目, or 机场 after 通化机场. */
    private boolean isCalledAgain(String text, Mention first, int sentence) {
        return startsWithTail(text, sentence, first.text()) || words.is(Use.SELF, text, sentence);
    }

    private static boolean startsWithTail(String text, int sentence, String name) {
        return name.length() > TAIL && text.startsWith(name.substring(name.length() - TAIL), sentence);
    }

    /** Where the passage begins, its label or dash aside. */
    private static int start(String text, FigureContext context) {
        int start = 0;
        if (!context.labels().isEmpty() && context.labels().get(0).start() == 0) {
            start = context.labels().get(0).end();
        }
        while (start < text.length() && LEADS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return afterTime(text, start, context);
    }

    /** Behind the time that a passage begins with: 截至三季度末，兴化市…. */
    private static int afterTime(String text, int start, FigureContext context) {
        int comma = text.indexOf(COMMA, start);
        boolean time = comma > start && comma - start <= LONGEST_TIME && context.isInTime(comma - 1);
        return time ? comma + 1 : start;
    }

    /**
     * The name that the passage begins with; of a chain of places, 吉林省柳河县安口水库, what is introduced, else the last division;
     * null if it begins with none.
     */
    private @Nullable Mention lead(String text, FigureContext context) {
        List<Mention> mentions = context.mentions();
        int start = start(text, context);
        int first = context.mentionsBefore(start);
        if (first >= mentions.size() || mentions.get(first).span().start() != start) {
            return null;
        }
        int last = first;
        while (last + 1 < mentions.size() && AgentGroups.continues(mentions, last)) {
            last++;
        }
        if (!words.is(Use.INTRODUCE, text, mentions.get(last).span().end())) {
            while (last > first && mentions.get(last).normalized() == null) {
                last--;
            }
        }
        int end = mentions.get(last).span().end();
        return end < text.length() && !words.bindsName(text, end) ? mentions.get(last) : null;
    }

    private static boolean isTopic(String text, Mention mention) {
        boolean named = mention.type() == MentionType.PROGRAMME || mention.type() == MentionType.ORGANIZATION;
        return named && text.charAt(mention.span().end()) == COMMA;
    }

    private static boolean isOther(Mention place, @Nullable Subject article) {
        return article != null && article.code() != null && !article.code().equals(place.normalized());
    }
}
