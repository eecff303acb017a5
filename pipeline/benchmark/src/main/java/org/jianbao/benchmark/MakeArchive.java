package org.jianbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes an archive: {@code MakeArchive samples 10000 10000 7 /tmp/archive} writes 10,000 bulletins of 10 KB, seed 7. */
public final class MakeArchive {
    private static final int FOLDER = 1000;

    private MakeArchive() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        int bytes = Integer.parseInt(arguments[2]);
        BulletinMaker maker = new BulletinMaker(Sentences.of(Path.of(arguments[0])), Long.parseLong(arguments[3]));
        for (int i = 0; i < count; i++) {
            Path folder = Path.of(arguments[4], String.format("%03d", i / FOLDER));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(String.format("%06d.txt", i)), maker.make(bytes));
        }
    }
}
