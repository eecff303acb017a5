package org.jianbao.beam.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.beam.BuildException;
import org.jianbao.decode.SourceFile;
import org.jianbao.evaluate.GoldDocument;

/** A folder with an annotated bulletin: {@code 简报/source.txt} and the tables beside it. */
record GoldFolder(GoldDocument document, SourceFile source) {
    /**
     * Reads a gold folder.
     *
     * @throws BuildException if it holds no {@code source.*} or no table
     */
    static GoldFolder read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new BuildException(folder + " is no folder; name folders that hold source.txt and annotated tables");
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(Files::isRegularFile).sorted().toList();
        }
        Path source = files.stream()
                .filter(file -> name(file).startsWith("source."))
                .findFirst()
                .orElseThrow(() -> new BuildException(folder + " holds no source.txt: it is no gold folder"));
        Map<String, String> tables = tables(files);
        if (tables.isEmpty()) {
            throw new BuildException(folder + " holds no annotated table such as figures.tsv");
        }
        Path place = folder.toAbsolutePath().normalize();
        return new GoldFolder(
                new GoldDocument(name(place), tables), new SourceFile(source.toString(), Files.readAllBytes(source)));
    }

    private static Map<String, String> tables(List<Path> files) throws IOException {
        Map<String, String> tables = new HashMap<>();
        for (Path file : files) {
            if (name(file).endsWith(".tsv") || name(file).endsWith(".upto")) {
                tables.put(name(file), Files.readString(file));
            }
        }
        return tables;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
