package org.jianbao.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the name of a column (栏目) from a line of its own: 【经验交流】, ◆工作动态◆, or a name known for one. */
final class ColumnReader {
    private static final Pattern BRACKETED = Pattern.compile("[【〖［\\[]([^】〗］\\]]{2,20})[】〗］\\]]");
    private static final String ORNAMENTS = "◆◇■□●○★☆▲△※◎►▶♦✦❖";
    private static final Pattern ORNAMENTED =
            Pattern.compile("[" + ORNAMENTS + "]{1,3}(.{2,12}?)[" + ORNAMENTS + "]{1,3}");
    private static final Pattern LED = Pattern.compile("[" + ORNAMENTS + "]{0,3}(.{2,12})");

    private final BulletinLabels labels;

    ColumnReader(BulletinLabels labels) {
        this.labels = labels;
    }

    /** The column that a line names; null if it names none. */
    @Nullable
    String column(SourceLine line) {
        if (line.bare().length() > 26) {
            return null;
        }
        String name = inner(line.bare());
        boolean other = name == null
                || name.chars().noneMatch(c -> c >= 0x4E00 && c <= 0x9FFF)
                || labels.words(Kind.CONTENTS).contains(name)
                || labels.words(Kind.NOTE).contains(name)
                || labels.words(Kind.SECURITY).contains(name)
                || labels.within(Kind.NOTICE, name) != null;
        return other ? null : name;
    }

    private @Nullable String inner(String bare) {
        Matcher bracketed = BRACKETED.matcher(bare);
        if (bracketed.matches()) {
            return bracketed.group(1);
        }
        Matcher ornamented = ORNAMENTED.matcher(bare);
        if (ornamented.matches()) {
            return ornamented.group(1);
        }
        Matcher led = LED.matcher(bare);
        return led.matches() && labels.words(Kind.COLUMN).contains(led.group(1)) ? led.group(1) : null;
    }
}
