package org.jianbao.figure;

import org.jianbao.figure.AgentWords.Use;
import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.text.Span;

/**
 * Says whether the agent of a sentence reaches to a figure. An organisation or division reaches to the end of its sentence; a
 * feature no farther than its item, and over a comma only where its own clause counts something
 * or does more than tell that it is there: 综合保税区封关运行，产品出口增长11.5% says nothing of its exports.
 */
final class AgentReach {
    private static final char ITEM_END = '；';
    private static final String BRACKETS = "）)";
    private static final String HAPPENINGS = "vda";

    private final AgentWords words;

    AgentReach(AgentWords words) {
        this.words = words;
    }

    /** Whose a figure is. */
    enum Reach {
        /** The agent's. */
        AGENT,
        /** What the passage is about. */
        TOPIC,
        /** The article's own. */
        ARTICLE
    }

    Reach read(Passage passage, Agent agent, Span figure, FigureContext context) {
        String text = passage.text();
        int end = agent.end();
        boolean feature = agent.kind() == Agent.Kind.FEATURE;
        boolean item = agent.within() && text.substring(end, figure.start()).indexOf(ITEM_END) >= 0;
        if (item || mayBeOver(agent) && isOver(passage, agent, figure, context)) {
            return Reach.TOPIC;
        }
        boolean counted = feature && counts(text, end, figure.start(), context);
        return counted || Enumerations.isNamed(passage, end, figure) ? Reach.ARTICLE : Reach.AGENT;
    }

    private static boolean mayBeOver(Agent agent) {
        return agent.kind() == Agent.Kind.GROUP || agent.kind() == Agent.Kind.FEATURE;
    }

    /** Whether the name's own clause ends before the figure, counts nothing, and tells no more than that something happens. */
    private boolean isOver(Passage passage, Agent agent, Span figure, FigureContext context) {
        String text = passage.text();
        int end = agent.end();
        int clauseEnd = Clauses.phraseEnd(text, end);
        if (clauseEnd >= figure.start() || clauseEnd == end || words.is(Use.INTRODUCE, text, end)) {
            return false;
        }
        for (int i = end; i < clauseEnd; i++) {
            if (Character.isDigit(text.charAt(i)) && !context.isInTime(i)) {
                return false;
            }
        }
        if (agent.kind() == Agent.Kind.GROUP || agent.midway() && happens(passage, end, clauseEnd)) {
            return happens(passage, end, clauseEnd);
        }
        return !isPredicate(passage, end) && (agent.midway() || Enumerations.begins(passage, end, clauseEnd));
    }

    private static boolean isPredicate(Passage passage, int position) {
        int index = passage.tokenAt(position);
        return index < passage.tokens().size()
                && AgentRoles.isPredicate(passage.tokens().get(index));
    }

    /** Whether only verbs stand in {@code [from, to)}: 建成试航. */
    private static boolean happens(Passage passage, int from, int to) {
        for (int i = passage.tokenAt(from); i < passage.tokens().size(); i++) {
            Token token = passage.tokens().get(i);
            if (token.span().start() >= to) {
                return true;
            }
            if (HAPPENINGS.indexOf(token.nature().charAt(0)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a clause between a place and the figure speaks of what it counts: 漓江路通车，7个镇通公交. */
    private static boolean counts(String text, int from, int figure, FigureContext context) {
        for (int i = from + 1; i <= figure; i++) {
            if (Clauses.startsAt(text, i)
                    && BRACKETS.indexOf(text.charAt(i - 1)) < 0
                    && Character.isDigit(text.charAt(i))
                    && !context.startsTime(i)) {
                return true;
            }
        }
        return false;
    }
}
