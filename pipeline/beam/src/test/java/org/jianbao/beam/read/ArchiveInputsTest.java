package org.jianbao.beam.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jianbao.beam.extract.SampleDocuments;
import org.jianbao.beam.extract.SampleDocuments.Entry;
import org.jianbao.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveInputsTest {
    private static final byte[] TEXT = "新增停车位320个。".getBytes(StandardCharsets.UTF_8);

    private final Path folder;

    ArchiveInputsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void listsAndReadsEntriesOfArchivesAndOfArchivesInThem() throws IOException {
        byte[] inner = zip(StandardCharsets.UTF_8, new Entry("c.txt", TEXT));
        byte[] outer = zip(
                Charset.forName("GBK"),
                new Entry("简报/b.txt", TEXT),
                new Entry("内.zip", inner),
                new Entry("__MACOSX/._b.txt", TEXT),
                new Entry("简报/.hidden", TEXT));
        Files.write(folder.resolve("a.zip"), outer);
        List<String> uris = Inputs.find(List.of(folder.toString()));
        assertEquals(List.of(folder + "/a.zip!/内.zip!/c.txt", folder + "/a.zip!/简报/b.txt"), uris);
        try (SourceReader reader = new SourceReader()) {
            for (String uri : uris) {
                assertEquals(new String(TEXT, StandardCharsets.UTF_8), text(reader, uri));
            }
            assertEquals(new String(TEXT, StandardCharsets.UTF_8), text(reader, uris.get(0)));
        }
    }

    @Test
    void refusesArchivesThatAreBrokenEmptyOrTooDeep() throws IOException {
        byte[] good = zip(StandardCharsets.UTF_8, new Entry("b.txt", TEXT));
        assertEquals(FindingCode.BROKEN_FILE, refusal(Arrays.copyOf(good, good.length / 2)));
        assertEquals(FindingCode.EMPTY_FILE, refusal(zip(StandardCharsets.UTF_8)));
        byte[] deep = good;
        for (int i = 0; i < 4; i++) {
            deep = zip(StandardCharsets.UTF_8, new Entry("n.zip", deep));
        }
        assertEquals(FindingCode.LIMIT_EXCEEDED, refusal(deep));
    }

    @Test
    void refusesEntriesThatAreTraps() throws IOException {
        byte[] bomb = zip(StandardCharsets.UTF_8, new Entry("b.txt", new byte[8 << 20]));
        assertEquals(FindingCode.LIMIT_EXCEEDED, refusal(bomb));
        byte[] locked = zip(StandardCharsets.UTF_8, new Entry("b.txt", TEXT));
        setEncrypted(locked);
        assertEquals(FindingCode.ENCRYPTED_FILE, refusal(locked));
    }

    /** Sets the bit that says so in the archive's directory. */
    private static void setEncrypted(byte[] zip) {
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
    }

    private FindingCode refusal(byte[] zip) throws IOException {
        Files.write(folder.resolve("a.zip"), zip);
        List<String> uris = Inputs.find(List.of(folder.resolve("a.zip").toString()));
        assertEquals(1, uris.size());
        try (SourceReader reader = new SourceReader()) {
            return assertThrows(RefusedException.class, () -> reader.read(uris.get(0)))
                    .finding()
                    .code();
        }
    }

    private static String text(SourceReader reader, String uri) throws IOException {
        return new String(reader.read(uri).bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] zip(Charset names, Entry... entries) throws IOException {
        return SampleDocuments.zip(List.of(entries), names);
    }
}
