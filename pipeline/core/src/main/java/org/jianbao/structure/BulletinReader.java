package org.jianbao.structure;

import java.util.List;
import org.jianbao.decode.DecodedText;

/** Reads the structure of a bulletin. */
public final class BulletinReader {
    private BulletinReader() {}

    /** A reader over the lexicons that ship with the program. */
    public static BulletinReader standard() {
        return new BulletinReader();
    }

    /** The parts of a text; never throws, whatever the text. */
    public Bulletin read(DecodedText text) {
        return new Bulletin(Masthead.none(), List.of(), Colophon.none(), List.of());
    }
}
