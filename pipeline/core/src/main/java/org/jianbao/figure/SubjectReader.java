package org.jianbao.figure;

import java.util.List;
import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.quantity.CountedKinds;
import org.jianbao.resolve.Subject;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says whose figure it is: the organisation that acts in the sentence (县文联组织…), two of them joined by 、 where they act
 * together, else the place that the sentence names first as the one it is about, else what the paragraph introduced, else the
 * subject of the article. An agent reaches to the end of its sentence, or to where 全市 or 我县 begins a clause.
 */
final class SubjectReader {
    private static final String LISTS = "、，。；：";
    private static final char ITEM_END = '；';

    private final AgentWords words;
    private final CountedKinds kinds;
    private final AgentGroups groups;
    private final AgentRoles roles;
    private final AgentReach reach;
    private final TopicReader topics;
    private final TreasuryReader treasuries;
    private final OwnPlaces places;

    SubjectReader(FigureLexicon lexicon) {
        this.words = lexicon.agents();
        this.kinds = lexicon.quantities().counted();
        this.groups = new AgentGroups(words);
        this.roles = new AgentRoles(words);
        this.reach = new AgentReach(words);
        this.topics = new TopicReader(words);
        this.treasuries = new TreasuryReader(words);
        this.places = new OwnPlaces(words);
    }

    /** The division that the passage begins with, for 全市 or 全镇 in the passages below; null if it begins with none. */
    @Nullable
    Subject spoken(Passage passage, FigureContext context) {
        return topics.division(passage.text(), context);
    }

    /** What the passage introduces, 通化机场位于…, for the passages below; null if it introduces none. */
    @Nullable
    Subject introduced(Passage passage, FigureContext context) {
        return topics.introduced(passage.text(), context);
    }

    @Nullable
    Subject read(Passage passage, Span figure, FigureContext context) {
        String text = passage.text();
        int sentence = Clauses.sentenceStart(text, figure.start());
        Subject topic = topics.read(text, sentence, context);
        Subject own = topic == null ? context.subject() : topic;
        Agent agent = Agent.none(own, sentence);
        List<Mention> mentions = context.mentions();
        int first = context.mentionsBefore(sentence);
        for (int i = first; i < mentions.size() && mentions.get(i).span().start() < figure.start(); i++) {
            if (holds(text, mentions.get(i), figure)) {
                return AgentGroups.subject(mentions, i, i);
            }
            if (!roles.opens(text, mentions.get(i), context)) {
                continue;
            }
            int end = groups.end(text, mentions, i);
            if (roles.acts(passage, mentions.get(i), mentions.get(end), figure, context)) {
                agent = agent(passage, sentence, i, end, context);
                i = end;
            }
        }
        return reached(passage, agent, own, figure, context);
    }

    private Agent agent(Passage passage, int sentence, int first, int last, FigureContext context) {
        List<Mention> mentions = context.mentions();
        Mention name = mentions.get(last);
        int start = mentions.get(first).span().start();
        return new Agent(
                subject(mentions, first, last, context),
                name.span().end(),
                kind(mentions, first, last),
                isWithin(passage.text(), sentence, mentions.get(first)),
                !AgentRoles.opensItem(passage.text(), start, context));
    }

    private static Agent.Kind kind(List<Mention> mentions, int first, int last) {
        Mention name = mentions.get(last);
        if (last > first) {
            return AgentGroups.isChain(mentions, first, last) ? Agent.Kind.DIVISION : Agent.Kind.GROUP;
        }
        if (name.type() == MentionType.ORGANIZATION) {
            return Agent.Kind.ORGANIZATION;
        }
        return name.normalized() == null ? Agent.Kind.FEATURE : Agent.Kind.DIVISION;
    }

    /** The agent, where nothing between it and the figure gives the figure to another. */
    private @Nullable Subject reached(
            Passage passage, Agent agent, @Nullable Subject own, Span figure, FigureContext context) {
        Subject treasury = treasuries.read(passage, agent.end(), figure.start(), own);
        if (treasury != null) {
            return treasury;
        }
        Subject place = places.read(passage.text(), agent.end(), figure.start(), context);
        if (place != null) {
            return place;
        }
        return switch (reach.read(passage, agent, figure, context)) {
            case AGENT -> agent.subject();
            case TOPIC -> own;
            case ARTICLE -> context.subject();
        };
    }

    /**
     * Whether a name in a list stands right before its number: a division, 安口镇36公顷, or an organisation, 锦逸煤气30万吨技改项目,
     * that is not what the number counts, 吉伟4户.
     */
    private boolean holds(String text, Mention mention, Span figure) {
        Span span = mention.span();
        if (span.end() != figure.start() || span.start() == 0) {
            return false;
        }
        boolean listed = LISTS.indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean counted = kinds.are(CountedKinds.Kind.ORGANIZATION, text.charAt(figure.end() - 1));
        boolean organisation = mention.type() == MentionType.ORGANIZATION && !counted;
        return listed && (organisation || AgentGroups.isPlace(mention) && mention.normalized() != null);
    }

    /** The names from {@code first} to {@code last}; of an organ that speaks for its place, the place. */
    private @Nullable Subject subject(List<Mention> mentions, int first, int last, FigureContext context) {
        return words.governs(mentions.get(last).name())
                ? context.subject()
                : AgentGroups.subject(mentions, first, last);
    }

    /** Whether a feature is no more than part of an item: in …通车；北坪机场试航；新增装机3万千瓦 the airport adds nothing. */
    private static boolean isWithin(String text, int sentence, Mention place) {
        String before = text.substring(sentence, place.span().start());
        return AgentGroups.isPlace(place)
                && place.normalized() == null
                && (before.indexOf(ITEM_END) >= 0 || before.indexOf('，') >= 0);
    }
}
