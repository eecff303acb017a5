package org.jianbao.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.Decoding;
import org.jianbao.decode.SourceFile;
import org.jianbao.decode.TextDecoder;

/** The sentences of the samples, from which new bulletins are put together: 投入2.35亿元，改造4.8万亩。 is one. */
record Sentences(List<String> all) {
    private static final Pattern END = Pattern.compile("(?<=。)");
    private static final int SHORTEST = 12;

    Sentences {
        all = List.copyOf(all);
    }

    /** The sentences of all bulletins in a folder, in the order of the files' names. */
    static Sentences of(Path samples) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.filter(Sentences::isBulletin).sorted().toList()) {
                text(file)
                        .lines()
                        .flatMap(END::splitAsStream)
                        .filter(sentence -> sentence.length() >= SHORTEST && sentence.endsWith("。"))
                        .forEach(all::add);
            }
        }
        return new Sentences(all);
    }

    private static String text(Path file) throws IOException {
        Decoding decoding = new TextDecoder().decode(new SourceFile(file.toString(), Files.readAllBytes(file)));
        return ((DecodedText) decoding).text();
    }

    private static boolean isBulletin(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains("-") && (name.endsWith(".txt") || name.endsWith(".md"));
    }
}
