package org.jianbao.beam.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.beam.ReleaseFixture;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.validate.Validation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Releases whose Parquet lies in folders, read back by DuckDB: 每个年份, every issuer, and those without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PartitionTest {
    private final Path folder;
    private final ReleaseFixture archive;

    PartitionTest(@TempDir Path folder) {
        this.folder = folder;
        this.archive = new ReleaseFixture(folder);
    }

    @BeforeAll
    void build() throws IOException {
        archive.sample("jiangsu-2024-001.txt");
        archive.sample("rural-2024-007.txt");
        archive.input("undated.txt", "城东街道新增停车位320个。");
        archive.input("old.txt", "工作简报\n第1期\n某县人民政府办公室　2019年3月2日\n\n东海县：推进停车共享\n东海县新增停车位88个。\n");
        archive.input("empty.txt", "");
        for (Partition partition : Partition.values()) {
            archive.build(partition.column()).by(partition).run();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsThereOnce(Partition partition) throws SQLException {
        for (Table table : Table.values()) {
            List<String> wanted = column("none", table, key(table));
            assertEquals(wanted, column(partition.column(), table, key(table)), table.title());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReleaseInFoldersIsSound(Partition partition) throws IOException {
        assertEquals(List.of(), archive.violations(partition.column()));
    }

    @ParameterizedTest
    @EnumSource
    void theBytesDependOnTheInputsAlone(Partition partition) throws IOException {
        archive.build(partition + "-again").by(partition).batches(5).run();
        assertEquals(archive.files(partition.column()), archive.files(partition + "-again"));
    }

    @Test
    void theColumnStandsInThePathAlone() throws SQLException {
        String bare = "(DESCRIBE SELECT * FROM read_parquet('" + folder
                + "/issuer_code/parquet/bulletins/**/*.parquet', hive_partitioning = false))";
        assertFalse(query("SELECT column_name FROM " + bare).contains("issuer_code"));
        assertEquals(
                query("SELECT issuer_code FROM " + parquet("none", Table.BULLETINS) + " ORDER BY bulletin_id"),
                query("SELECT issuer_code FROM " + parquet("issuer_code", Table.BULLETINS) + " ORDER BY bulletin_id"));
        assertEquals(
                query("SELECT year(issue_date) FROM " + parquet("none", Table.BULLETINS) + " ORDER BY bulletin_id"),
                query("SELECT issue_year FROM " + parquet("issue_year", Table.BULLETINS) + " ORDER BY bulletin_id"));
    }

    @Test
    void foldersAreNamedAsHiveNamesThem() throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve("issue_year/parquet/figures"))) {
            assertEquals(
                    List.of("issue_year=2019", "issue_year=2024", "issue_year=__HIVE_DEFAULT_PARTITION__"),
                    folders.map(each -> each.getFileName().toString()).sorted().toList());
        }
        assertTrue(Files.exists(folder.resolve("issue_year/parquet/entities/part-00000.parquet")));
        assertTrue(Files.exists(folder.resolve("issue_year/parquet/diagnostics/part-00000.parquet")));
    }

    @ParameterizedTest
    @EnumSource
    void theScriptLoadsThem(Partition partition) throws IOException, SQLException {
        Path release = folder.resolve(partition.column());
        String script =
                Files.readString(release.resolve("sql/duckdb.sql")).replace("'parquet/", "'" + release + "/parquet/");
        List<String> counts = query(
                script,
                "SELECT (SELECT count(*) FROM figures) || ' ' || (SELECT count(*) FROM bulletins)"
                        + " || ' ' || (SELECT count(issuer_code) FROM bulletins)");
        assertEquals(
                query("SELECT (SELECT count(*) FROM " + parquet("none", Table.FIGURES) + ") || ' ' || (SELECT count(*)"
                        + " || ' ' || count(issuer_code) FROM " + parquet("none", Table.BULLETINS) + ")"),
                counts);
    }

    /** A file in the wrong folder leaves the checksums' list, and its rows are missed where they belong. */
    @Test
    void aFileInTheWrongFolderIsFound() throws IOException {
        archive.build("wrong").by(Partition.ISSUE_YEAR).run();
        Path figures = folder.resolve("wrong/parquet/figures");
        Files.move(figures.resolve("issue_year=2019"), figures.resolve("issue_year=2018"));
        assertEquals(
                List.of("parquet/figures/issue_year=2019", "parquet/figures/issue_year=2018"),
                Validation.run(folder.resolve("wrong")).stream()
                        .filter(result -> result.check().equals("partitions"))
                        .flatMap(result -> result.violations().stream())
                        .map(violation -> violation.place())
                        .toList());
    }

    private List<String> column(String release, Table table, String column) throws SQLException {
        return query("SELECT " + column + " FROM " + parquet(release, table) + " ORDER BY 1");
    }

    private String parquet(String release, Table table) {
        return "read_parquet('" + folder.resolve(release).resolve("parquet") + "/" + table.title() + "/**/*.parquet',"
                + " hive_types_autocast = false)";
    }

    private static String key(Table table) {
        return String.valueOf(table.schema().getObjectProp("primaryKey")).replaceAll("[\\[\\]]", "");
    }

    private static List<String> query(String... statements) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            try (ResultSet rows = statement.executeQuery(statements[statements.length - 1])) {
                while (rows.next()) {
                    values.add(String.valueOf(rows.getString(1)));
                }
            }
        }
        return values;
    }
}
