package org.jianbao.structure;

import java.util.List;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;

/** Tells what a web page laid around the text: 下载, 打印, 【字号：加大, 上一篇：… at its head and its foot. */
final class NavigationReader {
    private static final int LONGEST = 40;
    private static final String MARKS = "【】[]（）()：:|｜>＞/·《》";

    private final BulletinLabels labels;

    NavigationReader(BulletinLabels labels) {
        this.labels = labels;
    }

    /** The first line that is no navigation; the number of lines if all are. */
    int head(List<SourceLine> lines) {
        int head = 0;
        while (head < lines.size() && isNavigation(lines.get(head))) {
            head++;
        }
        return head;
    }

    /** The line after the last that is no navigation, at least {@code from}. */
    int foot(List<SourceLine> lines, int from) {
        int foot = lines.size();
        while (foot > from && isNavigation(lines.get(foot - 1))) {
            foot--;
        }
        return foot;
    }

    private boolean isNavigation(SourceLine line) {
        String bare = line.bare();
        if (bare.length() > LONGEST || line.endsSentence()) {
            return false;
        }
        boolean marksOnly = bare.chars().allMatch(c -> MARKS.indexOf(c) >= 0);
        String word = withoutMarks(bare);
        return marksOnly || labels.words(Kind.NAVIGATION).contains(word) || isLink(bare) || areWords(line.text());
    }

    /** 上一篇：…, 当前位置：首页>政务公开 */
    private boolean isLink(String bare) {
        return labels.after(Kind.NAVIGATION, bare) != null;
    }

    /** 首页　打印　关闭 */
    private boolean areWords(String text) {
        for (String part : text.split("[\\s\\u3000|｜>＞/：:【】\\[\\]]+")) {
            String word = withoutMarks(Characters.withoutBlanks(part));
            if (!word.isEmpty() && !labels.words(Kind.NAVIGATION).contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String bare) {
        int start = 0;
        int end = bare.length();
        while (start < end && MARKS.indexOf(bare.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(bare.charAt(end - 1)) >= 0) {
            end--;
        }
        return bare.substring(start, end);
    }
}
