package org.jianbao.quantity;

import java.util.List;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.number.NumeralReader;
import org.jianbao.number.SqueezedText;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells which readings measure nothing: 一名群众, the year of 2019年 or 2021省级, 万元 in 万元产值能耗, 关键的一年. */
final class QuantityFilter {
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_DATED = 1000;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;
    private static final String YEAR = "年";
    private static final String ONE = "一";
    private static final String CLAUSE_ENDS = "。；！？，";
    private static final String ITEM_ENDS = "，、；。";
    private static final int FARTHEST_EACH = 40;
    private static final char UP_TO = '上';

    private final QuantityLexicon lexicon;
    private final NumeralReader numerals;

    QuantityFilter(QuantityLexicon lexicon, NumeralReader numerals) {
        this.lexicon = lexicon;
        this.numerals = numerals;
    }

    /** Why {@code quantity} is no figure, in words for a reader; null if it is one. */
    @Nullable
    String refusal(Passage passage, SqueezedText squeezed, RoughQuantity quantity) {
        String text = squeezed.text();
        if (isYear(text, quantity)) {
            return "a year";
        }
        if (barePower(text, quantity)) {
            return "a power of ten that counts nothing of its own, as in 万元产值能耗";
        }
        if (namesPeriod(text, quantity)) {
            return "the name of a period";
        }
        return indefinite(text, quantity) && !afterItsNoun(passage, squeezed, quantity)
                ? "一 that only means \"a\""
                : null;
    }

    /** 2019年 is a date, 19年 a duration; a year may also stand before the place that a title names. */
    private boolean isYear(String text, RoughQuantity quantity) {
        int length = quantity.numeralEnd() - quantity.number();
        if (quantity.chinese()
                || length < YEAR_DIGITS
                || numerals.power(text.charAt(quantity.numeralEnd() - 1)) > 10
                || quantity.unitWord() == null) {
            return false;
        }
        if (quantity.unitWord().equals(YEAR) && isNumbered(text, quantity)) {
            return true;
        }
        int value = quantity.value().intValue();
        return quantity.unitWord().equals(YEAR) && value >= FIRST_DATED
                || length == YEAR_DIGITS
                        && value >= FIRST_YEAR
                        && value <= LAST_YEAR
                        && lexicon.afterYears().longestAt(text, quantity.numeralEnd()) != null;
    }

    /** 27.2021年 is item 27, which begins with a year. */
    private static boolean isNumbered(String text, RoughQuantity quantity) {
        int point = quantity.numeralEnd() - YEAR_DIGITS - 1;
        return point >= quantity.number() && text.charAt(point) == '.';
    }

    /** 万元 in 万元产值能耗, 千 in 千户苗寨; 近千户, 上千人 and 百余家 count. */
    private boolean barePower(String text, RoughQuantity quantity) {
        boolean power =
                quantity.numeralEnd() == quantity.number() + 1 && numerals.power(text.charAt(quantity.number())) > 10;
        boolean upTo = quantity.number() > 0 && text.charAt(quantity.number() - 1) == UP_TO;
        return power && !upTo && quantity.start() == quantity.number() && quantity.qualifier() != Qualifier.MORE_THAN;
    }

    /** 一名 that means "a" is no figure; 一次 after 每季度 is, and 一年 where it measures a time. */
    private static boolean indefinite(String text, RoughQuantity quantity) {
        boolean one = quantity.chinese() && ONE.equals(text.substring(quantity.number(), quantity.numeralEnd()));
        if (!one || quantity.qualifier() != Qualifier.EXACT || quantity.unit() == null) {
            return false;
        }
        boolean measures = quantity.dimension() != Dimension.COUNT;
        return !measures && (!quantity.unit().one() || !recurring(text, quantity.number()));
    }

    /** In 修建塘坝一处， the noun stands before the number, which then counts it. */
    private static boolean afterItsNoun(Passage passage, SqueezedText squeezed, RoughQuantity quantity) {
        String text = squeezed.text();
        boolean ends = quantity.end() == text.length() || ITEM_ENDS.indexOf(text.charAt(quantity.end())) >= 0;
        if (!ends
                || quantity.number() == 0
                || quantity.unit() == null
                || !quantity.unit().one()) {
            return false;
        }
        Token before = tokenAt(passage.tokens(), squeezed.original(quantity.number() - 1));
        return before != null && before.isNoun() && !before.is("nr");
    }

    private static @Nullable Token tokenAt(List<Token> tokens, int position) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = tokens.get(middle).span();
            if (span.start() <= position && position < span.end()) {
                return tokens.get(middle);
            }
            low = span.end() <= position ? middle + 1 : low;
            high = span.start() > position ? middle - 1 : high;
        }
        return null;
    }

    /** 关键的一年, 这五年, 今后三年: the words name a period and measure none. */
    private boolean namesPeriod(String text, RoughQuantity quantity) {
        return quantity.dimension() == Dimension.DURATION
                && quantity.chinese()
                && quantity.qualifier() == Qualifier.EXACT
                && lexicon.periodOpeners().longestBefore(text, quantity.start(), QuantityLexicon.LONGEST_WORD) != null;
    }

    private static boolean recurring(String text, int number) {
        int farthest = Math.max(0, number - FARTHEST_EACH);
        for (int i = number - 1; i >= farthest && CLAUSE_ENDS.indexOf(text.charAt(i)) < 0; i--) {
            if (text.charAt(i) == '每') {
                return true;
            }
        }
        return false;
    }
}
