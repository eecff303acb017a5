package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a line such as 签发：王明　　责任编辑：李　华　　电话：86000000: words with a colon, each with what stands
 * behind it up to the next.
 */
final class LabelledFields {
    private static final List<Kind> KINDS =
            List.of(Kind.SIGNER, Kind.EDITOR, Kind.STAFF, Kind.PUBLISHER, Kind.BYLINE, Kind.DATELINE, Kind.COLOPHON);

    private static final int LONGEST = 200;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");
    private static final Pattern BEFORE_COLON = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan}?[：:])");
    private static final Pattern WIDE_NAME = Pattern.compile("\\p{IsHan} \\p{IsHan}");

    private final BulletinLabels labels;

    LabelledFields(BulletinLabels labels) {
        this.labels = labels;
    }

    /** A field: what its label means, and its value with single blanks; the value may be empty. */
    record Field(Kind kind, String value) {}

    /** The fields of a line, in order; none if it does not begin with a label. */
    List<Field> of(String text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Field> fields = new ArrayList<>();
        String line = unspaced(text);
        int at = 0;
        Kind kind = null;
        int valueStart = 0;
        while (at < line.length()) {
            Label label = labelAt(line, at);
            if (label == null) {
                if (kind == null) {
                    return List.of();
                }
                at++;
                continue;
            }
            if (kind != null) {
                fields.add(new Field(kind, value(line.substring(valueStart, at))));
            }
            kind = label.kind();
            at = label.end();
            valueStart = at;
        }
        if (kind != null) {
            fields.add(new Field(kind, value(line.substring(valueStart))));
        }
        return fields;
    }

    /** The value of the first field of a kind; null if there is none or it is empty. */
    static @Nullable String first(List<Field> fields, Kind kind) {
        return fields.stream()
                .filter(field -> field.kind() == kind && !field.value().isEmpty())
                .map(Field::value)
                .findFirst()
                .orElse(null);
    }

    private record Label(Kind kind, int end) {}

    private @Nullable Label labelAt(String line, int start) {
        if (line.charAt(start) == ' ') {
            return null;
        }
        Label longest = null;
        for (Kind kind : KINDS) {
            for (String word : labels.words(kind)) {
                int end = start + word.length();
                boolean colon =
                        line.startsWith(word, start) && end < line.length() && "：:".indexOf(line.charAt(end)) >= 0;
                if (colon && (longest == null || end + 1 > longest.end())) {
                    longest = new Label(kind, end + 1);
                }
            }
        }
        return longest;
    }

    /** Blanks single; none inside a label that is spaced out, as in 签 发 人：, or before a colon. */
    private static String unspaced(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
        String head = colon < 0 ? "" : line.substring(0, colon);
        String unspaced = head.length() <= 12 && colon > 0 ? head.replace(" ", "") + line.substring(colon) : line;
        return unspaced.indexOf(' ') < 0
                ? unspaced
                : BEFORE_COLON.matcher(unspaced).replaceAll("");
    }

    /** A name of two characters set wide, 李 华, is one; several names keep their blanks. */
    private static String value(String text) {
        String value = text.strip();
        while (!value.isEmpty() && "，；;,、".indexOf(value.charAt(value.length() - 1)) >= 0) {
            value = value.substring(0, value.length() - 1);
        }
        return WIDE_NAME.matcher(value).matches() ? value.replace(" ", "") : value;
    }
}
