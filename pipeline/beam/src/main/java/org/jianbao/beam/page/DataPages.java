package org.jianbao.beam.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
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
    private final ObjectMapper json = new ObjectMapper(new JsonFactory().setCharacterEscapes(new InertEscapes()));
    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    private final Queue<Future<byte[]>> texts = new ArrayDeque<>();

    DataPages(Path folder, OutputStream out, boolean within) {
        this.folder = folder;
        this.out = out;
        this.within = within;
    }

    /** Adds the next page of a kind, such as {@code figures-0}, whose data another thread makes of its number. */
    void add(String kind, IntFunction<Object> data) throws IOException {
        int number = counts.merge(kind, 1, Integer::sum) - 1;
        String name = kind + "-" + number;
        texts.add(pool.submit(() -> within ? script(name, data.apply(number)) : beside(name, data.apply(number))));
        if (texts.size() > 2 * THREADS) {
            out.write(Background.join(texts.remove()));
        }
    }

    /** Embeds data in the page itself, now. */
    void put(String name, Object data) throws IOException {
        out.write(script(name, data));
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

    private byte[] script(String name, Object data) throws IOException {
        return between("<script type=\"application/json\" id=\"" + name + "\">", data, "</script>\n");
    }

    /** Writes the page as a file of its own, and leaves nothing for the page itself. */
    private byte[] beside(String name, Object data) throws IOException {
        Path file = folder.resolve("page/" + name + ".js");
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, between("jianbao.receive(\"" + name + "\",", data, ");\n"));
        return new byte[0];
    }

    private byte[] between(String before, Object data, String after) throws IOException {
        var text = new ByteArrayOutputStream();
        text.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        json.writeValue(text, data);
        text.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return text.toByteArray();
    }
}
