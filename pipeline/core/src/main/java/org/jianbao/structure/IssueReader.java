package org.jianbao.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jspecify.annotations.Nullable;

/** Reads which issue a line names: 第1期, 第十二期, 2024年第3期（总第345期）, 〔2024〕5号, 第3-4期, 增刊第2期. */
final class IssueReader {
    private static final String NUMBER = "([0-9]{1,5}|[〇零一二三四五六七八九十百]{1,6})";
    private static final String YEAR = "((?:19|20)[0-9]{2}|[一二]?[〇零○一二三四五六七八九]{4})";
    private static final Pattern TOTAL = Pattern.compile("[（(\\[〔【]?[总累]计?第?" + NUMBER + "[期号][）)\\]〕】]?");
    private static final Pattern ISSUE = Pattern.compile(
            "(?:[〔\\[（(]?" + YEAR + "年?度?[〕\\]）)]?)?[·、,，]?第" + NUMBER + "(?:[-—、～~至]第?" + NUMBER + ")?[期号辑]");
    private static final Pattern BRACKETED = Pattern.compile("[〔\\[（(]" + YEAR + "年?[〕\\]）)]第?" + NUMBER + "[期号]");
    private static final Pattern LATIN = Pattern.compile("[Nn][Oo][.．:：]?([0-9]{1,5})");
    private static final Pattern PLAIN = Pattern.compile("(?:" + YEAR + "年)?([0-9]{1,4})期");

    private static final Pattern BRACKETS = Pattern.compile("[（(）)【】\\[\\]]");

    private final BulletinLabels labels;
    private final NumeralReader numerals = NumeralReader.standard();

    IssueReader(BulletinLabels labels) {
        this.labels = labels;
    }

    /**
     * An issue.
     *
     * @param label as printed, the running number left out; null if only that is named
     * @param number the number in the year or series
     * @param total the running number
     * @param running the running number as printed: 总第345期
     * @param rest the line without them
     */
    record Issue(
            @Nullable String label,
            @Nullable Integer number,
            @Nullable Integer total,
            @Nullable String running,
            String rest) {}

    /** The issue that a line without blanks, its digits narrow, names; null if it names none. */
    @Nullable
    Issue read(String narrow) {
        Matcher totals = TOTAL.matcher(narrow);
        boolean counted = totals.find();
        Integer total = counted ? number(totals.group(1)) : null;
        String running = counted ? withoutBrackets(totals.group()) : null;
        String rest = counted ? without(narrow, totals) : narrow;
        for (Pattern pattern : new Pattern[] {ISSUE, BRACKETED, LATIN, PLAIN}) {
            Matcher issue = pattern.matcher(rest);
            if (issue.find() && standsFree(rest, issue.start(), pattern)) {
                String after = without(rest, issue);
                String special = labels.ending(Kind.SPECIAL, rest.substring(0, issue.start()));
                String label = (special == null ? "" : special) + withoutOpenBracket(issue.group());
                String left = special == null ? after : after.replace(special, "");
                return new Issue(label, number(issue.group(pattern == LATIN ? 1 : 2)), total, running, left);
            }
        }
        String whole = withoutBrackets(narrow);
        String uncounted = withoutBrackets(rest);
        String special = labels.words(Kind.SPECIAL).stream()
                .filter(word -> whole.equals(word) || uncounted.equals(word))
                .findFirst()
                .orElse(null);
        return special != null
                ? new Issue(special, null, total, running, "")
                : counted ? new Issue(null, null, total, running, rest) : null;
    }

    /** 国发〔2018〕12号 is the number of a document, not of an issue. */
    private static boolean standsFree(String text, int start, Pattern pattern) {
        return pattern != BRACKETED && pattern != PLAIN || start == 0 || "，、）)】 ".indexOf(text.charAt(start - 1)) >= 0;
    }

    private static String without(String text, Matcher found) {
        return text.substring(0, found.start()) + text.substring(found.end());
    }

    /** （2024年第11期 of （2024年第11期　总第88期） */
    private static String withoutOpenBracket(String label) {
        boolean open = "（([〔【".indexOf(label.charAt(0)) >= 0 && label.chars().noneMatch(c -> "）)]〕】".indexOf(c) >= 0);
        return open ? label.substring(1) : label;
    }

    private static String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll("");
    }

    private int number(String text) {
        Numeral numeral = numerals.readAt(text, 0);
        return numeral == null ? 0 : numeral.value().intValue();
    }
}
