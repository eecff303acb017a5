package org.jianbao.figure;

import org.jianbao.figure.AgentWords.Use;
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
    boolean acts(Passage passage, Mention first, Mention last, Span figure) {
        String text = passage.text();
        int end = afterBracket(text, last.span().end());
        if (end >= figure.start()) {
            return false;
        }
        boolean closed = Clauses.endsClause(text.charAt(end));
        if (last.type() == MentionType.ORGANIZATION) {
            return !closed && !endsNoAgent(text, end) && !words.reports(text, end, Clauses.phraseEnd(text, end));
        }
        return !words.bindsName(text, end) && isSpokenOf(passage, first, last);
    }

    /** 教育局的, 教育局等; but not 教育局与36个村签订, nor 教育局等部门发布. */
    private boolean endsNoAgent(String text, int end) {
        return words.is(Use.ATTRIBUTE, text, end) || text.charAt(end) == LIST_SIGN && !words.is(Use.OTHERS, text, end);
    }

    private boolean isSpokenOf(Passage passage, Mention first, Mention last) {
        String text = passage.text();
        int end = last.span().end();
        char before = before(text, first.span().start());
        boolean feature = last.normalized() == null;
        boolean topic = TOPIC_STARTS.indexOf(before) >= 0
                || words.endsAt(Use.OPEN, text, first.span().start());
        char next = text.charAt(end);
        if (feature && Character.isDigit(next)) {
            return false;
        }
        if (Clauses.endsClause(next)) {
            return feature && topic && next == '，';
        }
        int index = passage.tokenAt(end);
        Token token = index < passage.tokens().size() ? passage.tokens().get(index) : null;
        boolean predicate = token != null && PREDICATES.indexOf(token.nature().charAt(0)) >= 0;
        return topic || !words.endsAt(Use.BY, text, first.span().start()) && (feature || predicate);
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
