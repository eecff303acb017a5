package org.jianbao.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Reads who wrote or supplied an article: （供稿单位：兴化市文明办）, （兴化市文明办供稿）, （兴化市文明办）, or an office with the
 * names of its writers behind a gap, （兴化市文明办　赵立群　孙红）.
 */
final class BylineReader {
    /** The most characters that a byline has, brackets and blanks aside. */
    static final int LONGEST = 60;

    private static final int LONGEST_SPACED = 200;
    private static final Pattern WIDE_NAME = Pattern.compile("(?<=^|[ （(：:、])(\\p{IsHan}) (\\p{IsHan})(?=$|[ ）)、])");
    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{2,4}");

    private final BulletinLabels labels;
    private final Set<String> surnames = new HashSet<>();

    BylineReader(BulletinLabels labels) {
        this.labels = labels;
        for (LexiconEntry entry : LexiconFile.read("surnames.tsv").entries()) {
            surnames.add(entry.required("surname"));
        }
    }

    /** Who is named, single blanks between several; null if the line is no byline. */
    @Nullable
    String author(String text) {
        if (text.length() > LONGEST_SPACED) {
            return null;
        }
        String line = spaced(text);
        boolean bracketed = line.length() > 2
                && "（([【".indexOf(line.charAt(0)) >= 0
                && "）)]】".indexOf(line.charAt(line.length() - 1)) >= 0;
        String inner = bracketed ? line.substring(1, line.length() - 1).strip() : line;
        String bare = Characters.withoutBlanks(inner);
        if (bare.length() > LONGEST) {
            return null;
        }
        if (labels.after(Kind.BYLINE, bare) != null) {
            return inner.substring(colon(inner) + 1).strip();
        }
        return bracketed ? supplier(inner, bare) : null;
    }

    private @Nullable String supplier(String inner, String bare) {
        String verb = labels.ending(Kind.SUPPLIED, bare);
        if (verb != null && bare.length() > verb.length() + 1) {
            return inner.endsWith(verb)
                    ? inner.substring(0, inner.length() - verb.length()).strip()
                    : bare.substring(0, bare.length() - verb.length());
        }
        if (labels.isOffice(bare)) {
            return bare;
        }
        return isOfficeWithNames(inner) ? inner : null;
    }

    /** 兴化市文明办 赵立群, not 兴化市文明办 编印. */
    private boolean isOfficeWithNames(String inner) {
        int gap = inner.indexOf(' ');
        return gap > 0 && labels.isOffice(inner.substring(0, gap)) && areNames(inner.substring(gap + 1));
    }

    private boolean areNames(String text) {
        for (String name : text.split("[ 、]")) {
            boolean surnamed = surnames.contains(name.substring(0, Math.min(1, name.length())))
                    || surnames.contains(name.substring(0, Math.min(2, name.length())));
            if (!surnamed || !NAME.matcher(name).matches()) {
                return false;
            }
        }
        return true;
    }

    private static int colon(String text) {
        int at = 0;
        while ("：:".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Single blanks between words of Chinese, and none in a name of two characters set wide, 孙　红. */
    private static String spaced(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Characters.isBlank(text.charAt(i));
            if (!blank) {
                line.append(text.charAt(i));
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        String single = line.toString().strip();
        return single.indexOf(' ') < 0 ? single : WIDE_NAME.matcher(single).replaceAll("$1$2");
    }
}
