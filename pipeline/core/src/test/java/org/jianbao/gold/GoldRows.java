package org.jianbao.gold;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings gold tables and rows of the dataset into one form, column name to cell, so that they can be compared. */
final class GoldRows {
    private static final Pattern INSIGNIFICANT = Pattern.compile("[\\s“”\"'‘’]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern UPPER_CASE = Pattern.compile("(?=[A-Z])");

    private GoldRows() {}

    /** The rows of a tab-separated table; none if there is no such file. */
    static List<Map<String, String>> read(Path table) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        if (!Files.exists(table)) {
            return rows;
        }
        List<String> lines = Files.readAllLines(table);
        String[] columns = lines.get(0).replace("\uFEFF", "").split("\t", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], i < cells.length ? cells[i] : "");
            }
            rows.add(row);
        }
        return rows;
    }

    /** A row of the dataset; its columns are named as in the schemas, null is an empty cell. */
    static Map<String, String> of(Record row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            cells.put(column(component.getName()), cell(row, component));
        }
        return cells;
    }

    /** The text without what an extraction is free in: width, white space, quotation marks. */
    static String plain(String text) {
        return INSIGNIFICANT
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
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
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(row);
            return value instanceof List<?> list
                    ? list.stream().map(Object::toString).collect(Collectors.joining("|"))
                    : Objects.toString(value, "");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
