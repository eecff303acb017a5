package org.jianbao.beam.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;

/** Writes a release beside its name, then puts it there as a whole: 半成品 never stands under the name. */
public final class Release {
    private static final List<TableFormat> FORMATS = List.of(new AvroFormat(), new CsvFormat(), new ParquetFormat());
    private final Place place;

    public Release(Path output) {
        this.place = new Place(output, Files::move);
    }

    /** Recovers what a dead run left of the release, and refuses a folder that holds anything but a release. */
    public void check() throws IOException {
        place.recover();
        place.check();
    }

    /** Replaces the release by one of these documents, or leaves it as it was. */
    public void publish(Collected collected) throws IOException {
        check();
        Path work = place.open();
        try {
            fill(work, collected);
            place.replace(work);
        } finally {
            Place.delete(work);
        }
    }

    private static void fill(Path work, Collected collected) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (Table table : Table.values()) {
            counts.put(table.title(), (long) collected.rows(table).size());
            for (TableFormat format : FORMATS) {
                Path file = work.resolve(format.path(table));
                Files.createDirectories(file.resolveSibling(""));
                format.write(file, table, collected.rows(table));
            }
            Path schema = work.resolve("schemas/" + table.title() + ".avsc");
            Files.createDirectories(schema.resolveSibling(""));
            Files.writeString(schema, table.schema() + "\n");
        }
        Map<String, Object> run = new TreeMap<>();
        run.put("format", Place.FORMAT);
        run.put("rows", counts);
        run.put("rejected", collected.rejected());
        run.put("diagnostics", codes(collected));
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(work.resolve("run.json").toFile(), run);
        new Descriptions(work).write(counts);
        Files.writeString(work.resolve("SHA256SUMS"), sums(work));
    }

    private static Map<String, Long> codes(Collected collected) {
        Map<String, Long> codes = new TreeMap<>();
        for (GenericRecord row : collected.rows(Table.DIAGNOSTICS)) {
            codes.merge(String.valueOf(row.get("code")), 1L, Long::sum);
        }
        return codes;
    }

    private static String sums(Path work) throws IOException {
        StringBuilder sums = new StringBuilder();
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = work.relativize(file).toString().replace('\\', '/');
                sums.append(hash(file)).append("  ").append(name).append('\n');
            }
        }
        return sums.toString();
    }

    /** The SHA-256 of a file, in lower-case hexadecimal digits. */
    static String hash(Path file) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
