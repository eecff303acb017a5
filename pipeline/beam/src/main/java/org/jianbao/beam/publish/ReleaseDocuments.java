package org.jianbao.beam.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes what stands beside the tables of a release: 说明和元数据. */
@FunctionalInterface
public interface ReleaseDocuments {
    /**
     * Writes the documents.
     *
     * @param release the folder, in which the tables stand already
     * @param checksums of the files in it
     * @param rows the number of rows of each table, by its name
     */
    void write(Path release, Checksums checksums, Map<String, Long> rows) throws IOException;
}
