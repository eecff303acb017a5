package org.jianbao.beam.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jianbao.beam.run.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumsTest {
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final Path release;

    ChecksumsTest(@TempDir Path release) {
        this.release = release;
    }

    @Test
    void tellsAllFilesByTheirPaths() throws IOException {
        Files.createDirectories(release.resolve("表/csv"));
        Files.writeString(release.resolve("表/csv/figures.csv"), "abc");
        Files.createFile(release.resolve("empty"));

        Checksums checksums = new Checksums(release);

        assertEquals(OF_ABC, checksums.of("表/csv/figures.csv"));
        assertEquals(Map.of("表/csv/figures.csv", OF_ABC, "empty", OF_NOTHING), checksums.all());
    }

    @Test
    void failsWhereAFileIsMissing() {
        assertThrows(NoSuchFileException.class, () -> new Checksums(release).of("csv/figures.csv"));
    }

    @Test
    void whatFailsBesideIsHeardAtTheEnd() {
        Background failed = Background.begin("failing", () -> {
            throw new IOException("disk full");
        });
        assertEquals("disk full", assertThrows(IOException.class, failed::close).getMessage());
        Background broken = Background.begin("broken", () -> {
            throw new UncheckedIOException(new IOException("quota"));
        });
        assertThrows(UncheckedIOException.class, broken::close);
    }
}
