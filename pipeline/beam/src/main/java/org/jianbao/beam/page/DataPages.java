package org.jianbao.beam.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jianbao.beam.run.Background;

/**
 * Puts packed data where the page finds them: within it as inert {@code <script type="application/json">}, or beside it as
 * {@code page/figures-0.js}, since a page opened from disk may load scripts and nothing else. Other threads turn them into
 * text, and they are in place once this is closed.
 */
final class DataPages implements Closeable {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final Path folder;
    private final OutputStream out;
    private final boolean within;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final ObjectMapper json =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, false);
    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    private final Queue<Future<byte[]>> texts = new ArrayDeque<>();

    DataPages(Path folder, OutputStream out, boolean within) {
        this.folder = folder;
        this.out = out;
        this.within = within;
    }

    /** Adds the next page of a kind, such as {@code figures-0}, whose data another thread makes of its number. */
    void add(String kind, IntFunction<PageData> data) throws IOException {
        int number = counts.merge(kind, 1, Integer::sum) - 1;
        String name = kind + "-" + number;
        texts.add(pool.submit(() -> within ? script(name, data.apply(number)) : beside(name, data.apply(number))));
        if (texts.size() > 2 * THREADS) {
            out.write(Background.join(texts.remove()));
        }
    }

    /** Embeds data in the page itself, now. */
    void put(String name, Object data) throws IOException {
        String text = inert(json.writeValueAsString(data));
        out.write(("<script type=\"application/json\" id=\"" + name + "\">" + text + "</script>\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** How many pages there are of each kind. */
    Map<String, Integer> counts() {
        return counts;
    }

    boolean within() {
        return within;
    }

    @Override
    public void close() throws IOException {
        try {
            finish();
        } finally {
            pool.shutdownNow();
        }
    }

    /** Waits until all data that were added are made and written. */
    void finish() throws IOException {
        while (!texts.isEmpty()) {
            out.write(Background.join(texts.remove()));
        }
    }

    private static byte[] script(String name, PageData data) {
        JsonBytes text = new JsonBytes();
        data.write(text.raw("<script type=\"application/json\" id=\"" + name + "\">"));
        return text.raw("</script>\n").bytes();
    }

    /** Writes the page as a file of its own, and leaves nothing for the page itself. */
    private byte[] beside(String name, PageData data) throws IOException {
        Path file = folder.resolve("page/" + name + ".js");
        Files.createDirectories(file.resolveSibling(""));
        JsonBytes text = new JsonBytes();
        data.write(text.raw("jianbao.receive(\"" + name + "\","));
        Files.write(file, text.raw(");\n").bytes());
        return new byte[0];
    }

    /** JSON in which nothing can end a script element or begin a comment: {@code </script>} in a bulletin stays text. */
    static String inert(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
