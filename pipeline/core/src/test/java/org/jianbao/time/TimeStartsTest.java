package org.jianbao.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            if (pattern.mayStart(c) && !starts.mayStart(String.valueOf(c), 0)) {
                missed.add(name + " " + c);
            }
        }
        return missed;
    }

    /** What a pattern remembers of three characters never hides a match, of any text. */
    @Test
    void noPrefixHidesAMatch() {
        List<String> expressions = List.of(
                CalendarText.MONTH + "月" + CalendarText.DAY + "日",
                "((?:19|20)[0-9]{2})(?![0-9])",
                "[前头](1[01]|[2-9]|[两二三四])个月",
                "(?:19|20)[0-9]{2}$",
                "([0-9]{1,3}|[一二三]{1,3})(天|日|个?星期|个月)(?:以|之)?(前|后)");
        Random random = new Random(5);
        for (String expression : expressions) {
            CalendarPattern pattern = CalendarPattern.of(expression);
            Pattern plain = Pattern.compile(expression);
            for (int i = 0; i < 20_000; i++) {
                String text = text(random);
                Matcher expected = plain.matcher(text);
                Matcher found = pattern.lookingAt(text, 0);
                assertEquals(
                        expected.lookingAt() ? expected.group() : null, found == null ? null : found.group(), text);
            }
        }
    }

    private static String text(Random random) {
        String characters = "01239年月日一二三十前个星期以后天𠮷";
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(10); length > 0; length--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }
}
