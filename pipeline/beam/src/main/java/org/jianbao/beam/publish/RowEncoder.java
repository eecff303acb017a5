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
    private Schema schema;

    RowEncoder(Schema schema) {
        this.schema = schema;
    }

    @Override
    public void setSchema(Schema schema) {
        this.schema = schema;
    }

    @Override
    public void write(GenericRecord row, Encoder out) throws IOException {
        List<Schema.Field> fields = schema.getFields();
        for (int i = 0; i < fields.size(); i++) {
            write(fields.get(i).schema(), row.get(i), out);
        }
    }

    private static void write(Schema type, @Nullable Object value, Encoder out) throws IOException {
        if (type.getType() != Schema.Type.UNION) {
            writeValue(type, value, out);
            return;
        }
        List<Schema> types = type.getTypes();
        int empty = types.get(0).getType() == Schema.Type.NULL ? 0 : 1;
        out.writeIndex(value == null ? empty : 1 - empty);
        if (value != null) {
            writeValue(types.get(1 - empty), value, out);
        }
    }

    private static void writeValue(Schema type, @Nullable Object value, Encoder out) throws IOException {
        switch (type.getType()) {
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
}
