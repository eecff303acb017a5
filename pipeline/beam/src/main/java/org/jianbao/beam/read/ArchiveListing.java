package org.jianbao.beam.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists what an archive holds, archives within it too: {@code a.zip} gives {@code a.zip!/第15期.docx}. What cannot be opened
 * is listed itself, to be reported by its reader.
 */
final class ArchiveListing {
    private final ReadLimits limits = ReadLimits.standard();
    private final List<String> uris = new ArrayList<>();

    private ArchiveListing() {}

    /** @param base the folder against which a relative path is read */
    static List<String> of(String base, String uri) {
        ArchiveListing listing = new ArchiveListing();
        try (Archive archive = Archive.open(InputFile.at(base, uri), listing.limits)) {
            listing.add(archive, uri, 1);
        } catch (IOException e) {
            listing.uris.add(uri);
        }
        return listing.uris.isEmpty() ? List.of(uri) : listing.uris;
    }

    private void add(Archive archive, String uri, int depth) {
        for (String name : archive.names()) {
            String inner = uri + SourceReader.ENTRY + name;
            if (!Archive.isNamed(name) || depth >= limits.depth() || !opened(archive, name, inner, depth)) {
                uris.add(inner);
            }
        }
    }

    private boolean opened(Archive outer, String name, String uri, int depth) {
        try (Archive archive = Archive.open(outer.read(name), limits)) {
            add(archive, uri, depth + 1);
            return !archive.names().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }
}
