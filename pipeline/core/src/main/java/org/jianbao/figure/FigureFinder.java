package org.jianbao.figure;

import java.util.List;
import org.jianbao.language.Passage;

/** Finds the figures of a passage. */
public final class FigureFinder {
    private FigureFinder() {}

    /** A finder over the lexicons that ship with the program. */
    public static FigureFinder standard() {
        return new FigureFinder();
    }

    public List<Figure> find(Passage passage, FigureContext context) {
        return List.of();
    }
}
