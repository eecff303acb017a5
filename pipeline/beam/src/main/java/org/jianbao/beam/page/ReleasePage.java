package org.jianbao.beam.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/**
 * Writes the page of a release: {@code index.html} shows 兴化市 with its figures, each in its sentence.
 *
 * <p>Reads the joined tables once, side by side; its bytes depend on them alone.
 */
public final class ReleasePage {
    private static final String DATA = ".page";
    private static final int ROWS = 5_000;

    private final Path folder;
    private final JsonNode run;
    private final boolean within;
    private final PageIndex index;
    private final BulletinPages bulletins;
    private final ObjectMapper json = new ObjectMapper();
    private final Summary summary = new Summary();
    private Map<String, Integer> counts = Map.of();

    /**
     * @param folder a release whose tables and {@code run.json} are written
     * @param embedded up to how many bulletins the page holds all data itself; beyond, data stand in {@code page/*.js}
     * @param together how many bulletins stand in one file of those
     */
    ReleasePage(Path folder, int embedded, int together) throws IOException {
        this.folder = folder;
        this.run = json.readTree(folder.resolve("run.json").toFile());
        int count = run.path("rows").path("bulletins").asInt();
        this.within = count <= embedded;
        this.index = new PageIndex((count + together - 1) / together);
        this.bulletins = new BulletinPages(folder, together, summary, within ? null : index);
    }

    /** Up to a thousand bulletins in one file, beyond a hundred in each of several. */
    public ReleasePage(Path folder) throws IOException {
        this(folder, 1_000, 100);
    }

    /** Gathers the data, in {@code page/*.js} for a large release, besides what {@link #write} puts into the page. */
    public void gather() throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(DATA)));
                DataPages pages = new DataPages(folder, out, within)) {
            bulletins.addTo(pages);
            whole(pages, "entities");
            whole(pages, "diagnostics");
            pages.finish();
            if (!within) {
                for (String file : index.files()) {
                    pages.add("index", number -> file);
                }
            }
            counts = pages.counts();
        }
    }

    /** Writes {@code index.html} of what was gathered; the documents of the release are written by now. */
    public void write() throws IOException {
        Path data = folder.resolve(DATA);
        page(release(), data);
        Files.delete(data);
    }

    /** The summary and the scripts stand before the data, so that the first screen does not wait for those. */
    private void page(Object release, Path data) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("index.html")));
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                DataPages first = new DataPages(folder, out, true)) {
            PageShell shell = new PageShell(text, read("datapackage.json"), folder.resolve("croissant.json"));
            shell.begin();
            text.flush();
            first.put("release", release);
            shell.scripts();
            text.flush();
            Files.copy(data, out);
            shell.end();
        }
    }

    private JsonNode read(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? json.readTree(file.toFile()) : json.createObjectNode();
    }

    /** A table of the whole release, cut by rows; the most mentioned entities first. */
    private void whole(DataPages pages, String name) throws IOException {
        List<GenericRecord> all = new ArrayList<>();
        Schema schema;
        try (TableReader rows = new TableReader(folder, name)) {
            summary.describe(rows.schema());
            schema = rows.shown();
            while (rows.hasNext()) {
                all.add(rows.next());
            }
        }
        if (schema.getField("mention_count") != null) {
            all.sort(Comparator.comparingInt((GenericRecord row) -> (int) row.get("mention_count"))
                    .reversed());
        }
        for (int from = 0; from == 0 || from < all.size(); from += ROWS) {
            PageRows some = new PageRows(name, schema, all.subList(from, Math.min(all.size(), from + ROWS)));
            pages.add(name, page -> some.packed(summary));
        }
    }

    private Map<String, Object> release() throws IOException {
        Map<String, Object> release = new LinkedHashMap<>();
        JsonNode about = read("datapackage.json");
        for (String field : List.of("title", "description", "version", "licenses", "contributors", "homepage")) {
            if (about.hasNonNull(field)) {
                release.put(field, about.get(field));
            }
        }
        release.put("run", run);
        release.put("pages", counts);
        release.put("embedded", within);
        release.put("firstBulletins", bulletins.first());
        release.put("pageRows", ROWS);
        release.put("pagesOfBit", index.pagesOfBit());
        release.put("summary", summary.json());
        release.put("measures", Resources.rows("/gold/ratchet.tsv"));
        release.put("words", Resources.rows("/page/words.tsv"));
        release.put("csv", Files.isDirectory(folder.resolve("csv")));
        return release;
    }
}
