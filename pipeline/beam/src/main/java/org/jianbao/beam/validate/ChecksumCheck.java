package org.jianbao.beam.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jianbao.beam.publish.Release;

/** Every file has the bytes that SHA256SUMS says, and none is missing or unlisted. */
final class ChecksumCheck implements Check {
    private static final String SUMS = "SHA256SUMS";
    private static final String GAP = "  ";

    @Override
    public String name() {
        return "checksums";
    }

    @Override
    public String promise() {
        return "every file has the bytes that SHA256SUMS lists";
    }

    @Override
    public void check(Path release, Report report) throws IOException {
        Map<String, String> sums = sums(release, report);
        for (Map.Entry<String, String> sum : sums.entrySet()) {
            Path file = release.resolve(sum.getKey());
            if (!Files.isRegularFile(file)) {
                report.add(sum.getKey(), "is listed in SHA256SUMS and missing");
            } else if (!Release.hash(file).equals(sum.getValue())) {
                report.add(sum.getKey(), "has other bytes than those SHA256SUMS lists");
            }
        }
        try (Stream<Path> files = Files.walk(release)) {
            files.filter(Files::isRegularFile)
                    .map(file -> release.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(SUMS) && !sums.containsKey(name))
                    .sorted()
                    .forEach(name -> report.add(name, "is not listed in SHA256SUMS"));
        }
    }

    private static Map<String, String> sums(Path release, Report report) throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(release.resolve(SUMS))) {
            number++;
            int gap = line.indexOf(GAP);
            if (gap < 0) {
                report.add(SUMS + ":" + number, "is no line of the form HASH, two spaces, NAME");
            } else {
                sums.put(line.substring(gap + GAP.length()), line.substring(0, gap));
            }
        }
        return sums;
    }
}
