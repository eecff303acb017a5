package org.jianbao.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jianbao.language.Passage;
import org.jianbao.number.NumeralReader;
import org.jianbao.number.SqueezedText;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds all quantities of a passage, in order and without overlap, positions in its squeezed text. */
final class QuantityFinder {
    private static final String NEGATIVE = "负負-－−";
    private static final int YEAR_DIGITS = 4;
    private static final String RANK_UNITS = "位名";
    private static final String CURRENCY_SIGNS = "$￥¥€";

    private final QuantityReader reader;
    private final NonFigures nonFigures;

    QuantityFinder(FigureLexicon lexicon) {
        NumeralReader numerals = NumeralReader.standard();
        this.reader = new QuantityReader(lexicon, numerals);
        this.nonFigures = new NonFigures(lexicon, numerals);
    }

    List<RoughQuantity> find(Passage passage, SqueezedText squeezed, FigureContext context) {
        String text = squeezed.text();
        List<RoughQuantity> found = new ArrayList<>();
        BitSet barred = nonFigures.in(passage, context);
        BitSet words = nonFigures.insideWords(passage);
        for (int i = 0; i < text.length(); ) {
            if (!reader.mayStart(text.charAt(i))) {
                i++;
                continue;
            }
            int original = squeezed.original(i);
            if (barred.get(original) || words.get(original)) {
                i = pastBarred(squeezed, barred.get(original) ? barred : words, i);
                continue;
            }
            RoughQuantity quantity = quantityAt(squeezed, i);
            if (quantity != null && !overlapsBarred(squeezed, barred, quantity)) {
                found.add(quantity);
                i = Math.max(quantity.end(), i + 1);
            } else {
                i = Math.max(reader.skip(text, i), i + 1);
            }
        }
        return found;
    }

    private @Nullable RoughQuantity quantityAt(SqueezedText squeezed, int start) {
        String text = squeezed.text();
        if (start > 0 && text.charAt(start - 1) == '第') {
            return rank(text, start);
        }
        if (nonFigures.joined(squeezed, start)) {
            return null;
        }
        RoughQuantity quantity = reader.readAt(text, start);
        if (quantity == null || indefinite(text, quantity) || isYear(quantity)) {
            return signed(text, start);
        }
        if (start > 0 && NEGATIVE.indexOf(text.charAt(start - 1)) >= 0 && quantity.max() == null) {
            return negated(quantity);
        }
        return quantity;
    }

    /** 第3位 and 第3名 are ranks; 第3期 and 第3章 only name. */
    private @Nullable RoughQuantity rank(String text, int start) {
        RoughQuantity quantity = reader.readAt(text, start);
        if (quantity == null || quantity.unitWord() == null || RANK_UNITS.indexOf(quantity.unitWord()) < 0) {
            return null;
        }
        return new RoughQuantity(
                start - 1,
                start,
                quantity.end(),
                quantity.numeralEnd(),
                false,
                quantity.value(),
                null,
                Qualifier.EXACT,
                quantity.unitWord(),
                null,
                Dimension.RANK,
                null,
                "rank");
    }

    /** $20 and ￥300: the sign stands before the number. */
    private @Nullable RoughQuantity signed(String text, int start) {
        int sign = start == 0 ? -1 : CURRENCY_SIGNS.indexOf(text.charAt(start - 1));
        if (sign < 0) {
            return null;
        }
        String word = sign == 0 ? "美元" : sign == 3 ? "欧元" : "元";
        RoughQuantity quantity = reader.readAt(text.substring(0, reader.skip(text, start)) + word, start);
        return quantity == null
                ? null
                : new RoughQuantity(
                        start - 1,
                        start,
                        reader.skip(text, start),
                        quantity.numeralEnd(),
                        false,
                        quantity.value(),
                        null,
                        quantity.qualifier(),
                        word,
                        quantity.unit(),
                        Dimension.MONEY,
                        null,
                        "currency sign");
    }

    private static RoughQuantity negated(RoughQuantity quantity) {
        return new RoughQuantity(
                Math.min(quantity.start(), quantity.number() - 1),
                quantity.number() - 1,
                quantity.end(),
                quantity.numeralEnd(),
                quantity.chinese(),
                quantity.value().negate(),
                null,
                quantity.qualifier(),
                quantity.unitWord(),
                quantity.unit(),
                quantity.dimension(),
                quantity.per(),
                "negative");
    }

    /** 一名 that means "a" is no figure; 一次 after 每季度 is. */
    private static boolean indefinite(String text, RoughQuantity quantity) {
        boolean one = quantity.chinese()
                && quantity.numeralEnd() == quantity.number() + 1
                && "一".equals(text.substring(quantity.number(), quantity.numeralEnd()));
        if (!one || quantity.qualifier() != Qualifier.EXACT || quantity.unit() == null) {
            return false;
        }
        boolean measures = quantity.dimension() != Dimension.COUNT;
        return !quantity.unit().one() && !measures || !measures && !recurring(text, quantity.number());
    }

    /** 2019年 is a date, 19年 a duration. */
    private static boolean isYear(RoughQuantity quantity) {
        return "年".equals(quantity.unitWord()) && quantity.numeralEnd() - quantity.number() == YEAR_DIGITS;
    }

    private static boolean recurring(String text, int number) {
        for (int i = number - 1; i >= 0 && "。；！？，".indexOf(text.charAt(i)) < 0; i--) {
            if (text.charAt(i) == '每') {
                return true;
            }
        }
        return false;
    }

    private static int pastBarred(SqueezedText squeezed, BitSet barred, int from) {
        int i = from;
        while (i < squeezed.text().length() && barred.get(squeezed.original(i))) {
            i++;
        }
        return i;
    }

    private static boolean overlapsBarred(SqueezedText squeezed, BitSet barred, RoughQuantity quantity) {
        Span span = squeezed.original(new Span(quantity.number(), quantity.end()));
        int next = barred.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }
}
