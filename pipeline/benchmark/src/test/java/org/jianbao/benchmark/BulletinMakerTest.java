package org.jianbao.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class BulletinMakerTest {
    private final Sentences sentences = Sentences.of(Path.of(System.getProperty("root.directory", "../.."), "samples"));

    BulletinMakerTest() throws IOException {}

    @Test
    void theSeedDecidesTheBulletins() {
        BulletinMaker maker = new BulletinMaker(sentences, 7);
        String first = maker.make(10_000);
        assertEquals(first, new BulletinMaker(sentences, 7).make(10_000));
        assertNotEquals(first, maker.make(10_000));
    }

    @Test
    void theSizeIsThatWhichWasAskedFor() {
        BulletinMaker maker = new BulletinMaker(sentences, 7);
        for (int bytes : new int[] {10_000, 100_000}) {
            int made = maker.make(bytes).getBytes(StandardCharsets.UTF_8).length;
            assertTrue(made > bytes * 0.7 && made < bytes * 1.2, made + " bytes");
        }
    }
}
