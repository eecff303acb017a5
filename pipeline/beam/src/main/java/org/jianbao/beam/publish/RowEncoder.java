package org.jianbao.beam.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.Encoder;
import org.apache.avro.util.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in Avro's binary form. A column of ours is a text, an integer, bytes, a list of texts, or one of them or
 * null, so that nothing has to be looked up by its name for each cell, as Avro's own writer must: 一行三十列.
 */
final class RowEncoder implements DatumWriter<GenericRecord> {
    private Column[] columns;

    /** @param empty the place of null in a union of it and the type; below zero where there is no union */
    private record Column(Schema.Type type, int empty) {
        static Column of(Schema.Field field) {
            Schema schema = field.schema();
            boolean first = schema.isUnion() && schema.getTypes().get(0).getType() == Schema.Type.NULL;
            return new Column(plain(schema).getType(), schema.isUnion() ? first ? 0 : 1 : -1);
        }
    }

    RowEncoder(Schema schema) {
        this.columns = columns(schema);
    }

    @Override
    public void setSchema(Schema schema) {
        columns = columns(schema);
    }

    /** What a column holds that may be null. */
    static Schema plain(Schema schema) {
        if (!schema.isUnion()) {
            return schema;
        }
        List<Schema> types = schema.getTypes();
        return types.get(types.get(0).getType() == Schema.Type.NULL ? 1 : 0);
    }

    @Override
    public void write(GenericRecord row, Encoder out) throws IOException {
        for (int i = 0; i < columns.length; i++) {
            Object value = row.get(i);
            int empty = columns[i].empty();
            if (empty >= 0) {
                out.writeIndex(value == null ? empty : 1 - empty);
            }
            if (value != null || empty < 0) {
                write(columns[i].type(), value, out);
            }
        }
    }

    private static void write(Schema.Type type, @Nullable Object value, Encoder out) throws IOException {
        switch (type) {
            case STRING -> writeText(value, out);
            case INT -> out.writeInt((Integer) required(value));
            case BYTES -> out.writeBytes((ByteBuffer) required(value));
            case ARRAY -> writeList((Collection<?>) required(value), out);
            default -> throw new IllegalStateException("no column is of type " + type);
        }
    }

    private static void writeList(Collection<?> texts, Encoder out) throws IOException {
        out.writeArrayStart();
        out.setItemCount(texts.size());
        for (Object text : texts) {
            out.startItem();
            writeText(text, out);
        }
        out.writeArrayEnd();
    }

    private static void writeText(@Nullable Object value, Encoder out) throws IOException {
        if (value instanceof Utf8 text) {
            out.writeString(text);
        } else {
            out.writeString(required(value).toString());
        }
    }

    private static Object required(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("a column that is never empty is empty");
        }
        return value;
    }

    private static Column[] columns(Schema schema) {
        return schema.getFields().stream().map(Column::of).toArray(Column[]::new);
    }
}
