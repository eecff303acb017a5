package org.jianbao.beam.analyse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jianbao.analyse.Analysis;
import org.jianbao.decode.SourceFile;
import org.junit.jupiter.api.Test;

final class TimedAnalyserTest {
    private static final Analysis NOTHING =
            new Analysis(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void aFileThatNeverEndsIsLeftBehindAndTheNextIsRead() {
        try (TimedAnalyser analyser = new TimedAnalyser(TimedAnalyserTest::analyse, 1, 1000)) {
            SourceFile endless = new SourceFile("无尽.txt", new byte[0]);
            var failure = assertThrows(TimeLimitException.class, () -> analyser.apply(endless));
            assertEquals("It was given 1 seconds.", failure.getMessage());
            assertSame(NOTHING, analyser.apply(new SourceFile("简报.txt", new byte[0])));
        }
    }

    @Test
    void whatTheAnalyserThrowsArrives() {
        try (TimedAnalyser analyser = new TimedAnalyser(TimedAnalyserTest::analyse, 60, 1000)) {
            SourceFile bad = new SourceFile("坏.txt", new byte[0]);
            assertThrows(IllegalArgumentException.class, () -> analyser.apply(bad));
        }
    }

    private static Analysis analyse(SourceFile file) {
        if (file.uri().equals("坏.txt")) {
            throw new IllegalArgumentException("poisoned");
        }
        if (file.uri().equals("无尽.txt")) {
            waitForever();
        }
        return NOTHING;
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
