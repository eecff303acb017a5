package org.jianbao.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.figure.FollowingNoun.Following;
import org.jianbao.figure.PrecedingNoun.Kind;
import org.jianbao.figure.PrecedingNoun.Preceding;
import org.jianbao.language.Clauses;
import org.jianbao.language.Passage;
import org.jianbao.number.NumeralReader;
import org.jianbao.quantity.CountedKinds;
import org.jianbao.quantity.Dimension;
import org.jianbao.quantity.NumberSigns;
import org.jianbao.quantity.RoughQuantity;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts or measures: the noun after it (17个所), else the noun before it (知晓率96.5%), else the verb
 * before it (投入5.63亿元), else what the number before it measured (…268.9亿元，同比增长5.3%). The numbers of a list with 分别 have
 * a noun each.
 */
final class IndicatorReader {
    private static final String PARTS = "，,（(";

    private final IndicatorWords lexicon;
    private final CountedKinds kinds;
    private final NumberSigns signs;
    private final NumeralReader numerals = NumeralReader.standard();
    private final PrecedingNoun preceding;
    private final RespectiveNouns respective;

    IndicatorReader(FigureLexicon lexicon) {
        this.lexicon = lexicon.indicators();
        this.kinds = lexicon.quantities().counted();
        this.signs = lexicon.quantities().signs();
        this.preceding = new PrecedingNoun(lexicon);
        this.respective = new RespectiveNouns(lexicon.pairs());
    }

    /**
     * The indicators of the figures of a passage, in their order; null where the passage does not say.
     *
     * @param spans where their texts stand in the passage
     * @param roles what each does; where a change ends the indicator is the one where it began
     */
    List<@Nullable String> read(
            Passage passage,
            List<RoughQuantity> quantities,
            List<Span> spans,
            List<Role> roles,
            FigureContext context) {
        ClauseWords words = new ClauseWords(lexicon, numerals, passage, context);
        KnownFigures figures = new KnownFigures(passage, words, signs, quantities, spans, roles);
        List<@Nullable String> read = new ArrayList<>();
        while (read.size() < spans.size()) {
            int index = read.size();
            List<String> dealt = dealt(figures, index, read);
            if (dealt.isEmpty()) {
                read.add(one(figures, index, figures.opensSentence(index) ? null : read.get(index - 1)));
            } else {
                read.addAll(dealt);
            }
        }
        return read;
    }

    /** The nouns of a list with 分别 for the figures from {@code index} on; empty where there is no such list. */
    private List<String> dealt(KnownFigures figures, int index, List<@Nullable String> read) {
        int start = figures.spans().get(index).start();
        int clause = figures.clauseStart(index);
        int at = RespectiveNouns.position(figures.text(), clause, start);
        int count = at < 0 ? 0 : RespectiveNouns.count(figures.text(), figures.spans(), index, signs);
        if (count < 2) {
            return List.of();
        }
        List<ClauseWord> before = figures.words().in(clause, at);
        int end = preceding.end(before);
        if (end > 0) {
            return respective.deal(before, end, count);
        }
        List<String> earlier = new ArrayList<>();
        for (int i = Math.max(0, index - count); i < index; i++) {
            String name = read.get(i);
            if (name != null) {
                earlier.add(name);
            }
        }
        boolean named = preceding.end(figures.words().in(at, start)) > 0;
        return earlier.size() == count && !named ? earlier : List.of();
    }

    private @Nullable String one(KnownFigures figures, int index, @Nullable String earlier) {
        if (figures.roles().get(index) == Role.TO && earlier != null) {
            return earlier;
        }
        Span span = figures.spans().get(index);
        int from = afterCounted(figures, index, figures.clauseStart(index), earlier);
        boolean measure = isMeasure(figures.dimension(index), figures.roles().get(index));
        List<ClauseWord> clause = figures.words().in(from, span.start());
        Preceding before = preceding.read(clause, figures.dimension(index), measure);
        boolean attribute = figures.isAttribute(index);
        boolean follows = mayFollow(figures.dimension(index)) || attribute && before.kind() != Kind.NOUN;
        Following after = follows ? after(figures, index) : Following.NONE;
        if (prefersAfter(figures, index, clause, before, after)) {
            return after.name();
        }
        return switch (before.kind()) {
            case NOUN, VERB -> before.name();
            case NONE -> earlier == null || clause.isEmpty() ? clauseBefore(figures, index, from, earlier) : earlier;
            case DERIVED -> earlier == null ? before.name() : joined(earlier, before.name());
        };
    }

    /** Where the name begins that stands behind what the number before it counts: 复种指数 in 15万亩耕地复种指数高达3.2. */
    private static int afterCounted(KnownFigures figures, int index, int from, @Nullable String earlier) {
        boolean follows = index > 0 && from == figures.from(index) && earlier != null;
        return follows && earlier != null && figures.text().startsWith(earlier, from) ? from + earlier.length() : from;
    }

    /** The name in the clause before, where that has no figure of its own: 东西最长，约24公里, 门诊药费（52.5元）. */
    private @Nullable String clauseBefore(KnownFigures figures, int index, int from, @Nullable String earlier) {
        int comma = from - 1;
        if (comma < 1 || PARTS.indexOf(figures.text().charAt(comma)) < 0) {
            return earlier;
        }
        int start = Clauses.clauseStart(figures.text(), comma);
        if (start < figures.from(index)) {
            return earlier;
        }
        Preceding before = preceding.read(figures.words().in(start, comma), figures.dimension(index), false);
        return before.name().isEmpty() || before.kind() == Kind.DERIVED ? earlier : before.name();
    }

    private static boolean isMeasure(Dimension dimension, Role role) {
        boolean rate = dimension == Dimension.PERCENT || dimension == Dimension.PERCENTAGE_POINT;
        return rate || role == Role.INCREASE || role == Role.DECREASE || role == Role.FROM;
    }

    private static String joined(String earlier, String measure) {
        return earlier.endsWith(measure) ? earlier : earlier + measure;
    }

    private boolean prefersAfter(
            KnownFigures figures, int index, List<ClauseWord> clause, Preceding before, Following after) {
        if (after.name().isEmpty()) {
            return false;
        }
        int start = figures.spans().get(index).start();
        if (start > 0 && figures.text().charAt(start - 1) == '等') {
            return true;
        }
        boolean attribute = figures.isAttribute(index);
        boolean count = figures.dimension(index) == Dimension.COUNT;
        if (count && start > 0 && figures.text().charAt(start - 1) == '的') {
            return true;
        }
        return switch (before.kind()) {
            case NOUN ->
                figures.dimension(index) == Dimension.MONEY ? gives(clause) : !after.counted() && (count || !attribute);
            case VERB -> count || !attribute || givesAway(before.name());
            case NONE, DERIVED -> true;
        };
    }

    /** 给予企业20万元奖励 counts what is given. */
    private static boolean gives(List<ClauseWord> clause) {
        return clause.stream().anyMatch(word -> word.is(IndicatorWords.Use.GIVE));
    }

    /** 申请15万元的贷款 counts the loan, 投资5亿元的项目 the investment. */
    private boolean givesAway(String verb) {
        return lexicon.uses(verb).contains(IndicatorWords.Use.ACT)
                && !lexicon.uses(verb).contains(IndicatorWords.Use.BARE);
    }

    private Following after(KnownFigures figures, int index) {
        int start = figures.dimension(index) == Dimension.MONEY ? figures.listEnd(index) : figures.adjacentEnd(index);
        String unit = figures.quantities().get(index).unitWord();
        String counted = unit == null ? "" : unit;
        List<ClauseWord> words = figures.words().in(start, Clauses.phraseEnd(figures.text(), start));
        boolean people = kinds.are(CountedKinds.Kind.PEOPLE, counted) || figures.dimension(index) != Dimension.COUNT;
        return FollowingNoun.read(words, people, kinds.are(CountedKinds.Kind.EVENT, counted));
    }

    private static boolean mayFollow(Dimension dimension) {
        return switch (dimension) {
            case PERCENT, PERCENTAGE_POINT, RATIO, PRICE, MULTIPLE, RANK, INDEX, TEMPERATURE -> false;
            default -> true;
        };
    }
}
