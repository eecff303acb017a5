package org.jianbao.benchmark;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * Cuts every line of an archive into words with HanLP alone, places, organisations and persons recognised, on two
 * threads: the mark that a whole build is measured by. {@code BareHanlp /tmp/archive} prints characters and words.
 */
public final class BareHanlp {
    private static final int THREADS = 2;

    private static final Segment SEGMENT = new ViterbiSegment()
            .enableNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true)
            .enableTranslatedNameRecognize(false)
            .enableOffset(true);

    private BareHanlp() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        LongAdder characters = new LongAdder();
        LongAdder words = new LongAdder();
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            inputs = files.filter(Files::isRegularFile).sorted().toList();
        }
        var pool = new ForkJoinPool(THREADS);
        pool.submit(() -> inputs.parallelStream().forEach(file -> read(file, characters, words)))
                .get();
        pool.shutdown();
        System.out.println(characters.sum() + " characters, " + words.sum() + " words");
    }

    private static void read(Path file, LongAdder characters, LongAdder words) {
        try {
            String text = Files.readString(file);
            characters.add(text.length());
            words.add(words(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many words HanLP cuts the lines of {@code text} into. */
    static int words(String text) {
        int words = 0;
        for (String line : text.split("\\R")) {
            words += SEGMENT.seg(line).size();
        }
        return words;
    }
}
