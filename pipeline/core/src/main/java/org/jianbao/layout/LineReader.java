package org.jianbao.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;

/** Cuts a text into lines that hold text; page numbers (— 2 —, -3-, 第2页) and ruled lines are left out. */
public final class LineReader {
    private static final String BREAKS = "\n\f\u000B\u0085\u2028\u2029";
    /** — 2 — and -3- and －４－, never a lone number. */
    private static final Pattern DASHED_NUMBER = Pattern.compile("[—–\\-－―─·~]{1,3}[0-9０-９]{1,4}[—–\\-－―─·~]{1,3}");

    private static final Pattern PAGE = Pattern.compile("第[0-9０-９]{1,4}页(共[0-9０-９]{1,4}页)?|[0-9]{1,4}/[0-9]{1,4}页?");
    private static final Pattern RULE = Pattern.compile("[━─—=_＿\\-*﹏★☆─]{3,}");

    private LineReader() {}

    /** The lines of {@code text} from {@code from} on. */
    public static List<SourceLine> read(String text, int from) {
        List<SourceLine> lines = new ArrayList<>();
        int blank = 0;
        int start = from;
        while (start <= text.length()) {
            int end = end(text, start);
            SourceLine line = line(text, start, end, blank);
            boolean furniture = !line.bare().isEmpty() && isFurniture(line.bare());
            if (line.bare().isEmpty() || furniture) {
                blank++;
            } else {
                lines.add(line);
                blank = 0;
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean isFurniture(String bare) {
        return bare.length() < 200
                && (DASHED_NUMBER.matcher(bare).matches()
                        || PAGE.matcher(bare).matches()
                        || RULE.matcher(bare).matches());
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && BREAKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static SourceLine line(String text, int start, int end, int blankBefore) {
        int first = start;
        int indent = 0;
        while (first < end && Characters.isBlank(text.charAt(first))) {
            indent += text.charAt(first) == '\u3000' ? 2 : text.charAt(first) == '\t' ? 4 : 1;
            first++;
        }
        int last = end;
        while (last > first && Characters.isBlank(text.charAt(last - 1))) {
            last--;
        }
        String kept = text.substring(first, last);
        return new SourceLine(new Span(first, last), kept, Characters.withoutBlanks(kept), indent, blankBefore);
    }
}
