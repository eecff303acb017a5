package org.jianbao.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the value of a numeral from its signs in their order: {@code total} above 万, {@code section} below it, {@code digit}
 * pending for the power that may follow. Of one numeral.
 */
final class NumeralValueBuilder {
    private static final long MYRIAD = 10_000;
    private static final long LARGEST_SHORTENED = 100_000_000L;

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal digit;
    private @Nullable BigDecimal gap;
    private long lastPower = 1;
    private boolean zero;

    /** Whether nothing has come that counts; a zero may have. */
    boolean isEmpty() {
        return digit == null && section.signum() == 0 && total.signum() == 0;
    }

    /** Whether anything has come. */
    boolean isBegun() {
        return !isEmpty() || zero;
    }

    /** Whether a digit may come: none is pending, or only the 零 of 一千零几万. */
    boolean isFree() {
        return digit == null || zero && digit.signum() == 0;
    }

    boolean hasDigit() {
        return digit != null;
    }

    boolean hasSection() {
        return section.signum() != 0;
    }

    /** Whether a number of two neighbours has begun: 三四 of 三四十. */
    boolean hasNeighbour() {
        return gap != null;
    }

    /** Whether the last sign was a power or a zero, so that 几 may stand for a digit: 十几. */
    boolean isAfterPower() {
        return digit == null && (hasSection() || zero);
    }

    /** The last power of ten that came; 1 before the first. */
    long lastPower() {
        return lastPower;
    }

    void setDigit(BigDecimal value) {
        digit = value;
    }

    void multiplyDigit(long factor) {
        digit = pending().multiply(BigDecimal.valueOf(factor));
    }

    /** A digit where none is pending. */
    void addDigit(long value) {
        digit = BigDecimal.valueOf(value);
        zero |= value == 0;
    }

    /**
     * A digit after another: 五 after 零 in 一百零五, 四 after 三 in 三四十, 二 after 一 in 一二三四.
     *
     * @param alone whether no digit stands before or after the two
     * @return whether it fits
     */
    boolean followDigit(long value, boolean alone) {
        BigDecimal before = pending();
        if (zero && before.signum() == 0 && value != 0 && section.signum() + total.signum() != 0) {
            digit = BigDecimal.valueOf(value);
            return true;
        }
        if (gap == null && alone && value > 1 && before.longValue() + 1 == value) {
            gap = BigDecimal.ONE;
            return true;
        }
        if (hasSection() || total.signum() != 0 || gap != null) {
            return false;
        }
        digit = before.movePointRight(1).add(BigDecimal.valueOf(value));
        return true;
    }

    /** 廿 or 卅. */
    void addTens(long value) {
        section = BigDecimal.valueOf(value);
        lastPower = 10;
    }

    /**
     * A power of ten, which multiplies the digit pending, or from 万 on all that came since the last such power.
     *
     * @param first whether it is the first sign of the numeral
     * @return whether it fits
     */
    boolean addPower(long power, boolean first) {
        if (power == 10 && zero && digit != null && digit.signum() == 0 || isEmpty() && first) {
            digit = BigDecimal.ONE;
        }
        if (isEmpty() || power < MYRIAD && digit == null) {
            return false;
        }
        BigDecimal factor = BigDecimal.valueOf(power);
        if (power < MYRIAD) {
            section = section.add(pending().multiply(factor));
        } else {
            closeSection(factor);
        }
        gap = gap == null ? null : gap.multiply(factor);
        digit = null;
        lastPower = power;
        zero = false;
        return true;
    }

    /** What stands after the point. */
    void addFraction(BigDecimal fraction) {
        digit = pending().add(fraction);
        zero = true;
    }

    /** The value, the last digit of 两千四 taken for hundreds where {@code shortened} allows it. */
    BigDecimal value(boolean shortened) {
        boolean shortens = shortened && lastPower >= 100 && lastPower <= LARGEST_SHORTENED && !zero;
        BigDecimal unit = shortens ? BigDecimal.valueOf(lastPower / 10) : BigDecimal.ONE;
        return total.add(section).add(pending().multiply(unit));
    }

    /** How far the upper of two neighbours lies above the value; null for one number. */
    @Nullable
    BigDecimal gap() {
        return gap;
    }

    private void closeSection(BigDecimal factor) {
        BigDecimal part = section.add(pending());
        boolean multipliesAll = part.signum() == 0 || total.signum() != 0 && total.compareTo(factor) < 0;
        total = multipliesAll ? total.add(part).multiply(factor) : total.add(part.multiply(factor));
        section = BigDecimal.ZERO;
    }

    private BigDecimal pending() {
        return digit == null ? BigDecimal.ZERO : digit;
    }
}
