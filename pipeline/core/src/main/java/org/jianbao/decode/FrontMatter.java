package org.jianbao.decode;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields between two lines of {@code ---} at the head of a text.
 *
 * @param end where the text after them begins; 0 if there are none
 */
record FrontMatter(int end, Map<String, String> fields) {
    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t\\u3000]*\\n");

    static FrontMatter none() {
        return new FrontMatter(0, Map.of());
    }

    static FrontMatter of(String text) {
        Matcher fences = FENCE.matcher(text);
        if (!fences.lookingAt()) {
            return none();
        }
        int open = fences.end();
        if (!fences.find()) {
            return none();
        }
        Map<String, String> fields = new HashMap<>();
        for (String line : text.substring(open, fences.start()).split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip());
            }
        }
        return new FrontMatter(fences.end(), fields);
    }
}
