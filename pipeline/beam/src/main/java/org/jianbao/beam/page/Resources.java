package org.jianbao.beam.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what the jar brings: the page's parts, d3, the words of the interface in 中文 and English. */
final class Resources {
    private Resources() {}

    static String text(String path) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    /** The rows of a tab-separated file, without comments and empty lines. */
    static List<List<String>> rows(String path) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : text(path).split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(List.of(line.split("\t")));
            }
        }
        return rows;
    }
}
