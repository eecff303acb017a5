package org.jianbao.layout;

import java.util.regex.Pattern;

/** Lines that the page needed and the text does not: page numbers, rules, comments in the mark-up. */
final class PageFurniture {
    private static final int LONGEST = 200;
    private static final String DASH = "[—–\\-－―─·~～]";
    private static final String DIGITS = "[0-9０-９]{1,4}";
    /** — 2 — and -3- and －４－, never a lone number. */
    private static final Pattern DASHED_NUMBER = Pattern.compile(DASH + "{1,3}" + DIGITS + DASH + "{1,3}");
    /** 第2页, 第2页共8页, 2/8, 第2页/共8页, Page2. */
    private static final Pattern PAGE = Pattern.compile("第" + DIGITS + "页([/／，,]?共" + DIGITS + "页)?|" + DIGITS + "[/／]"
            + DIGITS + "页?|[Pp]age" + DIGITS + "([Oo]f" + DIGITS + ")?");

    private static final Pattern RULE = Pattern.compile("[\u2500-\u257F—=＝_＿\\-*﹏★☆◆◇■□●○•·…～~﹍﹎▬]{3,}");
    /** |---|:--:| under the head of a Markdown table. */
    private static final Pattern TABLE_RULE = Pattern.compile("[|:\\-]{3,}");

    private static final Pattern COMMENT = Pattern.compile("<!--[^>]*-->");

    private PageFurniture() {}

    /** @param bare a line without its blanks */
    static boolean isPageNumber(String bare) {
        return bare.length() < LONGEST
                && (DASHED_NUMBER.matcher(bare).matches() || PAGE.matcher(bare).matches());
    }

    static boolean isRule(String bare) {
        return bare.length() < LONGEST
                && (RULE.matcher(bare).matches() || TABLE_RULE.matcher(bare).matches());
    }

    static boolean isComment(String bare) {
        return bare.length() < LONGEST && COMMENT.matcher(bare).matches();
    }
}
