package org.jianbao.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jianbao.figure.FigureLexicon.QualifierWord;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quantity at a place in a squeezed text: qualifier, number, range, unit, closing qualifier, and a denominator
 * after a slash. 约24公里, 300-500元, 50万余份, 10小时/元, 三四十人, 七成, 百分之三十.
 */
final class QuantityReader {
    private static final Set<Character> RANGE_SIGNS = Set.of('-', '~', '～', '—', '–', '－', '至', '到', '―');
    private static final int LONGEST_VERB = 3;
    private static final String TENTHS = "成折";
    private static final String POWERS_OF_UNITS = "千兆百";
    private static final List<Integer> EXPONENTS = List.of(3, 12, 2);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final FigureLexicon lexicon;
    private final NumeralReader numerals;

    QuantityReader(FigureLexicon lexicon, NumeralReader numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    boolean mayStart(char c) {
        return numerals.mayStart(c);
    }

    /** The end of the numeral at {@code start}, or {@code start} if there is none. */
    int skip(String text, int start) {
        Numeral numeral = numerals.readAt(text, start);
        return numeral == null ? start : numeral.end();
    }

    /** The quantity whose number begins at {@code start}; null if a number without a unit stands there, or none. */
    @Nullable
    RoughQuantity readAt(String text, int start) {
        Numeral first = lexical(text, numerals.readAt(text, start));
        if (first == null) {
            return null;
        }
        Measure measure = measureAt(text, first);
        RoughQuantity range = range(text, first, measure);
        if (range != null) {
            return range;
        }
        if (measure == null) {
            return listed(text, first);
        }
        return finish(
                text, first, first.value(), first.max(), measure, first.max() == null ? "quantity" : "neighbours");
    }

    /** A unit found after a numeral; {@code addition} is the half of 一吨半, in units. */
    private record Measure(
            int end,
            @Nullable String word,
            @Nullable Unit unit,
            Dimension dimension,
            @Nullable Qualifier inside,
            BigDecimal scale,
            BigDecimal addition) {}

    private @Nullable Measure measureAt(String text, Numeral numeral) {
        int at = numeral.end();
        Qualifier inside = numeral.inside() == null ? null : insideQualifier(numeral.inside(), 0);
        if (numeral.style() == Numeral.Style.PERCENT) {
            return new Measure(
                    at,
                    "%",
                    lexicon.units().get("%").orElse(null),
                    Dimension.PERCENT,
                    inside,
                    BigDecimal.ONE,
                    BigDecimal.ZERO);
        }
        if (inside == null) {
            inside = insideQualifier(text, at);
            at += inside == null ? 0 : 1;
        }
        Measure tenths = tenths(text, numeral, at, inside);
        if (tenths != null) {
            return tenths;
        }
        WordIndex.Match<Unit> unit = lexicon.units().longestAt(text, at);
        if (unit == null || barred(text, unit, numeral)) {
            return numeral.style() == Numeral.Style.FRACTION
                    ? new Measure(at, null, null, Dimension.RATIO, inside, BigDecimal.ONE, BigDecimal.ZERO)
                    : null;
        }
        boolean half = unit.end() < text.length()
                && text.charAt(unit.end()) == '半'
                && unit.value().dimension() != Dimension.COUNT
                && !text.startsWith("半年", unit.end());
        int end = unit.end() + (half ? 1 : 0);
        BigDecimal addition = half ? new BigDecimal("0.5") : BigDecimal.ZERO;
        return new Measure(
                end, unit.value().word(), unit.value(), unit.value().dimension(), inside, BigDecimal.ONE, addition);
    }

    /** 三千瓦 is three 千瓦, not three thousand 瓦: gives a last 千 back to the unit that begins with it. */
    private @Nullable Numeral lexical(String text, @Nullable Numeral numeral) {
        if (numeral == null || numeral.end() - numeral.start() < 2 || numeral.style() != Numeral.Style.PLAIN) {
            return numeral;
        }
        int last = numeral.end() - 1;
        int power = POWERS_OF_UNITS.indexOf(text.charAt(last));
        WordIndex.Match<Unit> unit = power < 0 ? null : lexicon.units().longestAt(text, last);
        if (unit == null || unit.end() == last + 1) {
            return numeral;
        }
        BigDecimal value = numeral.value().movePointLeft(EXPONENTS.get(power));
        return new Numeral(numeral.start(), last, value, null, numeral.chinese(), numeral.inside(), numeral.style());
    }

    private boolean barred(String text, WordIndex.Match<Unit> unit, Numeral numeral) {
        WordIndex.Match<Boolean> other = lexicon.notUnits().longestAt(text, unit.start());
        boolean longer = other != null && other.end() > unit.end();
        boolean minutes =
                unit.end() < text.length() && unit.value().word().equals("°") && mayStart(text.charAt(unit.end()));
        return longer || minutes || numeral.chinese() && !unit.value().chinese();
    }

    private @Nullable Measure tenths(String text, Numeral numeral, int at, @Nullable Qualifier inside) {
        boolean sign = at < text.length() && TENTHS.indexOf(text.charAt(at)) >= 0;
        boolean small = numeral.value().compareTo(TEN) <= 0
                || numeral.value().compareTo(BigDecimal.valueOf(100)) < 0
                        && text.charAt(Math.min(at, text.length() - 1)) == '折';
        if (!sign || !small || lexicon.notUnits().longestAt(text, at) != null) {
            return null;
        }
        boolean twoDigits = numeral.value().compareTo(TEN) > 0;
        int end = at + 1;
        BigDecimal addition = BigDecimal.ZERO;
        Numeral more = end < text.length() && mayStart(text.charAt(end)) ? numerals.readAt(text, end) : null;
        if (end < text.length() && text.charAt(end) == '半') {
            addition = BigDecimal.valueOf(5);
            end++;
        } else if (more != null && more.end() == end + 1 && more.value().compareTo(TEN) < 0) {
            addition = more.value();
            end = more.end();
        }
        return new Measure(
                end,
                "%",
                lexicon.units().get("%").orElse(null),
                Dimension.PERCENT,
                inside,
                twoDigits ? BigDecimal.ONE : TEN,
                addition);
    }

    private @Nullable Qualifier insideQualifier(String text, int at) {
        WordIndex.Match<QualifierWord> word =
                at < text.length() ? lexicon.inside().longestAt(text, at) : null;
        return word == null ? null : word.value().qualifier();
    }

    private @Nullable RoughQuantity range(String text, Numeral first, @Nullable Measure measure) {
        int sign = measure == null ? first.end() : measure.end();
        if (sign + 1 >= text.length() || !RANGE_SIGNS.contains(text.charAt(sign))) {
            return null;
        }
        int next = text.charAt(sign) == '—' && text.charAt(sign + 1) == '—' ? sign + 2 : sign + 1;
        Numeral second =
                next < text.length() && mayStart(text.charAt(next)) ? lexical(text, numerals.readAt(text, next)) : null;
        Measure last = second == null ? null : measureAt(text, second);
        if (second == null || last == null || measure != null && measure.dimension() != last.dimension()) {
            return null;
        }
        BigDecimal low = measure == null ? shareMultiplier(text, first, second) : first.value();
        if (low.compareTo(second.value()) >= 0) {
            return null;
        }
        RoughQuantity upper = finish(text, second, second.value(), null, last, "range");
        BigDecimal scaled = low.multiply(last.scale());
        return new RoughQuantity(
                prefixStart(text, first.start()),
                first.start(),
                upper.end(),
                upper.numeralEnd(),
                first.chinese(),
                scaled,
                upper.value(),
                Qualifier.RANGE,
                upper.unitWord(),
                upper.unit(),
                upper.dimension(),
                upper.per(),
                "range");
    }

    /** In 20-30万元 the first number shares the 万 of the second; in 1万-2万元 it has its own. */
    private static BigDecimal shareMultiplier(String text, Numeral first, Numeral second) {
        char mine = text.charAt(first.end() - 1);
        BigDecimal multiplier = BigDecimal.ONE;
        for (int i = second.end() - 1; i > second.start() && mine != text.charAt(i); i--) {
            if (text.charAt(i) == '万') {
                multiplier = multiplier.movePointRight(4);
            } else if (text.charAt(i) == '亿') {
                multiplier = multiplier.movePointRight(8);
            } else {
                break;
            }
        }
        return first.value().multiply(multiplier);
    }

    /** 20、30和50个: a number without a unit takes the unit of the list it stands in. */
    private @Nullable RoughQuantity listed(String text, Numeral first) {
        int at = first.end();
        for (int items = 0; items < 8 && at + 1 < text.length() && "、和与及".indexOf(text.charAt(at)) >= 0; items++) {
            if (!mayStart(text.charAt(at + 1))) {
                return null;
            }
            Numeral next = numerals.readAt(text, at + 1);
            Measure measure = next == null ? null : measureAt(text, next);
            if (measure != null && !first.chinese()) {
                Measure own = new Measure(
                        first.end(),
                        measure.word(),
                        measure.unit(),
                        measure.dimension(),
                        null,
                        measure.scale(),
                        BigDecimal.ZERO);
                return finish(text, first, first.value(), null, own, "list");
            }
            if (next == null) {
                return null;
            }
            at = next.end();
        }
        return null;
    }

    private RoughQuantity finish(
            String text, Numeral numeral, BigDecimal value, @Nullable BigDecimal max, Measure measure, String rule) {
        WordIndex.Match<QualifierWord> after = lexicon.after().longestAt(text, measure.end());
        QualifierWord before = prefix(text, numeral.start());
        Qualifier qualifier = before != null
                ? before.qualifier()
                : measure.inside() != null
                        ? measure.inside()
                        : after != null ? after.value().qualifier() : max != null ? Qualifier.RANGE : Qualifier.EXACT;
        int end = after == null ? measure.end() : after.end();
        String per = null;
        Dimension dimension = measure.dimension();
        WordIndex.Match<Unit> below = slash(text, end);
        if (below != null) {
            per = below.value().word();
            dimension = dimension == Dimension.MONEY ? Dimension.PRICE : dimension;
            end = below.end();
        }
        BigDecimal scaled = value.multiply(measure.scale()).add(measure.addition());
        return new RoughQuantity(
                prefixStart(text, numeral.start()),
                numeral.start(),
                end,
                numeral.end(),
                numeral.chinese(),
                scaled,
                max,
                max != null && qualifier == Qualifier.EXACT ? Qualifier.RANGE : qualifier,
                measure.word(),
                measure.unit(),
                dimension,
                per,
                below == null ? rule : "slash");
    }

    private WordIndex.@Nullable Match<Unit> slash(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == '/'
                ? lexicon.units().longestAt(text, at + 1)
                : null;
    }

    private @Nullable QualifierWord prefix(String text, int numberStart) {
        WordIndex.Match<QualifierWord> word = prefixMatch(text, numberStart);
        return word == null ? bound(text, numberStart) : word.value();
    }

    /** 至少开展1次: a bound may stand before the verb. */
    private @Nullable QualifierWord bound(String text, int numberStart) {
        for (int gap = 1; gap <= LONGEST_VERB && gap < numberStart; gap++) {
            if (Clauses.endsClause(text.charAt(numberStart - gap))) {
                return null;
            }
            WordIndex.Match<QualifierWord> word =
                    lexicon.before().longestBefore(text, numberStart - gap, FigureLexicon.LONGEST_WORD);
            if (word != null && word.value().qualifier() == Qualifier.AT_LEAST) {
                return word.value();
            }
        }
        return null;
    }

    /** Where the figure's text begins: at a touching qualifier before the number, else at the number. */
    private int prefixStart(String text, int numberStart) {
        WordIndex.Match<QualifierWord> word = prefixMatch(text, numberStart);
        return word != null && word.value().touching() ? word.start() : numberStart;
    }

    private WordIndex.@Nullable Match<QualifierWord> prefixMatch(String text, int end) {
        WordIndex.Match<QualifierWord> word = lexicon.before().longestBefore(text, end, FigureLexicon.LONGEST_WORD);
        if (word == null) {
            return null;
        }
        boolean other =
                word.value().notIn().stream().anyMatch(longer -> text.startsWith(longer, end - longer.length()));
        return other ? null : word;
    }
}
