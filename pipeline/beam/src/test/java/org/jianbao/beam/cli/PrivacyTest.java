package org.jianbao.beam.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of private persons stand in no file of a release that masks them; classified documents in none at all. */
final class PrivacyTest {
    private static final List<String> PRIVATE = List.of("孙晓兰", "钱晓梅", "冯志强", "蒋小燕", "钱 晓梅", "冯志\n强");
    private static final String HOLDER = "周大勇";
    private static final String TEXT = """
            内部资料  注意保存

            工 作 简 报

            第 3 期

            兴化市文明办                 2024年4月16日

            编辑：孙晓兰

            兴化市：冯志强的打水路

            4月10日，陈堡镇镇长周大勇走访，村民钱晓梅说，水来了。种粮大户冯志强算了一笔账，今年增收3万元。

            一、钱晓梅的账本

            “钱 晓梅家去年新增水表1块，冯志
            强家新增2块。”周大勇说。

            联系人：蒋小燕    电话：84567890
            报：县委办
            """;

    private final Path folder;

    PrivacyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(strings = {"pseudonym", "drop"})
    void noFileHoldsAPrivateName(String policy) throws IOException {
        String kept = everything(build("keep", "--persons", "keep"));
        PRIVATE.forEach(name -> assertTrue(kept.contains(name), name));
        String masked = everything(build(policy, "--persons", policy));
        PRIVATE.forEach(name -> assertFalse(masked.contains(name), name));
        assertTrue(masked.contains(HOLDER), "who is named with a post stays");
    }

    @Test
    void anUpdateTakesNothingOverFromAMaskedRelease() throws IOException {
        Path masked = build("masked", "--persons", "pseudonym");
        String updated = everything(build("updated", "--update", masked.toString()));
        PRIVATE.forEach(name -> assertTrue(updated.contains(name), name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pseudonym", "drop"})
    void maskingMovesNothing(String policy) throws IOException {
        List<GenericRecord> kept = rows(build("keep"), "bulletins");
        List<GenericRecord> masked = rows(build(policy, "--persons", policy), "bulletins");
        for (String column : List.of("bulletin_id", "source_sha256", "title", "issuer", "section_count")) {
            assertEquals(
                    String.valueOf(kept.get(0).get(column)),
                    String.valueOf(masked.get(0).get(column)));
        }
        String text = String.valueOf(masked.get(0).get("text"));
        assertEquals(TEXT.codePointCount(0, TEXT.length()), text.codePointCount(0, text.length()));
        for (GenericRecord mention : rows(folder.resolve(policy), "mentions")) {
            String slice = text.substring(
                    text.offsetByCodePoints(0, (int) mention.get("source_start")),
                    text.offsetByCodePoints(0, (int) mention.get("source_end")));
            assertEquals(String.valueOf(mention.get("text")).replaceAll("\\s", ""), slice.replaceAll("\\s", ""));
        }
    }

    @Test
    void droppedNamesAreNoMentions() throws IOException {
        List<String> persons = rows(build("drop", "--persons", "drop"), "mentions").stream()
                .filter(row -> String.valueOf(row.get("type")).equals("PERSON"))
                .map(row -> String.valueOf(row.get("text")))
                .distinct()
                .toList();
        assertEquals(List.of(HOLDER), persons);
    }

    @Test
    void annotateMasksToo() {
        CommandRun run = CommandRun.of("村民钱晓梅家新增水表1块，镇长周大勇说", "annotate", "--persons", "drop");
        assertFalse(run.out().contains("钱晓梅"), run.out());
        assertTrue(run.out().contains("村民■■■家新增水表1块"), run.out());
        assertTrue(run.out().contains(HOLDER), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"绝密", "机密★1年", "秘密", "密级：秘密"})
    void classifiedDocumentsAreRefusedUnlessAllowed(String mark) throws IOException {
        for (String head : List.of("", "工作简报\n第4期\n兴化市文明办  2024年4月18日\n\n")) {
            Path file = Files.writeString(folder.resolve("c.txt"), mark + "\n" + head + "兴化市：破解用水难\n\n新建水井3口。\n");
            Path refused = folder.resolve("refused");
            CommandRun.of("", "build", file.toString(), "-o", refused.toString());
            String all = everything(refused);
            assertTrue(all.contains("CLASSIFIED_DOCUMENT"));
            assertFalse(all.contains("水井"));
            Path allowed = folder.resolve("allowed");
            CommandRun.of("", "build", file.toString(), "-o", allowed.toString(), "--allow-classified");
            assertTrue(everything(allowed).contains("水井"));
        }
    }

    private Path build(String name, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path output = folder.resolve(name);
        Stream<String> arguments =
                Stream.concat(Stream.of("build", file.toString(), "-o", output.toString()), Stream.of(options));
        CommandRun run = CommandRun.of("", arguments.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return output;
    }

    /** The text of every file of a release; Avro and Parquet are also in there as CSV, so Avro is read as records. */
    private static String everything(Path release) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.write(Files.readAllBytes(file));
                if (file.toString().endsWith(".avro")) {
                    records(file).forEach(row -> all.writeBytes(row.toString().getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static List<GenericRecord> rows(Path release, String table) throws IOException {
        try (Stream<Path> files = Files.walk(release.resolve("avro"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(table)
                            || file.resolveSibling("").getFileName().toString().equals(table))
                    .filter(file -> file.toString().endsWith(".avro"))
                    .sorted()
                    .flatMap(file -> records(file).stream())
                    .toList();
        }
    }

    private static List<GenericRecord> records(Path file) {
        try (var reader = new DataFileReader<GenericRecord>(file.toFile(), new GenericDatumReader<>())) {
            List<GenericRecord> rows = new ArrayList<>();
            reader.forEach(rows::add);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
