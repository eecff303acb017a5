package org.jianbao.beam.format;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes the cells of rows one by one: of a figure its number, then its bulletin, down to 江苏第1期's last column. */
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

    /** The cell of a row in a column, from 0. */
    public static @Nullable Object cell(Record row, int column) {
        try {
            return COMPONENTS.get(row.getClass())[column].invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
