package org.jianbao.quantity;

import java.math.BigDecimal;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads a numeral and the unit after it: of 50万余份 the number 500000 and 份, of 三千瓦 the number 3 and 千瓦. */
final class MeasureReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final QuantityLexicon lexicon;
    private final NumeralReader numerals;
    private final QualifierReader qualifiers;
    private final TenthsReader tenths;

    MeasureReader(QuantityLexicon lexicon, NumeralReader numerals, QualifierReader qualifiers) {
        this.lexicon = lexicon;
        this.numerals = numerals;
        this.qualifiers = qualifiers;
        this.tenths = new TenthsReader(lexicon, numerals);
    }

    /** The power of ten that {@code c} multiplies by; 0 if it does not. */
    long power(char c) {
        return numerals.power(c);
    }

    boolean mayStart(String text, int at) {
        return at < text.length() && numerals.mayStart(text.charAt(at));
    }

    /** The numeral at {@code start} without a last sign that begins its unit; null if none stands there. */
    @Nullable
    Numeral numeralAt(String text, int start) {
        Numeral numeral = mayStart(text, start) ? numerals.readAt(text, start) : null;
        if (numeral == null || numeral.end() - start < 2 || numeral.style() != Numeral.Style.PLAIN) {
            return numeral;
        }
        int last = numeral.end() - 1;
        WordIndex.Match<Unit> unit = lexicon.units().longestAt(text, last);
        boolean longer = unit != null && unit.end() > numeral.end() && !barred(text, unit, numeral);
        boolean alone = unit != null && unit.end() == numeral.end() && measureAt(text, numeral) == null;
        return longer || alone ? without(text, numeral, last) : numeral;
    }

    private @Nullable Numeral without(String text, Numeral numeral, int last) {
        Numeral shorter = numerals.readAt(text.substring(numeral.start(), last), 0);
        return shorter == null
                ? null
                : new Numeral(
                        numeral.start(),
                        numeral.start() + shorter.end(),
                        shorter.value(),
                        shorter.max(),
                        shorter.chinese(),
                        shorter.inside(),
                        shorter.style());
    }

    /** The unit after {@code numeral}; null if none follows. */
    @Nullable
    Measure measureAt(String text, Numeral numeral) {
        String word = numeral.inside();
        Qualifier inside = word == null ? null : qualifiers.inside(word, 0);
        if (numeral.style() == Numeral.Style.PERCENT) {
            return Measure.of(numeral.end(), lexicon.percent(), inside);
        }
        int at = numeral.end();
        if (inside == null && unitAt(text, at) == null) {
            inside = qualifiers.inside(text, at);
            at += inside == null ? 0 : 1;
        }
        Measure read = tenths.readAt(text, numeral, at, inside);
        return read == null ? withUnit(text, numeral, at, inside) : rough(text, read);
    }

    /** 多 after 六成 makes it more than that. */
    private Measure rough(String text, Measure tenths) {
        Qualifier after = tenths.inside() == null ? qualifiers.inside(text, tenths.end()) : null;
        return after == Qualifier.MORE_THAN ? tenths.with(tenths.end() + 1, after) : tenths;
    }

    private @Nullable Measure withUnit(String text, Numeral numeral, int at, @Nullable Qualifier inside) {
        WordIndex.Match<Unit> unit = unitAt(text, at);
        if (unit == null || barred(text, unit, numeral)) {
            return numeral.style() == Numeral.Style.FRACTION
                    ? Measure.bare(numeral.end(), Dimension.RATIO, inside)
                    : null;
        }
        Measure measure = Measure.of(unit.end(), unit.value(), inside);
        boolean half = unit.end() < text.length()
                && text.charAt(unit.end()) == '半'
                && measure.dimension() != Dimension.COUNT
                && !text.startsWith("半年", unit.end());
        return half ? measure.plus(unit.end() + 1, HALF) : measure;
    }

    /** The unit at {@code at}; one in Latin letters may stand after a blank, and ends where the letters end. */
    private WordIndex.@Nullable Match<Unit> unitAt(String text, int at) {
        boolean blank = at + 1 < text.length() && text.charAt(at) == ' ' && Characters.isLetter(text.charAt(at + 1));
        WordIndex.Match<Unit> unit = lexicon.units().longestAt(text, blank ? at + 1 : at);
        boolean cut = unit != null
                && unit.end() < text.length()
                && Characters.isLetter(text.charAt(unit.end() - 1))
                && Characters.isLetter(text.charAt(unit.end()));
        return cut ? null : unit;
    }

    private boolean barred(String text, WordIndex.Match<Unit> unit, Numeral numeral) {
        WordIndex.Match<Boolean> other = lexicon.notUnits().longestAt(text, unit.start());
        boolean longer = other != null && other.end() > unit.end();
        boolean minutes = unit.value().word().equals("°") && mayStart(text, unit.end());
        return longer || minutes || numeral.chinese() && !unit.value().chinese();
    }
}
