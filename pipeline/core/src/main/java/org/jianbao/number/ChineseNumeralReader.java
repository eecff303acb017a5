package org.jianbao.number;

import java.math.BigDecimal;
import org.jianbao.number.Numeral.Style;
import org.jianbao.number.NumeralLexicon.Sign;
import org.jspecify.annotations.Nullable;

/** Reads numerals with Chinese characters in them, alone or after digits: 两千四百五, 十几万, 1.3万, 5亿1万4千6百. */
final class ChineseNumeralReader {
    private static final String INDEFINITE_DIGITS = "几幾数";
    private static final long LARGEST_SHORTENED = 100_000_000L;
    private static final String HALF = "半";

    /** What a decimal of 38 digits with nine of them after the point can hold. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(29);

    /** The longest numeral, in characters; what is longer is no number that anyone wrote. */
    private static final int LONGEST = 48;

    private final NumeralLexicon lexicon;

    ChineseNumeralReader(NumeralLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The numeral of Chinese characters at {@code start}; null if none begins there. */
    @Nullable
    Numeral readAt(String text, int start) {
        Ladder ladder = new Ladder(text, start, true);
        return ladder.climb(start) ? bounded(ladder.numeral()) : null;
    }

    /** The numeral that begins with {@code digits} and may go on with multipliers: 1.3万, 300余万, 5亿1万4千6百. */
    @Nullable
    Numeral continueAfterDigits(String text, DecimalReader.@Nullable Decimal digits) {
        if (digits == null) {
            return null;
        }
        Ladder ladder = new Ladder(text, digits.start(), false);
        ladder.take(digits);
        ladder.climb(digits.end());
        return bounded(ladder.numeral());
    }

    /** The numeral, unless it is larger than any quantity: 亿亿亿亿. */
    private static @Nullable Numeral bounded(Numeral numeral) {
        return numeral.value().compareTo(LARGEST) < 0 ? numeral : null;
    }

    /** One reading from left to right: {@code total} above 万, {@code section} below it, {@code digit} pending. */
    private final class Ladder {
        private final String text;
        private final int start;
        private final boolean chinese;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private @Nullable BigDecimal digit;
        private @Nullable BigDecimal gap;
        private @Nullable String inside;
        private long lastPower = 1;
        private boolean zero;
        private int end;

        Ladder(String text, int start, boolean chinese) {
            this.text = text;
            this.start = start;
            this.chinese = chinese;
            this.end = start;
        }

        void take(DecimalReader.Decimal decimal) {
            digit = decimal.value();
            end = decimal.end();
        }

        boolean climb(int from) {
            int at = from;
            while (at < text.length() && at - start < LONGEST) {
                int next = step(at);
                if (next == at) {
                    break;
                }
                at = next;
                end = at;
            }
            return end > start && (digit != null || section.signum() != 0 || total.signum() != 0 || zero);
        }

        /** Reads one sign at {@code at}; the position after it, or {@code at} if the numeral ends here. */
        private int step(int at) {
            char c = text.charAt(at);
            Sign sign = lexicon.sign(c);
            if (sign == null) {
                return other(at, c);
            }
            return switch (sign.kind()) {
                case DIGIT -> inside == null ? digit(at, sign.value()) : at;
                case TENS -> digit == null && section.signum() == 0 ? tens(at, sign.value()) : at;
                case POWER -> power(at, sign.value());
                case POINT -> point(at);
                case DOZEN -> dozen(at, sign.value());
            };
        }

        private int other(int at, char c) {
            if (INDEFINITE_DIGITS.indexOf(c) >= 0 && free() && powerFollows(at + 1) || c == '几' && afterTen(at)) {
                boolean first = end == start && section.signum() == 0;
                inside = text.substring(at, at + 1);
                digit = first ? BigDecimal.ONE : BigDecimal.ZERO;
                return at + 1;
            }
            String word = lexicon.insideAt(text, at);
            if (word != null && inside == null && end > start && INDEFINITE_DIGITS.indexOf(c) < 0) {
                if (powerFollows(at + 1)) {
                    inside = word;
                    return at + 1;
                }
                return at;
            }
            if (c >= '0' && c <= '9' && !chinese && free() && lastPower > 1) {
                DecimalReader.Decimal more = DecimalReader.readAt(text, at);
                if (more != null
                        && more.value().compareTo(BigDecimal.valueOf(lastPower)) < 0
                        && powerFollows(more.end())) {
                    digit = more.value();
                    return more.end();
                }
            }
            if (HALF.indexOf(c) >= 0 && end == start && at + 1 < text.length() && text.charAt(at + 1) == '百') {
                digit = new BigDecimal("0.5");
                return at + 1;
            }
            return at;
        }

        /** Whether a digit may come: none is pending, or only the 零 of 一千零几万. */
        private boolean free() {
            return digit == null || zero && digit.signum() == 0;
        }

        private boolean afterTen(int at) {
            return digit == null && (section.signum() != 0 || zero) && end == at && end > start;
        }

        private boolean powerFollows(int at) {
            return at < text.length() && lexicon.isPower(text.charAt(at));
        }

        private int digit(int at, long value) {
            if (digit == null) {
                if (!chinese && lastPower <= 1) {
                    return at;
                }
                digit = BigDecimal.valueOf(value);
                zero |= value == 0;
                return at + 1;
            }
            if (!chinese) {
                return at;
            }
            if (zero && digit.signum() == 0 && value != 0 && section.signum() + total.signum() != 0) {
                digit = BigDecimal.valueOf(value);
                return at + 1;
            }
            boolean alone = gap == null && !digitAt(at + 1) && !digitAt(at - 2);
            if (alone && value > 1 && digit.longValue() + 1 == value) {
                gap = BigDecimal.ONE;
                return at + 1;
            }
            if (section.signum() != 0 || total.signum() != 0 || gap != null) {
                return at;
            }
            digit = digit.movePointRight(1).add(BigDecimal.valueOf(value));
            return at + 1;
        }

        private boolean digitAt(int at) {
            return at >= start && at < text.length() && lexicon.isDigit(text.charAt(at));
        }

        /** 两打个 counts dozens; 打 is a verb elsewhere, so 个 must follow. */
        private int dozen(int at, long value) {
            if (digit == null || at + 1 >= text.length() || text.charAt(at + 1) != '个') {
                return at;
            }
            digit = digit.multiply(BigDecimal.valueOf(value));
            return at + 1;
        }

        private int tens(int at, long value) {
            section = BigDecimal.valueOf(value);
            lastPower = 10;
            return at + 1;
        }

        private int power(int at, long power) {
            BigDecimal factor = BigDecimal.valueOf(power);
            if (power == 10 && zero && digit != null && digit.signum() == 0) {
                digit = BigDecimal.ONE;
            }
            if (digit == null && section.signum() == 0 && total.signum() == 0) {
                if (end > start) {
                    return at;
                }
                digit = BigDecimal.ONE;
            }
            if (power < 10000) {
                if (digit == null) {
                    return at;
                }
                section = section.add(digit.multiply(factor));
                gap = gap == null ? null : gap.multiply(factor);
                digit = null;
            } else {
                BigDecimal part = section.add(digit == null ? BigDecimal.ZERO : digit);
                gap = gap == null ? null : gap.multiply(factor);
                boolean multipliesAll = part.signum() == 0 || total.signum() != 0 && total.compareTo(factor) < 0;
                total = multipliesAll ? total.add(part).multiply(factor) : total.add(part.multiply(factor));
                section = BigDecimal.ZERO;
                digit = null;
            }
            lastPower = power;
            zero = false;
            return at + 1;
        }

        private int point(int at) {
            boolean pending = digit != null || section.signum() != 0 || total.signum() != 0;
            if (!pending || !digitAt(at + 1) || gap != null) {
                return at;
            }
            StringBuilder fraction = new StringBuilder("0.");
            int next = at + 1;
            for (; digitAt(next); next++) {
                Sign sign = lexicon.sign(text.charAt(next));
                fraction.append(sign == null ? 0 : sign.value());
            }
            digit = (digit == null ? BigDecimal.ZERO : digit).add(new BigDecimal(fraction.toString()));
            zero = true;
            return next;
        }

        Numeral numeral() {
            BigDecimal last = digit == null ? BigDecimal.ZERO : digit;
            boolean shortened = lastPower >= 100 && lastPower <= LARGEST_SHORTENED && !zero && digitAt(end - 1);
            BigDecimal unit = shortened ? BigDecimal.valueOf(lastPower / 10) : BigDecimal.ONE;
            BigDecimal value = total.add(section).add(last.multiply(unit));
            BigDecimal max = gap == null ? null : value.add(gap);
            return new Numeral(start, end, value, max, chinese, inside, Style.PLAIN);
        }
    }
}
