package org.jianbao.beam.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts are read as they were written, and nothing in it ends a script element or a line. */
class InertEscapesTest {
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

    private final ObjectMapper writer = new ObjectMapper(new JsonFactory().setCharacterEscapes(new InertEscapes()));
    private final ObjectMapper reader = new ObjectMapper();

    @Test
    void textsAreReadAsTheyWere() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String json = writer.writeValueAsString(text.toString());
            assertEquals(text.toString(), reader.readValue(json, String.class));
            assertTrue(json.chars().noneMatch(c -> c == '<' || c < ' ' || c == 0x2028 || c == 0x2029), json);
        }
    }
}
