package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.structure.SectionLabel.Numbering;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads the section label at a place in a text: 一、 （一） 1. （1） ① at the front of a paragraph, 一是 and 首先， within. */
final class LabelReader {
    private static final String CHINESE_DIGITS = "一二三四五六七八九十";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final int LONGEST_NUMBER = 3;
    private static final char NUMBER_PLACE = 'N';

    private final List<RunIn> runIns;
    private final List<String> parts;

    /** A run-in label: what stands before and after its number, or the whole word with its fixed number. */
    private record RunIn(Numbering kind, String before, String after, int number, boolean fixed) {}

    private LabelReader(List<RunIn> runIns, List<String> parts) {
        this.runIns = List.copyOf(runIns);
        this.parts = List.copyOf(parts);
    }

    static LabelReader standard() {
        List<RunIn> runIns = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (LexiconEntry entry : LexiconFile.read("section-labels.tsv").entries()) {
            String label = entry.required("label");
            Numbering kind = entry.constant("kind", Numbering.class);
            if (kind == Numbering.PART) {
                parts.add(label.substring(label.indexOf(NUMBER_PLACE) + 1));
            } else {
                runIns.add(runIn(
                        kind,
                        label,
                        entry.decimal("number").map(Number::intValue).orElse(0)));
            }
        }
        return new LabelReader(runIns, parts);
    }

    private static RunIn runIn(Numbering kind, String label, int number) {
        int place = label.indexOf(NUMBER_PLACE);
        return place < 0
                ? new RunIn(kind, label, "", number, true)
                : new RunIn(kind, label.substring(0, place), label.substring(place + 1), 0, false);
    }

    /** The label of a heading at {@code start}, which must be the front of a paragraph; null if none stands there. */
    @Nullable
    SectionLabel headingAt(String text, int start) {
        char c = text.charAt(start);
        if (c == '（' || c == '(') {
            return bracketed(text, start);
        }
        if (CIRCLED.indexOf(c) >= 0) {
            return new SectionLabel(Numbering.CIRCLED, CIRCLED.indexOf(c) + 1, start, start + 1);
        }
        if (c == '第') {
            return part(text, start);
        }
        int end = chineseEnd(text, start);
        if (end > start) {
            boolean comma = end < text.length() && "、.．".indexOf(text.charAt(end)) >= 0;
            return comma ? new SectionLabel(Numbering.CHINESE, chinese(text, start, end), start, end + 1) : null;
        }
        return arabic(text, start);
    }

    /**
     * The run-in label at {@code start}; null if none stands there.
     *
     * @param counted the number that the last item of a kind had, for words such as 最后 that count on
     */
    @Nullable
    SectionLabel runInAt(String text, int start, ToIntFunction<Numbering> counted) {
        for (RunIn runIn : runIns) {
            if (!text.startsWith(runIn.before(), start)) {
                continue;
            }
            int at = start + runIn.before().length();
            if (runIn.fixed()) {
                int number = runIn.number() > 0 ? runIn.number() : counted.applyAsInt(runIn.kind()) + 1;
                return number > 1 || runIn.number() > 0 ? new SectionLabel(runIn.kind(), number, start, at) : null;
            }
            int end = chineseEnd(text, at);
            if (end > at && text.startsWith(runIn.after(), end)) {
                int number = chinese(text, at, end);
                return new SectionLabel(
                        runIn.kind(), number, start, end + runIn.after().length());
            }
        }
        return null;
    }

    /** Where the second item of a series first stands at or after {@code from}: 二是; the text's length if nowhere. */
    int secondAfter(String text, Numbering kind, int from) {
        int nearest = text.length();
        for (RunIn runIn : runIns) {
            if (runIn.kind() == kind && (!runIn.fixed() || runIn.number() == 2)) {
                String second = runIn.fixed() ? runIn.before() : runIn.before() + "二" + runIn.after();
                int at = text.indexOf(second, from);
                nearest = at < 0 ? nearest : Math.min(nearest, at);
            }
        }
        return nearest;
    }

    /** 第一部分 or 第2章, with a blank or nothing but a short title after it. */
    private @Nullable SectionLabel part(String text, int start) {
        int digits = digitsEnd(text, start + 1);
        int end = digits > start + 1 ? digits : chineseEnd(text, start + 1);
        for (String word : parts) {
            if (end > start + 1 && text.startsWith(word, end)) {
                int after = end + word.length();
                boolean whole = after >= text.length() || " \u3000：:".indexOf(text.charAt(after)) >= 0;
                int number = digits > start + 1 ? number(text, start + 1, end) : chinese(text, start + 1, end);
                return whole ? new SectionLabel(Numbering.PART, number, start, after) : null;
            }
        }
        return null;
    }

    private static @Nullable SectionLabel bracketed(String text, int start) {
        int end = chineseEnd(text, start + 1);
        if (end > start + 1 && closes(text, end)) {
            return new SectionLabel(Numbering.CHINESE_BRACKETS, chinese(text, start + 1, end), start, end + 1);
        }
        int digits = digitsEnd(text, start + 1);
        return digits > start + 1 && closes(text, digits)
                ? new SectionLabel(Numbering.ARABIC_BRACKETS, number(text, start + 1, digits), start, digits + 1)
                : null;
    }

    private static boolean closes(String text, int at) {
        return at < text.length() && (text.charAt(at) == '）' || text.charAt(at) == ')');
    }

    private static @Nullable SectionLabel arabic(String text, int start) {
        int end = digitsEnd(text, start);
        if (end == start || end >= text.length() || ".．、）)".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        if (closes(text, end)) {
            return new SectionLabel(Numbering.ARABIC_BRACKETS, number(text, start, end), start, end + 1);
        }
        boolean decimal = end + 1 < text.length() && Characters.isDigit(text.charAt(end + 1));
        return decimal ? null : new SectionLabel(Numbering.ARABIC, number(text, start, end), start, end + 1);
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NUMBER - 1 && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + Characters.narrow(text.charAt(i)) - '0';
        }
        return number;
    }

    private static int chineseEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_NUMBER && CHINESE_DIGITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** 十二 is 12, 二十 is 20, 二十三 is 23. */
    private static int chinese(String text, int start, int end) {
        int tens = 0;
        int digit = 0;
        for (int i = start; i < end; i++) {
            int value = CHINESE_DIGITS.indexOf(text.charAt(i)) + 1;
            if (value == 10) {
                tens = digit == 0 ? 10 : digit * 10;
                digit = 0;
            } else {
                digit = value;
            }
        }
        return tens + digit;
    }
}
