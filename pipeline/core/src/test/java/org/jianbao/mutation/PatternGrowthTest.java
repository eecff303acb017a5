package org.jianbao.mutation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the program runs away on a text of its own characters again and again: a text four times as
 * long costs at most four times as many looks at a place, and sixteen where every place is tried. Looks are counted, not
 * seconds, so that a busy machine changes nothing.
 */
class PatternGrowthTest {
    private static final int SHORT = 150;
    private static final int TIMES = 4;
    private static final long FREE = 2_000;
    private static final long MOST = 10_000_000;

    /** A text that counts how often a matcher looks at it. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST) {
                throw new IllegalStateException("a pattern runs away on " + text.substring(0, 2) + "…");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }

    @Test
    void aLongerTextCostsInProportion() throws IllegalAccessException {
        List<Pattern> patterns = patterns();
        assertTrue(patterns.size() > 20, "patterns are found at all");
        List<String> grown = new ArrayList<>();
        for (Pattern pattern : patterns) {
            for (String piece : pieces(pattern.pattern())) {
                boolean runsAway = looks(pattern, piece, SHORT * TIMES, true)
                                > TIMES * TIMES * looks(pattern, piece, SHORT, true) + FREE
                        || looks(pattern, piece, SHORT * TIMES, false)
                                > TIMES * looks(pattern, piece, SHORT, false) + FREE;
                if (runsAway) {
                    grown.add(piece + " in " + pattern);
                }
            }
        }
        assertTrue(grown.isEmpty(), () -> "these grow faster than their text: " + grown);
    }

    /** Looks of one search at all places, or of one match at the start. */
    private static long looks(Pattern pattern, String piece, int length, boolean everywhere) {
        Counted text = new Counted(piece.repeat(length / piece.length()) + "\u4E36");
        if (everywhere) {
            pattern.matcher(text).find();
        } else {
            pattern.matcher(text).lookingAt();
        }
        return text.looks;
    }

    /** The characters that stand in an expression, and pairs of neighbours; what is syntax is tried as well. */
    private static List<String> pieces(String expression) {
        List<String> pieces = new ArrayList<>(List.of("1", "一", " ", "a", "年"));
        for (int i = 0; i + 1 < expression.length(); i++) {
            pieces.add(expression.substring(i, i + 1));
            pieces.add(expression.substring(i, i + 2));
        }
        return pieces.stream().distinct().toList();
    }

    private static List<Pattern> patterns() throws IllegalAccessException {
        List<Pattern> patterns = new ArrayList<>();
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.jianbao");
        for (JavaClass each : classes) {
            for (Field field : each.reflect().getDeclaredFields()) {
                if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    patterns.add((Pattern) field.get(null));
                }
            }
        }
        return patterns;
    }
}
