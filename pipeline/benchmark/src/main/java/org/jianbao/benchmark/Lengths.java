package org.jianbao.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.decode.SourceFile;

/**
 * Says whether a character of a long bulletin costs more than one of a short: bulletins of 10 KB, 100 KB, 1 MB and more,
 * as many of each as make the largest, in processor time of one thread. {@code Lengths samples 10000000 7} goes up to 10 MB.
 */
public final class Lengths {
    private static final int SHORTEST = 10_000;
    private static final int WARM_UP = 100;

    private Lengths() {}

    public static void main(String[] arguments) throws IOException {
        int longest = Integer.parseInt(arguments[1]);
        BulletinMaker maker = new BulletinMaker(Sentences.of(Path.of(arguments[0])), Long.parseLong(arguments[2]));
        BulletinAnalyser analyser = BulletinAnalyser.standard();
        measure(maker, analyser, SHORTEST, WARM_UP);
        for (int bytes = SHORTEST; bytes <= longest; bytes *= 10) {
            System.out.printf("%,12d bytes  %10.0f chars/s%n", bytes, measure(maker, analyser, bytes, longest / bytes));
        }
    }

    private static double measure(BulletinMaker maker, BulletinAnalyser analyser, int bytes, int count) {
        long characters = 0;
        long spent = 0;
        for (int i = 0; i < count; i++) {
            String text = maker.make(bytes);
            SourceFile file = new SourceFile("made.txt", text.getBytes(StandardCharsets.UTF_8));
            characters += text.length();
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (analyser.analyse(file).bulletin().isEmpty()) {
                throw new IllegalStateException("a bulletin of " + bytes + " bytes was refused");
            }
            spent += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        }
        return characters / (spent / 1e9);
    }
}
