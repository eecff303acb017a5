package org.jianbao.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.Stream;
import org.jianbao.gold.GoldFile;
import org.jianbao.gold.GoldFile.Marked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NumeralGoldTest {
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] POWERS = {"", "十", "百", "千"};

    private final NumeralReader reader = NumeralReader.standard();

    @TestFactory
    Stream<DynamicTest> everyNumeralHasItsValue() throws IOException {
        return GoldFile.read("numbers.gold").lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.cell(1), () -> {
                    Marked marked = Marked.of(line.cell(1));
                    SqueezedText text = SqueezedText.of(marked.text());
                    Numeral numeral = reader.readAt(text.text(), marked.start());
                    assertNotNull(numeral, "no numeral");
                    assertEquals(line.cell(0), shown(numeral));
                    assertEquals(marked.end(), text.original(numeral.end()), "its end");
                }));
    }

    @Test
    void aNumberWrittenInChineseReadsBackAsItself() {
        long seed = 20240416;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long number = Math.floorMod(random.nextLong(), (long) Math.pow(10, 1 + random.nextInt(12)));
            String written = number == 0 ? "零" : chinese(number);
            Numeral numeral = reader.readAt(written + "个", 0);
            assertNotNull(numeral, written);
            assertEquals(number, numeral.value().longValueExact(), () -> written + ", seed " + seed);
            assertEquals(written.length(), numeral.end(), written);
        }
    }

    private static String shown(Numeral numeral) {
        return plain(numeral.value()) + (numeral.max() == null ? "" : ".." + plain(numeral.max()));
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString();
    }

    /** The usual spelling: groups of four digits with 亿 and 万, one 零 for each gap. */
    private static String chinese(long number) {
        StringBuilder written = new StringBuilder();
        String[] groups = {"亿", "万", ""};
        long[] sizes = {100_000_000L, 10_000L, 1L};
        boolean gap = false;
        for (int g = 0; g < groups.length; g++) {
            int group = (int) (number / sizes[g] % 10_000);
            if (group == 0) {
                gap = !written.isEmpty();
                continue;
            }
            if (!written.isEmpty() && (gap || group < 1000)) {
                written.append("零");
            }
            written.append(group(group)).append(groups[g]);
            gap = false;
        }
        return written.toString();
    }

    private static String group(int group) {
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = group / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = !written.isEmpty();
                continue;
            }
            written.append(gap ? "零" : "").append(DIGITS[digit]).append(POWERS[power]);
            gap = false;
        }
        return written.toString();
    }
}
