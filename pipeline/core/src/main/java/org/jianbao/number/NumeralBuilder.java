package org.jianbao.number;

import java.math.BigDecimal;
import org.jianbao.number.Numeral.Style;
import org.jianbao.number.NumeralLexicon.Sign;
import org.jspecify.annotations.Nullable;

/** Builds a numeral with Chinese characters in it from left to right, sign by sign: 两千四百五, 300余万. Of one numeral. */
final class NumeralBuilder {
    private static final char SOME = '几';
    private static final char HUNDRED = '百';

    /** The longest numeral, in characters; what is longer is no number that anyone wrote. */
    private static final int LONGEST = 48;

    private final NumeralLexicon lexicon;
    private final String text;
    private final int start;
    private final boolean chinese;
    private final NumeralValueBuilder value = new NumeralValueBuilder();
    private @Nullable String inside;
    private int end;

    /** @param chinese whether the numeral begins with a Chinese character, not with digits */
    NumeralBuilder(NumeralLexicon lexicon, String text, int start, boolean chinese) {
        this.lexicon = lexicon;
        this.text = text;
        this.start = start;
        this.chinese = chinese;
        this.end = start;
    }

    /** Begins with digits: 1.3 of 1.3万. */
    void take(DecimalReader.Decimal decimal) {
        value.setDigit(decimal.value());
        end = decimal.end();
    }

    /** Reads on from {@code from} as far as the numeral goes; whether one has begun. */
    boolean readOn(int from) {
        int at = from;
        while (at < text.length() && at - start < LONGEST) {
            int next = step(at);
            if (next == at) {
                break;
            }
            at = next;
            end = at;
        }
        return end > start && value.isBegun();
    }

    /** Reads one sign at {@code at}; the position after it, or {@code at} if the numeral ends here. */
    private int step(int at) {
        Sign sign = lexicon.sign(text.charAt(at));
        if (sign == null) {
            return other(at, text.charAt(at));
        }
        return switch (sign.kind()) {
            case DIGIT -> inside == null ? digit(at, sign.value()) : at;
            case TENS -> tens(at, sign.value());
            case POWER -> value.addPower(sign.value(), end == start) ? at + 1 : at;
            case POINT -> point(at);
            case DOZEN -> dozen(at, sign.value());
            case INDEFINITE -> indefinite(at);
            case HALF -> half(at);
        };
    }

    private int other(int at, char c) {
        if (end > start && lexicon.insideAt(text, at) != null) {
            return inner(at);
        }
        return c >= '0' && c <= '9' ? digitsAfterPower(at) : at;
    }

    /** 半百 is half of a hundred. */
    private int half(int at) {
        if (end > start || at + 1 >= text.length() || text.charAt(at + 1) != HUNDRED) {
            return at;
        }
        value.setDigit(new BigDecimal("0.5"));
        return at + 1;
    }

    private boolean isAfterPower() {
        return end > start && value.isAfterPower();
    }

    /** 几 and 数 stand for a digit: one where they begin the numeral, 数十, else none, 十几. */
    private int indefinite(int at) {
        boolean digit = value.isFree() && powerFollows(at + 1);
        if (!digit && !(text.charAt(at) == SOME && end == at && isAfterPower())) {
            return at;
        }
        boolean first = end == start && !value.hasSection();
        inside = text.substring(at, at + 1);
        value.setDigit(first ? BigDecimal.ONE : BigDecimal.ZERO);
        return at + 1;
    }

    /** 余 in 300余万 belongs to the numeral where a power follows. */
    private int inner(int at) {
        if (inside != null || !powerFollows(at + 1)) {
            return at;
        }
        inside = lexicon.insideAt(text, at);
        return at + 1;
    }

    /** 4 in 5亿1万4千. */
    private int digitsAfterPower(int at) {
        boolean may = !chinese && value.isFree() && value.lastPower() > 1;
        DecimalReader.Decimal more = may ? DecimalReader.readAt(text, at) : null;
        if (more == null
                || more.value().compareTo(BigDecimal.valueOf(value.lastPower())) >= 0
                || !powerFollows(more.end())) {
            return at;
        }
        value.setDigit(more.value());
        return more.end();
    }

    private boolean powerFollows(int at) {
        return at < text.length() && lexicon.isPower(text.charAt(at));
    }

    private int digit(int at, long sign) {
        if (value.hasDigit()) {
            boolean alone = !digitAt(at + 1) && !digitAt(at - 2);
            return chinese && value.followDigit(sign, alone) ? at + 1 : at;
        }
        if (!chinese && value.lastPower() <= 1) {
            return at;
        }
        value.addDigit(sign);
        return at + 1;
    }

    private boolean digitAt(int at) {
        return at >= start && at < text.length() && lexicon.isDigit(text.charAt(at));
    }

    /** 两打个 counts dozens; 打 is a verb elsewhere, so 个 must follow. */
    private int dozen(int at, long factor) {
        if (!value.hasDigit() || at + 1 >= text.length() || text.charAt(at + 1) != '个') {
            return at;
        }
        value.multiplyDigit(factor);
        return at + 1;
    }

    private int tens(int at, long sign) {
        if (value.hasDigit() || value.hasSection()) {
            return at;
        }
        value.addTens(sign);
        return at + 1;
    }

    private int point(int at) {
        if (value.isEmpty() || !digitAt(at + 1) || value.hasNeighbour()) {
            return at;
        }
        StringBuilder fraction = new StringBuilder("0.");
        int next = at + 1;
        for (; digitAt(next); next++) {
            Sign sign = lexicon.sign(text.charAt(next));
            fraction.append(sign == null ? 0 : sign.value());
        }
        value.addFraction(new BigDecimal(fraction.toString()));
        return next;
    }

    Numeral numeral() {
        BigDecimal low = value.value(digitAt(end - 1));
        BigDecimal gap = value.gap();
        return new Numeral(start, end, low, gap == null ? null : low.add(gap), chinese, inside, Style.PLAIN);
    }
}
