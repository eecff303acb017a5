package org.jianbao.beam.describe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jianbao.beam.publish.Checksums;
import org.jianbao.beam.publish.Partition;
import org.jspecify.annotations.Nullable;

/** Writes the documents of a release beside its tables: 说明、数据字典、元数据、建表脚本. */
public final class DescribeRelease {
    private static final List<Document> DOCUMENTS = List.of(
            new DictionaryDocument(),
            new DataPackageDocument(),
            new CroissantDocument(),
            new CsvwDocument(),
            new DuckDbScript(),
            new PostgresScript(),
            new LicenceDocument(),
            new CitationDocument(),
            new CardDocument());

    private DescribeRelease() {}

    /**
     * Writes all documents; the tables must stand in the folder already.
     *
     * @param checksums of the tables
     * @param partition by what the Parquet files lie in folders
     * @param previous an earlier release to tell the changes against; null for none
     */
    public static void write(
            Checksums checksums,
            Path release,
            Dataset dataset,
            Partition partition,
            @Nullable Path previous,
            Map<String, Long> rows)
            throws IOException {
        Description description = new Description(release, checksums, dataset, partition, rows, TableDescription.all());
        for (Document document : DOCUMENTS) {
            write(document, description);
        }
        if (previous != null) {
            write(new ChangelogDocument(previous), description);
        }
    }

    private static void write(Document document, Description description) throws IOException {
        Path file = description.release().resolve(document.path());
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, document.text(description));
    }
}
