package org.jianbao.beam.validate;

import java.io.IOException;
import java.nio.file.Path;

/** One kind of promise that a release keeps or breaks, such as that every figure's article exists. */
interface Check {
    /** Its name in the report. */
    String name();

    /** What it makes sure of, in a few words. */
    String promise();

    /** Reads the release and reports what breaks the promise. */
    void check(Path release, Report report) throws IOException;
}
