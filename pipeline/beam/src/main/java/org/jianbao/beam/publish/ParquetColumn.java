package org.jianbao.beam.publish;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import org.apache.avro.Schema;
import org.apache.avro.util.Utf8;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A column of a row group of Parquet: texts, integers, bytes, or lists of texts, any of which may be null. A text that
 * stands in the row before too, 兴化市 again and again, is the same object for Parquet. Not for several threads.
 */
final class ParquetColumn {
    private final ColumnWriter out;
    private final String name;
    private final boolean list;
    private final boolean nullable;
    /** The definition level of a value that is there. */
    private final int defined;

    private Utf8 last = new Utf8();
    private Binary lastBytes = Binary.EMPTY;

    private ParquetColumn(ColumnWriter out, Schema.Field field, ColumnDescriptor leaf) {
        this.out = out;
        this.name = field.name();
        this.list = leaf.getMaxRepetitionLevel() > 0;
        this.nullable = field.schema().isNullable();
        this.defined = leaf.getMaxDefinitionLevel();
    }

    /** @param leaf where the values of the field go; each field has one leaf */
    static ParquetColumn open(ColumnWriteStore group, Schema.Field field, ColumnDescriptor leaf) {
        return new ParquetColumn(group.getColumnWriter(leaf), field, leaf);
    }

    void write(@Nullable Object value) {
        if (value instanceof Utf8 text) {
            out.write(bytes(text), 0, defined);
        } else if (value instanceof Integer number) {
            out.write((int) number, 0, defined);
        } else if (value instanceof ByteBuffer bytes) {
            out.write(Binary.fromReusedByteBuffer(bytes), 0, defined);
        } else if (value == null) {
            writeNull();
        } else if (list) {
            writeList((Collection<?>) value);
        } else {
            out.write(Binary.fromString(value.toString()), 0, defined);
        }
    }

    private void writeNull() {
        if (!nullable) {
            throw new IllegalStateException("a column that is never empty is empty: " + name);
        }
        out.writeNull(0, 0);
    }

    private void writeList(Collection<?> texts) {
        if (texts.isEmpty()) {
            out.writeNull(0, defined - 1);
        }
        int repetition = 0;
        for (Object text : texts) {
            out.write(Binary.fromString(text.toString()), repetition, defined);
            repetition = 1;
        }
    }

    private Binary bytes(Utf8 text) {
        if (!text.equals(last)) {
            byte[] bytes = text.getBytes();
            int length = text.getByteLength();
            last = text;
            lastBytes = Binary.fromConstantByteArray(bytes.length == length ? bytes : Arrays.copyOf(bytes, length));
        }
        return lastBytes;
    }
}
