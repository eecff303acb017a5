package org.jianbao.beam.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ProgramTest {
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>jianbao-parent</artifactId>\\s+<version>([^<]+)");

    @Test
    void theVersionIsThatOfTheProject() throws IOException {
        Matcher project = VERSION.matcher(Files.readString(Path.of("../../pom.xml")));
        assertTrue(project.find());
        assertEquals(project.group(1), Program.VERSION);
    }
}
