package org.jianbao.beam.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.jianbao.beam.format.WorkFolder;

/** Where a release is put: {@code output/江苏} on a disk, {@code hdfs://name/江苏} on another file system. */
sealed interface ReleasePlace permits Place, RemotePlace {
    /** Clears what dead runs left. */
    void recover() throws IOException;

    /** Refuses a place at which no release may be put. */
    void check() throws IOException;

    /** A new folder on a disk of this machine, in which the release is made. */
    Path open() throws IOException;

    /** Where workers that have no disk in common write the tables of the release. */
    WorkFolder shared(Path work);

    /** Takes what the workers wrote into the folder in which the release is made. */
    void fetch(Path work) throws IOException;

    /** Puts the release under its name. */
    void replace(Path work) throws IOException;

    /** Clears all that was made for a release, after it was put in its place as well as after a failure. */
    void discard(Path work) throws IOException;
}
