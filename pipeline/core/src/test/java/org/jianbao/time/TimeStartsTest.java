package org.jianbao.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times begin with no character that {@link TimeStarts} rules out. */
class TimeStartsTest {
    private final TimeStarts starts = new TimeStarts(TimeWords.standard());

    @Test
    void everyPatternOfTheReadersIsKnown() throws IllegalAccessException {
        List<String> missed = new ArrayList<>();
        List<Class<?>> readers = List.of(
                TimeFinder.class,
                DateReader.class,
                YearReader.class,
                RelativeReader.class,
                PartReader.class,
                ClockReader.class,
                EraReader.class);
        for (Class<?> reader : readers) {
            for (Field field : reader.getDeclaredFields()) {
                if (field.getType() == CalendarPattern.class) {
                    field.setAccessible(true);
                    missed.addAll(missed(field.getName(), (CalendarPattern) field.get(null)));
                }
            }
        }
        assertTrue(missed.isEmpty(), () -> "a time may begin so, and is not looked for: " + missed);
    }

    private List<String> missed(String name, CalendarPattern pattern) {
        List<String> missed = new ArrayList<>();
        for (char c = ' '; c < Character.MAX_VALUE; c++) {
            if (pattern.mayStart(c) && !starts.mayStart(c)) {
                missed.add(name + " " + c);
            }
        }
        return missed;
    }
}
