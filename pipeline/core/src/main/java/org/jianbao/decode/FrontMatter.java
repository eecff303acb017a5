package org.jianbao.decode;

import java.util.HashMap;
import java.util.Map;

/**
 * The fields between two lines of {@code ---} at the head of a text.
 *
 * @param end where the text after them begins; 0 if there are none
 */
record FrontMatter(int end, Map<String, String> fields) {
    private static final String FENCE = "---\n";

    static FrontMatter none() {
        return new FrontMatter(0, Map.of());
    }

    static FrontMatter of(String text) {
        int close = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (close < 0) {
            return none();
        }
        Map<String, String> fields = new HashMap<>();
        for (String line : text.substring(FENCE.length(), close + 1).split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return new FrontMatter(close + 1 + FENCE.length(), fields);
    }
}
