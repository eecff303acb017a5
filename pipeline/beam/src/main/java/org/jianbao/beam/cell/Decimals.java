package org.jianbao.beam.cell;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;

/** Numbers as Avro's decimals hold them, 5.63 as the bytes of 5,630,000,000, and as texts of no more digits than they need. */
public final class Decimals {
    private Decimals() {}

    /** The bytes of a number, rounded to so many digits behind its point. */
    public static byte[] bytes(BigDecimal number, int scale) {
        return number.setScale(scale, RoundingMode.HALF_EVEN).unscaledValue().toByteArray();
    }

    /** The number that bytes stand for, without zeros at its end: 5.63. */
    public static String text(ByteBuffer bytes, int scale) {
        int size = bytes.remaining();
        return (size > Long.BYTES ? large(bytes, scale) : small(bytes, size, scale))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static BigDecimal small(ByteBuffer bytes, int size, int scale) {
        long unscaled = size == 0 ? 0 : bytes.get(bytes.position());
        for (int i = 1; i < size; i++) {
            unscaled = unscaled << Byte.SIZE | bytes.get(bytes.position() + i) & 0xFF;
        }
        return BigDecimal.valueOf(unscaled, scale);
    }

    private static BigDecimal large(ByteBuffer bytes, int scale) {
        byte[] unscaled = new byte[bytes.remaining()];
        bytes.duplicate().get(unscaled);
        return new BigDecimal(new BigInteger(unscaled), scale);
    }
}
