package org.jianbao.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;

/**
 * Tells the headings without a number: short lines of their own between prose, such as 下一步打算 or 产业发展现状：, and
 * what Markdown marks as headings.
 */
final class UnnumberedHeadings {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;
    private static final int LONGEST_WITH_COLON = 14;
    private static final int LONGEST_MARKED = 60;
    private static final int SHORTEST_PROSE = 40;
    private static final Pattern TRAILING_NUMBER = Pattern.compile("[0-9０-９]{1,3}[.．]?$");
    private static final Pattern DATE = Pattern.compile("[（(]?[0-9〇○零一二三四五六七八九十]{2,4}年.{0,10}[月日号][）)]?");
    private static final String NEVER_WITHIN = "。！？；!?;\t|《》<>＝=";
    private static final String NEVER_LAST = "，、,";
    private static final String NEVER_FIRST = "—–-（(［[【〔“+●·*＊";

    private final BulletinLabels labels;
    private final LabelReader sectionLabels;

    UnnumberedHeadings(BulletinLabels labels, LabelReader sectionLabels) {
        this.labels = labels;
        this.sectionLabels = sectionLabels;
    }

    /** Whether the block at {@code index} is such a heading; {@code first} is where the body's prose begins. */
    boolean isAt(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        if (block.kind() != ParagraphKind.TEXT || block.text().length() < SHORTEST) {
            return false;
        }
        if (block.rank() > 0) {
            return block.text().length() <= LONGEST_MARKED
                    && (block.rank() < SourceLine.BOLD || !block.endsSentence())
                    && !isLeadIn(block.text())
                    && !isNumberedCaption(block.text());
        }
        return hasShape(block.text()) && introduces(blocks, index) && follows(blocks, index);
    }

    /** Whether what stands below it belongs to no section above: 附件, 注释：, 名词解释. */
    boolean isClosing(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String word = TRAILING_NUMBER.matcher(withoutColon(text)).replaceFirst("");
        return labels.words(Kind.BACK_MATTER).stream()
                .anyMatch(label -> word.equals(label) || label.length() > 2 && word.endsWith(label));
    }

    private boolean hasShape(String text) {
        boolean colon = "：:".indexOf(text.charAt(text.length() - 1)) >= 0;
        String name = withoutColon(text);
        return name.length() <= (colon ? LONGEST_WITH_COLON : LONGEST)
                && name.length() >= SHORTEST
                && name.chars().noneMatch(c -> NEVER_WITHIN.indexOf(c) >= 0)
                && name.chars().filter(c -> c == '，').count() <= (colon ? 0 : 2)
                && name.chars().noneMatch(c -> "：:".indexOf(c) >= 0)
                && NEVER_LAST.indexOf(name.charAt(name.length() - 1)) < 0
                && NEVER_FIRST.indexOf(name.charAt(0)) < 0
                && name.chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF)
                && isNoOtherLine(name);
    }

    private boolean isNoOtherLine(String name) {
        return !reportsFigures(name)
                && !DATE.matcher(name).matches()
                && labels.ending(Kind.ISSUER, name) == null
                && labels.opening(Kind.CAPTION, name) == null
                && labels.opening(Kind.COLOPHON, name) == null
                && !labels.isAddress(name)
                && !isLeadIn(name)
                && sectionLabels.headingAt(name, 0) == null;
    }

    /** 年末参保人数10.6万人，比上年末 is the beginning of a report, not a heading. */
    private static boolean reportsFigures(String name) {
        return name.indexOf('，') > 0 && name.chars().anyMatch(c -> Characters.isDigit((char) c));
    }

    /** 表3 主要产品产量 names a table, whatever marks it; 表彰先进 does not. */
    private boolean isNumberedCaption(String text) {
        String bare = Characters.withoutBlanks(text);
        String label = labels.opening(Kind.CAPTION, bare);
        return label != null && bare.length() > label.length() && Characters.isDigit(bare.charAt(label.length()));
    }

    private boolean isLeadIn(String text) {
        return labels.within(Kind.LEAD_IN, text) != null;
    }

    /** Below a heading stands prose, or a numbered heading. */
    private boolean introduces(List<Block> blocks, int index) {
        if (index + 1 >= blocks.size()) {
            return false;
        }
        Block next = blocks.get(index + 1);
        return next.kind() == ParagraphKind.TEXT && (isProse(next) || sectionLabels.headingAt(next.text(), 0) != null);
    }

    /** Above it stands prose or another heading, or nothing. */
    private boolean follows(List<Block> blocks, int index) {
        if (index == 0) {
            return true;
        }
        Block before = blocks.get(index - 1);
        return before.kind() != ParagraphKind.TABLE
                && (before.endsSentence()
                        || before.rank() > 0
                        || before.kind() == ParagraphKind.SUBTITLE
                        || sectionLabels.headingAt(before.text(), 0) != null
                        || before.text().length() >= SHORTEST_PROSE);
    }

    private static boolean isProse(Block block) {
        return block.text().indexOf('。') >= 0 || block.text().length() >= SHORTEST_PROSE;
    }

    private static String withoutColon(String text) {
        String bare = text.strip();
        int end = bare.length();
        return end > 1 && "：:".indexOf(bare.charAt(end - 1)) >= 0 ? bare.substring(0, end - 1) : bare;
    }
}
