package org.jianbao.beam.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written of texts and numbers is what Jackson reads, and nothing in it ends a script element or a line. */
class JsonBytesTest {
    private static final String[] PIECES = {
        "</script>",
        "<!--",
        "\u2028",
        "\u2029",
        "\"",
        "\\",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\u001f",
        "/",
        "停车位",
        "𠮷",
        "a",
        "\u20ac"
    };

    private final ObjectMapper jackson = new ObjectMapper();

    @Test
    void textsAreReadAsTheyWere() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String json = new String(new JsonBytes().text(text.toString()).bytes(), StandardCharsets.UTF_8);
            assertEquals(text.toString(), jackson.readValue(json, String.class));
            assertTrue(json.chars().noneMatch(c -> c == '<' || c < ' ' || c == 0x2028 || c == 0x2029), json);
        }
    }

    @Test
    void numbersAreReadAsTheyWere() throws Exception {
        for (int number : new int[] {0, 9, 10, 13928, Integer.MAX_VALUE, -1, Integer.MIN_VALUE}) {
            assertEquals(
                    number, jackson.readValue(new JsonBytes().number(number).bytes(), Integer.class));
        }
    }
}
