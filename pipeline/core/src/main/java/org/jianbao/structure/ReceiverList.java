package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * The receivers behind 报：, 送： or 抄送：, over one or several lines. They are parted by ， or ；, and by 、 only where
 * neither stands: 各乡镇党委、政府，县直各单位 are two.
 */
final class ReceiverList {
    private static final String COARSE = "，；,;";
    private static final String FINE = COARSE + "、";
    private static final int LONGEST_LEVEL = 4;

    private final StringBuilder names = new StringBuilder();

    /** Adds what a line names; {@code wraps} if the line before it broke in the middle of a name. */
    void add(String line, boolean wraps) {
        boolean parted = names.isEmpty() || FINE.indexOf(names.charAt(names.length() - 1)) >= 0 || wraps;
        names.append(parted ? "" : "，").append(line);
    }

    List<String> names() {
        String text = names.toString().replaceAll("[。.]$", "");
        boolean coarse = text.chars().anyMatch(c -> COARSE.indexOf(c) >= 0);
        List<String> found = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            boolean parts = depth <= 0 && (coarse ? COARSE : FINE).indexOf(c) >= 0;
            if (parts && !goesOn(name, text, i + 1)) {
                flush(found, name);
            } else {
                name.append(c);
            }
        }
        flush(found, name);
        return found;
    }

    /** Whether no mark parts {@code names}. */
    static boolean isOneName(String names) {
        return names.chars().noneMatch(c -> FINE.indexOf(c) >= 0);
    }

    /** 各市、县（区）教育局 is one: the levels before 、 share what follows. */
    private static boolean goesOn(StringBuilder name, String text, int next) {
        return text.charAt(next - 1) == '、'
                && name.length() > 0
                && name.length() <= LONGEST_LEVEL
                && name.charAt(0) == '各'
                && !(next < text.length() && text.charAt(next) == '各');
    }

    private static void flush(List<String> found, StringBuilder name) {
        String kept = name.toString().strip();
        if (!kept.isEmpty()) {
            found.add(kept);
        }
        name.setLength(0);
    }
}
