package org.jianbao.figure;

import org.jianbao.figure.AgentWords.Use;
import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.text.Span;

/**
 * Says whether a name is who acts in its sentence, or what the sentence is about: it begins its clause, 县文联组织….
 */
final class AgentRoles {
    private static final String AGENT_STARTS = "，,；;。！？：:）)>";
    private static final String TOPIC_STARTS = "；;。！？：:>";
    private static final String PREDICATES = "vdpt";
    private static final int LONGEST_BRACKET = 30;
    private static final char LIST_SIGN = '、';
    private static final char COMMA = '，';
    private static final int LONGEST_ADVERBIAL = 5;

    private final AgentWords words;

    AgentRoles(AgentWords words) {
        this.words = words;
    }

    /** Whether a name stands where an agent may: at the start of its clause, or after the time of it. */
    boolean opens(String text, Mention mention, FigureContext context) {
        if (mention.type() != MentionType.ORGANIZATION && mention.type() != MentionType.PLACE) {
            return false;
        }
        int start = mention.span().start();
        return AGENT_STARTS.indexOf(before(text, start)) >= 0
                || words.endsAt(Use.BY, text, start)
                || context.endsTime(start)
                || words.endsAt(Use.OPEN, text, start);
    }

    /** Whether the names from {@code first} to {@code last}, which stand together, act or are spoken of up to the figure. */
    boolean acts(Passage passage, Mention first, Mention last, Span figure, FigureContext context) {
        String text = passage.text();
        int end = afterBracket(text, last.span().end());
        if (end >= figure.start()) {
            return false;
        }
        if (words.reports(text, end, Clauses.phraseEnd(text, end))) {
            return false;
        }
        if (last.type() == MentionType.ORGANIZATION) {
            boolean topic =
                    text.charAt(end) == COMMA && opensItem(text, first.span().start(), context);
            return (topic || !Clauses.endsClause(text.charAt(end))) && !endsNoAgent(text, end);
        }
        return (!words.bindsName(text, end) || isPartner(text, end)) && isSpokenOf(passage, first, last, context);
    }

    /** 教育局的, 教育局等; but not 教育局与36个村签订, nor 教育局等部门发布. */
    private boolean endsNoAgent(String text, int end) {
        return words.is(Use.ATTRIBUTE, text, end) || text.charAt(end) == LIST_SIGN && !words.is(Use.OTHERS, text, end);
    }

    /** 山门社区与辖区3家银行签订协议: what a place does with others it does itself. */
    private boolean isPartner(String text, int end) {
        return words.is(Use.WITH, text, end) && words.has(Use.PARTNER, text, end, Clauses.phraseEnd(text, end));
    }

    /** Whether an item begins at {@code start}, a time or a short adverb before it aside: 下一步，酒泉市. */
    static boolean opensItem(String text, int start, FigureContext context) {
        if (TOPIC_STARTS.indexOf(before(text, start)) >= 0) {
            return true;
        }
        int item = start - 1;
        if (item <= 0 || text.charAt(item) != COMMA) {
            return false;
        }
        while (item > 0 && !Clauses.endsClause(text.charAt(item - 1))) {
            item--;
        }
        boolean opens = TOPIC_STARTS.indexOf(before(text, item)) >= 0;
        return opens && (start - item <= LONGEST_ADVERBIAL || context.endsTime(start - 1));
    }

    private boolean isSpokenOf(Passage passage, Mention first, Mention last, FigureContext context) {
        String text = passage.text();
        int end = last.span().end();
        boolean feature = last.normalized() == null;
        boolean topic = opensItem(text, first.span().start(), context)
                || words.endsAt(Use.OPEN, text, first.span().start());
        char next = text.charAt(end);
        if (feature && Character.isDigit(next)) {
            return false;
        }
        if (Clauses.endsClause(next)) {
            return feature && topic && next == '，';
        }
        int index = passage.tokenAt(end);
        boolean predicate =
                index < passage.tokens().size() && isPredicate(passage.tokens().get(index));
        return topic || !words.endsAt(Use.BY, text, first.span().start()) && (feature || predicate);
    }

    /** Whether a word may begin what a sentence says of its subject. */
    static boolean isPredicate(Token token) {
        return PREDICATES.indexOf(token.nature().charAt(0)) >= 0;
    }

    /** Behind the bracket that explains a name: 鑫丰源超市（含汇美佳超市）. */
    private static int afterBracket(String text, int end) {
        boolean opens = end < text.length() && text.charAt(end) == '（';
        int close = opens ? text.indexOf('）', end) : -1;
        return close > 0 && close - end < LONGEST_BRACKET ? close + 1 : end;
    }

    private static char before(String text, int start) {
        return start == 0 ? '。' : text.charAt(start - 1);
    }
}
