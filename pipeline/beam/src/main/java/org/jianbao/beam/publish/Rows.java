package org.jianbao.beam.publish;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Turns a row into its Avro record, component by component: 5.63 into decimal(38,9), 2024-04-16 into a day number. */
public final class Rows {
    /** The components of each kind of row, which Java would look up and copy for every row. */
    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
    };

    private Rows() {}

    public static GenericRecord of(Schema schema, Record row) {
        GenericRecord record = new GenericData.Record(schema);
        Method[] components = COMPONENTS.get(row.getClass());
        for (int i = 0; i < components.length; i++) {
            record.put(i, avro(value(components[i], row)));
        }
        return record;
    }

    private static @Nullable Object value(Method component, Record row) {
        try {
            return component.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object avro(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return ByteBuffer.wrap(
                    number.setScale(9, RoundingMode.HALF_EVEN).unscaledValue().toByteArray());
        }
        return value instanceof LocalDate date ? Integer.valueOf((int) date.toEpochDay()) : value;
    }
}
