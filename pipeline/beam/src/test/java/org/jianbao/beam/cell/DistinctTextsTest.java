package org.jianbao.beam.cell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each text once, in the order in which they came, as a list that is searched from its front has them. */
class DistinctTextsTest {
    @Test
    void eachTextKeepsItsPlace() {
        Random random = new Random(5);
        DistinctTexts texts = new DistinctTexts();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            // The same characters in several lengths: what differs only behind the eighth byte, or in length, is
            // another text.
            String text = "兴化市".repeat(random.nextInt(4)) + "a".repeat(random.nextInt(20)) + random.nextInt(9);
            if (!expected.contains(text)) {
                expected.add(text);
            }
            byte[] bytes = ("前" + text + "后").getBytes(StandardCharsets.UTF_8);
            assertEquals(expected.indexOf(text), texts.place(bytes, 3, bytes.length - 3), text);
        }
        assertEquals(expected.size(), texts.size());
        for (int place = 0; place < expected.size(); place++) {
            assertArrayEquals(expected.get(place).getBytes(StandardCharsets.UTF_8), texts.get(place));
        }
        texts.clear();
        assertEquals(0, texts.place(new byte[] {7}, 0, 1));
    }
}
