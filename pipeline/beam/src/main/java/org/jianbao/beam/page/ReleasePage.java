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
    private static final int ROWS = 5_000;
    private static final List<String> TEXTS = List.of("articles", "sections", "paragraphs", "mentions");
    private static final List<String> SEARCHED = List.of("text", "name", "indicator", "subject", "period");
    private final Path folder;
    private final int embedded;
    private final int together;
    private final ObjectMapper json = new ObjectMapper();
    private final Summary summary = new Summary();
    private PageIndex index = new PageIndex(1);

    /**
     * @param folder a release whose tables and descriptions are written
     * @param embedded up to how many bulletins the page holds all data itself; beyond, data stand in {@code page/*.js}
     * @param together how many bulletins stand in one file of those
     */
    ReleasePage(Path folder, int embedded, int together) {
        this.folder = folder;
        this.embedded = embedded;
        this.together = together;
    }

    /** Up to a thousand bulletins in one file, beyond a hundred in each of several. */
    public ReleasePage(Path folder) {
        this(folder, 1_000, 100);
    }

    /** Writes {@code index.html}, and {@code page/*.js} for a large release. */
    public void write() throws IOException {
        JsonNode run = read("run.json");
        int bulletins = run.path("rows").path("bulletins").asInt();
        index = new PageIndex((bulletins + together - 1) / together);
        boolean within = bulletins <= embedded;
        Path data = folder.resolve(".page");
        Object release;
        try (Writer out = Files.newBufferedWriter(data);
                DataPages pages = new DataPages(folder, out, within)) {
            bulletins(pages);
            whole(pages, "entities");
            whole(pages, "diagnostics");
            if (!within) {
                for (String file : index.files()) {
                    pages.add("index", file);
                }
            }
            release = release(run, pages);
        }
        page(release, data);
        Files.delete(data);
    }

    /** The summary and the scripts stand before the data, so that the first screen does not wait for those. */
    private void page(Object release, Path data) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("index.html")));
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                DataPages first = new DataPages(folder, text, true)) {
            PageShell shell = new PageShell(text, read("datapackage.json"), folder.resolve("croissant.json"));
            shell.begin();
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

    /** The tables that belong to bulletins, side by side: they stand in the order of the bulletins. */
    private void bulletins(DataPages pages) throws IOException {
        try (TableReader bulletins = table("bulletins");
                TableReader figures = table("figures");
                TableReaders texts = new TableReaders(folder, TEXTS)) {
            summary.describe(bulletins.schema());
            summary.describe(figures.schema());
            PackedTable all = new PackedTable(bulletins.schema());
            while (bulletins.hasNext()) {
                PackedTable packed = new PackedTable(figures.schema());
                Map<String, PackedTable> text = texts.packed();
                for (int i = 0; i < together && bulletins.hasNext(); i++) {
                    GenericRecord bulletin = bulletins.next();
                    String id = String.valueOf(bulletin.get("bulletin_id"));
                    add("bulletins", List.of(bulletin), all);
                    add("figures", index(pages, figures.of(id)), packed);
                    for (Map.Entry<String, PackedTable> each : text.entrySet()) {
                        add(each.getKey(), index(pages, texts.of(each.getKey(), id)), each.getValue());
                    }
                }
                pages.add("figures", packed);
                pages.add("texts", text);
            }
            pages.add("bulletins", all);
            figures.expectEnd();
            texts.expectEnd(summary);
        }
    }

    /** Notes in which page the texts stand that are searched for. */
    private List<GenericRecord> index(DataPages pages, List<GenericRecord> rows) {
        int page = pages.counts().getOrDefault("figures", 0);
        for (GenericRecord row : pages.within() ? List.<GenericRecord>of() : rows) {
            for (String column : SEARCHED) {
                if (row.hasField(column) && row.get(column) != null) {
                    index.add(page, row.get(column).toString());
                }
            }
        }
        return rows;
    }

    private void add(String table, List<GenericRecord> rows, PackedTable packed) {
        for (GenericRecord row : rows) {
            summary.count(table, row);
            packed.add(row);
        }
    }

    /** A table of the whole release, cut by rows; the most mentioned entities first. */
    private void whole(DataPages pages, String name) throws IOException {
        List<GenericRecord> all = new ArrayList<>();
        Schema schema;
        try (TableReader rows = table(name)) {
            schema = rows.schema();
            while (rows.hasNext()) {
                all.add(rows.next());
            }
        }
        if (schema.getField("mention_count") != null) {
            all.sort(Comparator.comparingInt((GenericRecord row) -> (int) row.get("mention_count"))
                    .reversed());
        }
        summary.describe(schema);
        for (int from = 0; from == 0 || from < all.size(); from += ROWS) {
            PackedTable packed = new PackedTable(schema);
            add(name, all.subList(from, Math.min(all.size(), from + ROWS)), packed);
            pages.add(name, packed);
        }
    }

    private TableReader table(String name) throws IOException {
        return new TableReader(folder, name);
    }

    private Map<String, Object> release(JsonNode run, DataPages pages) throws IOException {
        Map<String, Object> release = new LinkedHashMap<>();
        JsonNode about = read("datapackage.json");
        for (String field : List.of("title", "description", "version", "licenses", "contributors", "homepage")) {
            if (about.hasNonNull(field)) {
                release.put(field, about.get(field));
            }
        }
        release.put("run", run);
        release.put("pages", pages.counts());
        release.put("embedded", pages.within());
        release.put("pageBulletins", together);
        release.put("pagesOfBit", index.pagesOfBit());
        release.put("summary", summary.json());
        release.put("measures", Resources.rows("/gold/ratchet.tsv"));
        release.put("words", Resources.rows("/page/words.tsv"));
        release.put("csv", Files.isDirectory(folder.resolve("csv")));
        return release;
    }
}
