package org.jianbao.beam.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.jianbao.analyse.BulletinAnalyser;

/** Tells one state of the program from another: 改一个词 in a lexicon, or a class, and the fingerprint is a new one. */
final class Engine {
    private static final List<String> PARTS = List.of("org/jianbao/", "lexicon/", "schemas/", "com/hankcs/", "data/");

    private Engine() {}

    /** A digest of everything that decides what the rows of a bulletin are; the same on every machine. */
    static String fingerprint() {
        try {
            Map<String, Long> parts = new TreeMap<>();
            for (Class<?> type : List.of(Engine.class, BulletinAnalyser.class)) {
                Path place = Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI());
                if (Files.isDirectory(place)) {
                    folder(place, parts);
                } else {
                    jar(place, parts);
                }
            }
            byte[] text = parts.toString().getBytes(StandardCharsets.UTF_8);
            return Digest.of(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void jar(Path place, Map<String, Long> parts) throws IOException {
        try (JarFile jar = new JarFile(place.toFile())) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory() && counts(entry.getName()))
                    .forEach(entry -> parts.put(entry.getName(), entry.getCrc()));
        }
    }

    private static void folder(Path place, Map<String, Long> parts) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = place.relativize(file).toString().replace('\\', '/');
                if (counts(name)) {
                    parts.put(name, crc(file));
                }
            }
        }
    }

    private static boolean counts(String name) {
        return PARTS.stream().anyMatch(name::startsWith);
    }

    private static long crc(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                CheckedInputStream checked = new CheckedInputStream(in, new CRC32())) {
            checked.transferTo(java.io.OutputStream.nullOutputStream());
            return checked.getChecksum().getValue();
        }
    }
}
