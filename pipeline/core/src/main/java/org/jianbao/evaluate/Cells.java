package org.jianbao.evaluate;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings annotated and found rows into one form, column to cell, in which ５．0 and 5 are the same. */
final class Cells {
    private static final Pattern INSIGNIFICANT = Pattern.compile("[\\s“”\"'‘’]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern UPPER_CASE = Pattern.compile("(?=[A-Z])");
    private static final Pattern TITLE_MARKS = Pattern.compile("^[《》]+|[《》]+$");

    private Cells() {}

    /** A row of the dataset; columns are named as in the schemas, null is an empty cell, a list is parted by |. */
    static Map<String, String> of(Record row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            cells.put(column(component.getName()), cell(row, component));
        }
        return cells;
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** The text without what an extraction is free in: width, white space, quotation marks. */
    static String plain(String text) {
        return INSIGNIFICANT
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    /** A plain text without the 《》 around it. */
    static String bare(String text) {
        return TITLE_MARKS.matcher(plain(text)).replaceAll("");
    }

    /** A number in one form: 5.0 and 5 are the same. */
    static String number(String text) {
        String digits = text.strip().replace(",", "");
        try {
            return digits.isEmpty()
                    ? ""
                    : new BigDecimal(digits).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return digits;
        }
    }

    private static String column(String component) {
        return UPPER_CASE.matcher(component).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private static String cell(Record row, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(row);
            return value instanceof List<?> list
                    ? list.stream().map(Object::toString).collect(Collectors.joining("|"))
                    : Objects.toString(value, "");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
