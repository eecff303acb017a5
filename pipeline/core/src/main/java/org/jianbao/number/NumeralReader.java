package org.jianbao.number;

import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numeral at a place in a squeezed text: 13,928 and 一万三千九百二十八 and 1.3万 and 5亿1万4千6百 and 百分之三十
 * and 三又二分之一.
 *
 * <p>Chinese numerals follow the usual ladder: digits, tens to thousands, then 万, 亿 and 兆. A last digit without 零
 * counts the next lower power: 两千四百五 is 2450. Two neighbouring digits name both: 三四十 is 30 to 40.
 */
public final class NumeralReader {
    /** How exactly a value is kept that no decimal gives exactly: one third is 0.333333333333333. */
    static final MathContext PRECISION = new MathContext(15);

    private final NumeralLexicon lexicon;
    private final ChineseNumeralReader chinese;
    private final FractionReader fractions;

    private NumeralReader(NumeralLexicon lexicon) {
        this.lexicon = lexicon;
        this.chinese = new ChineseNumeralReader(lexicon);
        this.fractions = new FractionReader(this::readPlain);
    }

    /** A reader over the lexicons that ship with the program. */
    public static NumeralReader standard() {
        return new NumeralReader(NumeralLexicon.standard());
    }

    /** Whether a numeral may begin with {@code c}. */
    public boolean mayStart(char c) {
        return c >= '0' && c <= '9' || lexicon.sign(c) != null;
    }

    /** The power of ten that {@code c} multiplies by, 10000 for 万; 0 if it does not. */
    public long power(char c) {
        NumeralLexicon.Sign sign = lexicon.sign(c);
        return sign != null && sign.kind() == NumeralLexicon.Kind.POWER ? sign.value() : 0;
    }

    /** The numeral that begins at {@code start}; null if none does. */
    public @Nullable Numeral readAt(String text, int start) {
        Numeral plain = readPlain(text, start);
        if (plain == null) {
            return null;
        }
        Numeral fraction = fractions.readAt(text, plain);
        return fraction == null ? plain : fraction;
    }

    private @Nullable Numeral readPlain(String text, int start) {
        char c = text.charAt(start);
        if (c >= '0' && c <= '9') {
            return chinese.continueAfterDigits(text, DecimalReader.readAt(text, start));
        }
        return chinese.readAt(text, start);
    }
}
