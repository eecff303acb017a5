package org.jianbao.beam.describe;

import java.io.IOException;

/** A document of the release, such as {@code datapackage.json}. */
interface Document {
    /** Its path within the release. */
    String path();

    /** Its text. */
    String text(Description description) throws IOException;
}
