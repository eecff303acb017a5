package org.jianbao.beam.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jianbao.finding.FindingCode;

/**
 * A zip archive, whose entries are read by name within {@link ReadLimits}. Names without a charset are UTF-8 where they fit
 * it, else GB 18030, in which Windows writes {@code 简报/第15期.docx}.
 */
final class Archive implements AutoCloseable {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private final ZipFile zip;
    private final ReadLimits limits;
    private final Map<String, ZipArchiveEntry> entries;

    private Archive(ZipFile zip, ReadLimits limits, Map<String, ZipArchiveEntry> entries) {
        this.zip = zip;
        this.limits = limits;
        this.entries = entries;
    }

    /** Whether a file of this name is opened as an archive. */
    static boolean isNamed(String uri) {
        return uri.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    static Archive open(InputFile file, ReadLimits limits) throws IOException {
        return open(file.channel(), limits);
    }

    static Archive open(byte[] bytes, ReadLimits limits) throws IOException {
        return open(new SeekableInMemoryByteChannel(bytes), limits);
    }

    private static Archive open(SeekableByteChannel channel, ReadLimits limits) throws IOException {
        try {
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
            return new Archive(zip, limits, entries(zip, limits));
        } catch (RefusedException e) {
            channel.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw new RefusedException(
                    FindingCode.BROKEN_FILE,
                    "the archive cannot be opened (" + e.getMessage() + "); pack it again as .zip");
        }
    }

    /** The names of the files in it, in the order of the archive; hidden ones are left out, as in folders. */
    Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** The bytes of an entry. */
    byte[] read(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw new RefusedException(FindingCode.UNREADABLE_FILE, "the archive holds no such file");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedException(
                    FindingCode.ENCRYPTED_FILE, "the archive's entry is encrypted; pack it without a password");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            return checked(bytes, entry);
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RefusedException(
                    FindingCode.BROKEN_FILE, "the archive's entry is damaged (" + e.getMessage() + "); pack it again");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The sizes are counted as they come out, never believed. */
    private byte[] checked(byte[] bytes, ZipArchiveEntry entry) throws RefusedException {
        if (bytes.length > limits.bytes()) {
            throw new RefusedException(
                    FindingCode.LIMIT_EXCEEDED, "the entry is larger than " + limits.bytes() + " bytes; split it");
        }
        long packed = Math.max(1, entry.getCompressedSize());
        if (bytes.length > ReadLimits.SMALL && bytes.length / packed > limits.ratio()) {
            throw new RefusedException(
                    FindingCode.LIMIT_EXCEEDED,
                    "the entry is compressed more than " + limits.ratio()
                            + " times, as no document is; unpack it and look at it first");
        }
        return bytes;
    }

    private static Map<String, ZipArchiveEntry> entries(ZipFile zip, ReadLimits limits) throws IOException {
        Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = name(entry).replace('\\', '/');
            if (entry.isDirectory() || name.endsWith("/") || isHidden(name)) {
                continue;
            }
            String unique = name;
            for (int copy = 2; entries.containsKey(unique); copy++) {
                unique = name.replaceFirst("(\\.[^./]*)?$", "~" + copy + "$1");
            }
            entries.put(unique, entry);
            if (entries.size() > limits.entries()) {
                throw new RefusedException(
                        FindingCode.LIMIT_EXCEEDED,
                        "the archive holds more than " + limits.entries() + " files; unpack it into a folder");
            }
        }
        return entries;
    }

    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (entry.getGeneralPurposeBit().usesUTF8ForNames() || raw == null) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, GB18030);
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }
}
