package org.jianbao.figure;

import java.util.List;
import org.jianbao.figure.AgentWords.Use;
import org.jianbao.language.Passage;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.resolve.Subject;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says whose figure it is: the organisation that acts in the sentence (县文联组织…), two of them joined by 、 where they act
 * together, else the place that the sentence names first as the one it is about, else the subject of the article. An agent
 * reaches to the end of its sentence, or to where 全市 or 我县 begins a clause.
 */
final class SubjectReader {
    private static final String AGENT_STARTS = "，,；;。！？：:由）)";
    private static final String TOPIC_STARTS = "；;。！？：:";
    private static final String LISTS = "、，。；：";
    private static final String COUNTED = "家户所个";
    private static final String NO_AGENTS = "的等、与和及第";

    private final AgentWords words;
    private final AgentGroups groups;
    private final TopicReader topics;
    private final TreasuryReader treasuries;

    SubjectReader(AgentWords words) {
        this.words = words;
        this.groups = new AgentGroups(words);
        this.topics = new TopicReader(words);
        this.treasuries = new TreasuryReader(words);
    }

    @Nullable
    Subject read(Passage passage, Span figure, FigureContext context) {
        String text = passage.text();
        int sentence = Clauses.sentenceStart(text, figure.start());
        Subject topic = topics.read(text, sentence, context);
        Subject subject = topic == null ? context.subject() : topic;
        int last = sentence;
        List<Mention> mentions = context.mentions();
        int first = context.mentionsBefore(sentence);
        for (int i = first; i < mentions.size() && mentions.get(i).span().start() < figure.start(); i++) {
            if (holds(text, mentions.get(i), figure)) {
                return AgentGroups.subject(mentions, i, i);
            }
            if (!opens(text, mentions.get(i), context)) {
                continue;
            }
            int end = groups.end(text, mentions, i);
            if (acts(passage, mentions.get(i), mentions.get(end), figure)) {
                subject = AgentGroups.subject(mentions, i, end);
                last = mentions.get(end).span().end();
                i = end;
            }
        }
        Subject treasury = treasuries.read(passage, last, figure.start(), topic == null ? context.subject() : topic);
        if (treasury != null) {
            return treasury;
        }
        return returns(text, last, figure.start(), context) ? context.subject() : subject;
    }

    /**
     * Whether a name in a list stands right before its number: a division, 安口镇36公顷, or an organisation, 锦逸煤气30万吨技改项目,
     * that is not what the number counts, 吉伟4户.
     */
    private static boolean holds(String text, Mention mention, Span figure) {
        Span span = mention.span();
        if (span.end() != figure.start() || span.start() == 0) {
            return false;
        }
        boolean listed = LISTS.indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean counted = COUNTED.indexOf(text.charAt(figure.end() - 1)) >= 0;
        boolean organisation = mention.type() == MentionType.ORGANIZATION && !counted;
        return listed && (organisation || AgentGroups.isPlace(mention) && mention.normalized() != null);
    }

    /** Whether a name stands where an agent may: at the start of its clause, or after the time of it. */
    private static boolean opens(String text, Mention mention, FigureContext context) {
        if (mention.type() != MentionType.ORGANIZATION && mention.type() != MentionType.PLACE) {
            return false;
        }
        int start = mention.span().start();
        char before = start == 0 ? '。' : text.charAt(start - 1);
        return AGENT_STARTS.indexOf(before) >= 0 || context.endsTime(start);
    }

    private boolean acts(Passage passage, Mention first, Mention last, Span figure) {
        String text = passage.text();
        int end = last.span().end();
        if (end >= figure.start() || NO_AGENTS.indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        boolean closed = Clauses.endsClause(text.charAt(end));
        if (last.type() == MentionType.ORGANIZATION) {
            return !closed && !words.governs(last.name()) && !words.reports(text, end, Clauses.phraseEnd(text, end));
        }
        int start = first.span().start();
        char before = start == 0 ? '。' : text.charAt(start - 1);
        boolean feature = last.normalized() == null;
        if (feature && Character.isDigit(text.charAt(end))) {
            return false;
        }
        boolean topic = TOPIC_STARTS.indexOf(before) >= 0;
        if (closed) {
            return feature && topic && text.charAt(end) == '，';
        }
        int token = passage.tokenAt(end);
        boolean verb =
                token < passage.tokens().size() && passage.tokens().get(token).isVerb();
        return topic || before != '由' && (feature || verb);
    }

    /**
     * Whether a clause between an agent and the figure has a subject of its own: 全市, 我县, or what it counts, 42家单位分四批公布.
     */
    private boolean returns(String text, int agentEnd, int figure, FigureContext context) {
        for (int i = agentEnd; i <= figure; i++) {
            boolean starts = Clauses.startsAt(text, i);
            boolean counts = starts
                    && i > agentEnd
                    && "）)".indexOf(text.charAt(i - 1)) < 0
                    && Character.isDigit(text.charAt(i))
                    && !context.startsTime(i);
            if (starts && words.is(Use.OWN, text, i) || counts) {
                return true;
            }
        }
        return false;
    }
}
