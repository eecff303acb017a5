package org.jianbao.beam.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.avro.Schema;

/** A table of the release, whose columns are those of its schema: 图表 figures. */
public enum Table {
    BULLETINS,
    ARTICLES,
    SECTIONS,
    PARAGRAPHS,
    FIGURES,
    MENTIONS,
    ENTITIES,
    DIAGNOSTICS;

    @SuppressWarnings("ImmutableEnumChecker") // a parsed schema is never changed here
    private final Schema schema = read();

    /** Its name in paths, such as {@code figures}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Schema schema() {
        return schema;
    }

    private Schema read() {
        try (InputStream in = Table.class.getResourceAsStream("/schemas/" + title() + ".avsc")) {
            if (in == null) {
                throw new IllegalStateException("no schema for " + title());
            }
            return new Schema.Parser().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
