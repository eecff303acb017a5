package org.jianbao.beam.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/**
 * The tables that belong to bulletins, side by side, as they stand in the order of the bulletins: a page of each holds what
 * belongs to the same 一百期.
 */
final class BulletinPages {
    private static final List<String> TEXTS = List.of("articles", "sections", "paragraphs", "mentions");
    private static final List<String> FIGURES = List.of("figures");

    private final Path folder;
    private final int together;
    private final Summary summary;
    private final @Nullable PageIndex index;
    private final List<String> first = new ArrayList<>();

    /**
     * @param together how many bulletins stand on a page
     * @param index notes what can be searched for; null if that is not needed
     */
    BulletinPages(Path folder, int together, Summary summary, @Nullable PageIndex index) {
        this.folder = folder;
        this.together = together;
        this.summary = summary;
        this.index = index;
    }

    /** The first bulletin of each page, by which the page of any is found. */
    List<String> first() {
        return first;
    }

    /** Adds pages of bulletins, of what is doubted about each, of figures and of texts. */
    void addTo(DataPages pages) throws IOException {
        Doubts doubts = Doubts.of(folder);
        try (TableReader bulletins = new TableReader(folder, "bulletins");
                TableReaders figures = new TableReaders(folder, FIGURES);
                TableReaders texts = new TableReaders(folder, TEXTS)) {
            summary.describe(bulletins.schema());
            while (bulletins.hasNext()) {
                PageRows its = new PageRows("bulletins", bulletins.shown(), new ArrayList<>());
                List<List<Integer>> itsDoubts = new ArrayList<>();
                List<PageRows> itsFigures = figures.begin();
                List<PageRows> itsTexts = texts.begin();
                for (int i = 0; i < together && bulletins.hasNext(); i++) {
                    GenericRecord bulletin = bulletins.next();
                    Object id = bulletin.get("bulletin_id");
                    its.rows().add(bulletin);
                    itsDoubts.add(doubts.of(id));
                    figures.drain(id, itsFigures);
                    texts.drain(id, itsTexts);
                }
                first.add(String.valueOf(its.rows().get(0).get("bulletin_id")));
                pages.add("bulletins", page -> packed(page, its));
                pages.add("doubts", page -> itsDoubts);
                pages.add("figures", page -> packed(page, itsFigures.get(0)));
                pages.add("texts", page -> packed(page, itsTexts));
            }
            figures.expectEnd(summary);
            texts.expectEnd(summary);
        }
    }

    private Map<String, PackedTable> packed(int page, List<PageRows> rows) {
        Map<String, PackedTable> tables = new LinkedHashMap<>();
        rows.forEach(table -> tables.put(table.table(), packed(page, table)));
        return tables;
    }

    /** Packs a table of a page, and notes what can be searched for in it. */
    private PackedTable packed(int page, PageRows rows) {
        PackedTable packed = rows.packed(summary);
        if (index != null) {
            index.add(page, packed.searched());
        }
        return packed;
    }
}
