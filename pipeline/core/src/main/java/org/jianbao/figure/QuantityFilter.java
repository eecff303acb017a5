package org.jianbao.figure;

import org.jianbao.language.Passage;
import org.jianbao.number.SqueezedText;
import org.jspecify.annotations.Nullable;

/** Tells which readings measure nothing: 一名群众, the year of 2019年 or 2021省级, 万元 in 万元产值能耗, 关键的一年. */
final class QuantityFilter {
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2099;
    private static final String YEAR = "年";
    private static final String ONE = "一";
    private static final String BARE_POWERS = "百千万亿兆佰仟萬億";
    private static final String CLAUSE_ENDS = "。；！？，";
    private static final String ITEM_ENDS = "，、；。";
    private static final int FARTHEST_EACH = 40;
    private static final String ONE_OF_SOME = "的这那此";

    private final FigureLexicon lexicon;

    QuantityFilter(FigureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Why {@code quantity} is no figure, in words for a reader; null if it is one. */
    @Nullable
    String refusal(Passage passage, SqueezedText squeezed, RoughQuantity quantity) {
        String text = squeezed.text();
        if (isYear(text, quantity)) {
            return "a year";
        }
        if (barePower(text, quantity)) {
            return "a power of ten that counts nothing";
        }
        return indefinite(text, quantity) && !afterItsNoun(passage, squeezed, quantity) ? "an indefinite one" : null;
    }

    /** 2019年 is a date, 19年 a duration; a year may also stand before the place that a title names. */
    private boolean isYear(String text, RoughQuantity quantity) {
        boolean digits = !quantity.chinese() && quantity.numeralEnd() - quantity.number() == YEAR_DIGITS;
        if (!digits || quantity.unitWord() == null) {
            return false;
        }
        int value = quantity.value().intValue();
        return quantity.unitWord().equals(YEAR)
                || value >= FIRST_YEAR && value <= LAST_YEAR && lexicon.afterYears().longestAt(text, quantity.numeralEnd()) != null;
    }

    /** 万元 in 万元产值能耗, 千 in 千户苗寨; 近千户 and 百余家 count. */
    private static boolean barePower(String text, RoughQuantity quantity) {
        boolean power = quantity.numeralEnd() == quantity.number() + 1
                && BARE_POWERS.indexOf(text.charAt(quantity.number())) >= 0;
        return power && quantity.start() == quantity.number() && quantity.qualifier() != Qualifier.MORE_THAN;
    }

    /** 一名 that means "a" is no figure; 一次 after 每季度 is, and 一年 where it measures a time. */
    private static boolean indefinite(String text, RoughQuantity quantity) {
        boolean one = quantity.chinese() && ONE.equals(text.substring(quantity.number(), quantity.numeralEnd()));
        if (!one || quantity.qualifier() != Qualifier.EXACT || quantity.unit() == null) {
            return false;
        }
        boolean measures = quantity.dimension() != Dimension.COUNT;
        return measures ? oneOfSome(text, quantity) : !quantity.unit().one() || !recurring(text, quantity.number());
    }

    /** In 修建塘坝一处， the noun stands before the number, which then counts it. */
    private static boolean afterItsNoun(Passage passage, SqueezedText squeezed, RoughQuantity quantity) {
        String text = squeezed.text();
        boolean ends = quantity.end() == text.length() || ITEM_ENDS.indexOf(text.charAt(quantity.end())) >= 0;
        if (!ends || quantity.number() == 0 || quantity.unit() == null || !quantity.unit().one()) {
            return false;
        }
        int last = squeezed.original(quantity.number() - 1);
        return passage.tokens().stream()
                .filter(token -> token.span().start() <= last && last < token.span().end())
                .anyMatch(token -> token.isNoun() && !token.is("nr"));
    }

    private static boolean oneOfSome(String text, RoughQuantity quantity) {
        int before = quantity.number() - 1;
        return quantity.dimension() == Dimension.DURATION
                && before >= 0
                && ONE_OF_SOME.indexOf(text.charAt(before)) >= 0;
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
