package org.jianbao.beam.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jianbao.beam.DiskPath;
import org.jianbao.beam.format.Table;
import org.jianbao.beam.format.WorkFolder;
import org.jianbao.beam.page.ReleasePage;
import org.jianbao.beam.run.Background;
import org.jianbao.beam.transit.DocumentFile;

/** Writes a release beside its name, then puts it there as a whole: 半成品 never stands under the name. */
public final class Release {
    private final ReleasePlace place;
    private final String engine;

    public Release(Path output) {
        this(output.toString(), "");
    }

    /**
     * @param output a path, or a uri of a file system that Beam knows
     * @param mask what tells rows whose persons are masked from others; empty if they are not
     */
    public Release(String output, String mask) {
        this.place = DiskPath.of(output)
                .<ReleasePlace>map(path -> new Place(path, Files::move))
                .orElseGet(() -> new RemotePlace(output));
        this.engine = Engine.fingerprint() + mask;
    }

    /** Recovers what a dead run left of the release, and refuses a folder that holds anything but a release. */
    public void check() throws IOException {
        place.recover();
        place.check();
    }

    /** A new folder on a disk, in which the release is made. */
    public Path open() throws IOException {
        return place.open();
    }

    /** Where the tables are written: {@code work} itself, or a place that workers see. */
    public WorkFolder tables(Path work, boolean distributed) {
        return distributed ? place.shared(work) : WorkFolder.of(work);
    }

    /** Makes a release of the tables that were written. */
    public void complete(Path work, Partition partition, ReleaseDocuments documents) throws IOException {
        place.fetch(work);
        Counts counts = Counts.read(WorkFolder.of(work));
        for (String folder : List.of(Counts.FOLDER, Parts.FOLDER, DocumentFile.FOLDER)) {
            Place.delete(work.resolve(folder));
        }
        Map<String, Long> rows = counts.under("rows.");
        for (Table table : Table.values()) {
            Path schema = work.resolve("schemas/" + table.title() + ".avsc");
            Files.createDirectories(schema.resolveSibling(""));
            Files.writeString(schema, table.schema() + "\n");
        }
        Map<String, Object> run = new TreeMap<>();
        run.put("format", Place.FORMAT);
        run.put("engine", engine);
        if (partition != Partition.NONE) {
            run.put("partition_by", partition.column());
        }
        run.put("rows", rows);
        run.put("rejected", counts.rejected());
        run.put("diagnostics", counts.under("diagnostics."));
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(work.resolve("run.json").toFile(), run);
        describe(work, rows, documents);
    }

    /** Puts a complete release under the name as a whole. */
    public void publish(Path work) throws IOException {
        place.check();
        place.replace(work);
    }

    /**
     * Clears the folder of a release that did not come about; does nothing after one that did. What a thread of a failed
     * run still writes may be left, for the next run to clear: the failure itself must be heard.
     */
    public void discard(Path work) {
        try {
            place.discard(work);
        } catch (IOException e) {
            // the next run clears it, see Place.recover
        }
    }

    /** Documents, page and checksums. The data of the page are gathered while the tables' checksums are computed. */
    private static void describe(Path work, Map<String, Long> rows, ReleaseDocuments documents) throws IOException {
        Checksums checksums = new Checksums(work);
        ReleasePage page = new ReleasePage(work);
        Background described = Background.begin("describe", () -> documents.write(work, checksums, rows));
        try (described) {
            page.gather();
        }
        page.write();
        StringBuilder sums = new StringBuilder();
        checksums
                .all()
                .forEach((path, sum) ->
                        sums.append(sum).append("  ").append(path).append('\n'));
        Files.writeString(work.resolve("SHA256SUMS"), sums);
    }

    /** The SHA-256 of a file, in lower-case hexadecimal digits. */
    public static String hash(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            DigestInputStream digested = (DigestInputStream) in;
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
