package org.jianbao.beam.describe;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianbao.beam.publish.Partition;

/** The first page of a release: what it is and how to load it; its head is a Hugging Face dataset card. */
final class CardDocument implements Document {
    private static final String LOADING = """

            ## Load it

            DuckDB, without a copy:

            ```sql
            SELECT subject, indicator, value, unit FROM 'parquet/figures/**/*.parquet';
            ```

            DuckDB and PostgreSQL, as tables with keys:

            ```sh
            duckdb bulletins.db < sql/duckdb.sql
            psql -v ON_ERROR_STOP=1 -f sql/postgresql.sql
            ```

            pandas:

            ```python
            import pandas
            figures = pandas.read_parquet("parquet/figures")
            bulletins = pandas.read_csv("csv/bulletins.csv", dtype={"issuer_code": "string"})
            ```

            CSV is UTF-8 and RFC 4180: an empty cell is null, a list is a JSON array. Codes begin with digits: read them as text.

            ## Trust it

            Every row gives the place that it was read from: `source_start` and `source_end` count Unicode code points in
            `bulletins.text`. What could not be read, and every doubt, is a row of `diagnostics`.
            `sha256sum -c SHA256SUMS` checks the files.
            """;

    @Override
    public String path() {
        return "README.md";
    }

    @Override
    public String text(Description description) throws IOException {
        Dataset dataset = description.dataset();
        StringBuilder text = new StringBuilder(head(description));
        text.append("\n# ")
                .append(dataset.title())
                .append("\n\n")
                .append(dataset.description())
                .append("\n\n");
        text.append("Version ").append(dataset.version());
        text.append(dataset.date() == null ? "" : " · " + dataset.date());
        text.append(dataset.publisher() == null ? "" : " · " + dataset.publisher());
        text.append(" · ").append(dataset.licence()).append("\n\n");
        text.append("`index.html` opens from disk in any browser. DATA_DICTIONARY.md describes every column;\n");
        text.append(
                "`datapackage.json`, `croissant.json` and `csv/csv-metadata.json` say the same to machines.\n\n| table | rows | |\n|---|---:|---|\n");
        for (TableDescription table : description.tables()) {
            text.append(
                    DictionaryDocument.line(table.name(), String.valueOf(description.rows(table)), table.meaning()));
        }
        text.append(LOADING)
                .append(partition(description.partition()))
                .append("\nCite it as: ")
                .append(dataset.citationText())
                .append('\n');
        return text.toString();
    }

    /** What whoever loads Parquet must know of folders. */
    private static String partition(Partition partition) {
        if (partition == Partition.NONE) {
            return "";
        }
        String column = partition.column();
        return "\n## Folders\n\nThe Parquet files of bulletins and of their rows lie in folders by `" + column
                + "`, as Hive names them: `parquet/figures/" + partition.folder("…")
                + "/`. The column stands in the path\n"
                + "alone; bulletins without it lie in `" + partition.folder(null)
                + "`. Entities and diagnostics are whole.\n"
                + "CSV and Avro hold every column.\n";
    }

    private static String head(Description description) throws IOException {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("language", List.of("zh"));
        head.put("license", description.dataset().licence().toLowerCase(Locale.ROOT));
        head.put("pretty_name", description.dataset().title());
        head.put("annotations_creators", List.of("machine-generated"));
        head.put("language_creators", List.of("found"));
        head.put("source_datasets", List.of("original"));
        head.put("size_categories", List.of(size(description.rows().getOrDefault("figures", 0L))));
        head.put("task_categories", List.of("token-classification", "table-question-answering"));
        head.put("tags", description.dataset().keywords());
        List<Object> tables = new ArrayList<>();
        for (TableDescription table : description.tables()) {
            Map<String, Object> files = new LinkedHashMap<>();
            files.put("split", "train");
            files.put("path", "parquet/" + table.name() + "/**");
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("config_name", table.name());
            if (table.name().equals("figures")) {
                each.put("default", true);
            }
            each.put("data_files", List.of(files));
            tables.add(each);
        }
        head.put("configs", tables);
        String yaml = YAMLMapper.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build()
                .writeValueAsString(head);
        return "---\n" + yaml + "---\n";
    }

    /** The size classes of the card: n<1K, 1K<n<10K, and so on. */
    private static String size(long rows) {
        String[] steps = {"1K", "10K", "100K", "1M", "10M", "100M"};
        long limit = 1_000;
        for (int i = 0; i < steps.length; i++, limit *= 10) {
            if (rows < limit) {
                return i == 0 ? "n<1K" : steps[i - 1] + "<n<" + steps[i];
            }
        }
        return "100M<n<1B";
    }
}
