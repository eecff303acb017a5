package org.jianbao.structure;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sees the mark of a state secret over a text that has no masthead: 机密★1年, 秘密, 密级：绝密, on a line of its own among the
 * first ones. Source of the form: GB/T 9704, 7.2.2.
 */
public final class SecurityMark {
    private static final int LINES = 10;

    private final Pattern mark;

    private SecurityMark(Pattern mark) {
        this.mark = mark;
    }

    public static SecurityMark standard() {
        String levels = BulletinLabels.standard().words(BulletinLabels.Kind.SECURITY).stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return new SecurityMark(Pattern.compile("(?:密级[:：]?)?(?:" + levels + ")(?:级|文件|资料)?(?:[★☆*·].{0,10})?"));
    }

    /** Whether one of the first lines is nothing but such a mark. */
    public boolean isIn(String text) {
        return text.lines()
                .map(line -> line.replaceAll("[\\s\u3000#>*_【】\\[\\]]", ""))
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .anyMatch(line -> mark.matcher(line).matches());
    }
}
