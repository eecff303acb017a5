package org.jianbao.beam.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts packed data where the page finds them: within it as inert {@code <script type="application/json">}, or beside it as
 * {@code page/figures-0.js}, since a page opened from disk may load scripts and nothing else.
 */
final class DataPages {
    private final Path folder;
    private final Writer out;
    private final boolean within;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final ObjectMapper json =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, false);

    DataPages(Path folder, Writer out, boolean within) {
        this.folder = folder;
        this.out = out;
        this.within = within;
    }

    /** Adds the next page of a kind, such as {@code figures-0}. */
    void add(String kind, Object data) throws IOException {
        int number = counts.merge(kind, 1, Integer::sum) - 1;
        String name = kind + "-" + number;
        if (within) {
            put(name, data);
        } else {
            Path file = folder.resolve("page/" + name + ".js");
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(
                    file, "jianbao.receive(\"" + name + "\"," + inert(json.writeValueAsString(data)) + ");\n");
        }
    }

    /** Embeds data in the page itself. */
    void put(String name, Object data) throws IOException {
        out.write("<script type=\"application/json\" id=\"" + name + "\">");
        out.write(inert(json.writeValueAsString(data)));
        out.write("</script>\n");
    }

    /** How many pages there are of each kind. */
    Map<String, Integer> counts() {
        return counts;
    }

    boolean within() {
        return within;
    }

    /** JSON in which nothing can end a script element or begin a comment: {@code </script>} in a bulletin stays text. */
    static String inert(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
