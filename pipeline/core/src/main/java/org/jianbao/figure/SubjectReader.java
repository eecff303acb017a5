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
    private static final String COUNTED = "家户所个";
    private static final String NO_AGENTS = "的等、与和及第";

    private final AgentWords words;
    private final TopicReader topics;

    SubjectReader(AgentWords words) {
        this.words = words;
        this.topics = new TopicReader(words);
    }

    @Nullable
    Subject read(Passage passage, Span figure, FigureContext context) {
        String text = passage.text();
        int sentence = Clauses.sentenceStart(text, figure.start());
        Mention topic = topics.read(text, sentence, context.mentions());
        Subject subject = topic == null ? context.subject() : joined(List.of(topic));
        int last = sentence;
        List<Mention> mentions = context.mentions();
        int first = context.mentionsBefore(sentence);
        for (int i = first; i < mentions.size() && mentions.get(i).span().start() < figure.start(); i++) {
            if (holds(text, mentions.get(i), figure)) {
                return joined(mentions.subList(i, i + 1));
            }
            if (!opens(text, mentions.get(i), context)) {
                continue;
            }
            int end = groupEnd(text, mentions, i);
            if (acts(passage, mentions.get(i), mentions.get(end), figure)) {
                subject = joined(mentions.subList(isPlace(mentions.get(end)) ? end : i, end + 1));
                last = mentions.get(end).span().end();
                i = end;
            }
        }
        return returns(text, last, figure.start(), context) ? context.subject() : subject;
    }

    /** Whether an organisation in a list stands right before its number, 锦逸煤气30万吨技改项目, and is not what it counts, 吉伟4户. */
    private static boolean holds(String text, Mention mention, Span figure) {
        Span span = mention.span();
        if (COUNTED.indexOf(text.charAt(figure.end() - 1)) >= 0) {
            return false;
        }
        boolean listed = span.start() > 0 && "、，。；".indexOf(text.charAt(span.start() - 1)) >= 0;
        return mention.type() == MentionType.ORGANIZATION && span.end() == figure.start() && listed;
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

    /** The index of the last of the organisations that act together: 市教育局、市住建局, 市文明办联合市城管局. */
    private int groupEnd(String text, List<Mention> mentions, int index) {
        int end = index;
        while (isPlace(mentions.get(end)) && end + 1 < mentions.size() && continues(mentions, end)) {
            end++;
        }
        while (end + 1 < mentions.size()
                && mentions.get(end).type() == MentionType.ORGANIZATION
                && mentions.get(end + 1).type() == MentionType.ORGANIZATION
                && !words.governs(mentions.get(end + 1).name())
                && words.joins(
                        text,
                        mentions.get(end).span().end(),
                        mentions.get(end + 1).span().start())) {
            end++;
        }
        return end;
    }

    /** 南昌市 in 江西省南昌市 is the place of the chain that the sentence is about. */
    private static boolean continues(List<Mention> mentions, int index) {
        Mention next = mentions.get(index + 1);
        return isPlace(next)
                && next.normalized() != null
                && next.span().start() == mentions.get(index).span().end();
    }

    private static boolean isPlace(Mention mention) {
        return mention.type() == MentionType.PLACE;
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
        boolean topic = TOPIC_STARTS.indexOf(before) >= 0;
        if (closed) {
            return feature && topic && text.charAt(end) == '，';
        }
        int token = passage.tokenAt(end);
        boolean verb =
                token < passage.tokens().size() && passage.tokens().get(token).isVerb();
        return topic || before != '由' && (feature || verb);
    }

    private static Subject joined(List<Mention> agents) {
        Mention first = agents.get(0);
        if (agents.size() == 1) {
            return new Subject(first.name(), first.type(), first.normalized());
        }
        String names = String.join("、", agents.stream().map(Mention::name).toList());
        return new Subject(names, first.type(), null);
    }

    /**
     * Whether a clause between an agent and the figure has a subject of its own: 全市, 我县, or what it counts, 42家单位分四批公布.
     */
    private boolean returns(String text, int agentEnd, int figure, FigureContext context) {
        for (int i = agentEnd; i <= figure; i++) {
            boolean starts = Clauses.startsAt(text, i);
            boolean counts = starts && i > agentEnd && Character.isDigit(text.charAt(i)) && !context.startsTime(i);
            if (starts && words.is(Use.OWN, text, i) || counts) {
                return true;
            }
        }
        return false;
    }
}
