package org.jianbao.resolve;

import java.util.List;
import java.util.Optional;
import org.jianbao.language.Passage;

/** Finds and resolves the names of an article: places, organisations, persons, programmes, works. */
public final class NameFinder {
    private NameFinder() {}

    /** A finder over the lexicons that ship with the program. */
    public static NameFinder standard() {
        return new NameFinder();
    }

    /** The place an office belongs to, with its code: 江苏省 of 江苏省精神文明建设办公室. */
    public Optional<Subject> placeOf(NamingContext context) {
        return Optional.empty();
    }

    /**
     * The names of an article.
     *
     * @param passages the title first (of empty text if there is none), then the paragraphs
     */
    public ArticleNames find(List<Passage> passages, NamingContext context) {
        return new ArticleNames(
                null,
                passages.stream()
                        .map(p -> List.<org.jianbao.mention.Mention>of())
                        .toList(),
                List.of());
    }
}
