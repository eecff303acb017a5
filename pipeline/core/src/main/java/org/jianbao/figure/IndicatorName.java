package org.jianbao.figure;

/** Tidies the name of an indicator: no outer quotation marks, no mark or conjunction at its edges, no blanks. */
final class IndicatorName {
    private static final String MARKS = "、，,；;：:。·（(—-";
    private static final String OPENERS = "“‘《";
    private static final String CLOSERS = "”’》";

    private IndicatorName() {}

    /** “共享停车”位、 gives “共享停车”位; “微心愿清单” gives 微心愿清单. */
    static String tidy(String written) {
        String name = withoutBlanks(written);
        int start = 0;
        int end = name.length();
        while (start < end && (MARKS + "和及与）)").indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return unquoted(name.substring(start, end));
    }

    /** Nearly no name holds a blank, so that the look for one comes first. */
    private static String withoutBlanks(String written) {
        return written.chars().anyMatch(c -> c <= ' ') ? written.replaceAll("\\s", "") : written;
    }

    private static String unquoted(String name) {
        if (name.length() < 2) {
            return name;
        }
        int kind = OPENERS.indexOf(name.charAt(0));
        boolean whole = kind >= 0 && name.indexOf(CLOSERS.charAt(kind)) == name.length() - 1;
        return whole ? name.substring(1, name.length() - 1) : name;
    }
}
