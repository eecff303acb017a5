package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.OrganizationLexicon.Act;
import org.jianbao.text.Span;

/** Reads groups of companies by the verb that founds them, where common words make their names: 组建水务环境集团、文化旅游集团. */
final class FoundedGroups {
    private static final String GROUP = "集团";
    private static final int LONGEST = 12;
    private static final int SHORTEST = 4;

    private FoundedGroups() {}

    static List<Span> find(OrganizationScan scan) {
        List<Span> found = new ArrayList<>();
        for (int i = scan.text.indexOf(GROUP); i >= 0; i = scan.text.indexOf(GROUP, i + 1)) {
            int start = start(i, scan);
            boolean named = i - start >= (start > 0 && scan.text.charAt(start - 1) == '、' ? SHORTEST / 2 : SHORTEST)
                    && scan.positions.endsWord(i + GROUP.length());
            if (named && scan.lexicon.generic.longestAt(scan.text, start) == null && isFounded(start, found, scan)) {
                found.add(new Span(start, i + GROUP.length()));
            }
        }
        return found;
    }

    /** Where the run of nouns begins that ends before {@code end}. */
    private static int start(int end, OrganizationScan scan) {
        int start = end;
        while (start > 0 && end - start <= LONGEST) {
            Token word = scan.positions.at(start - 1);
            boolean part =
                    word != null && (word.isNoun() || word.is("vn")) && Character.isLetter(scan.text.charAt(start - 1));
            if (word == null || !part) {
                return start;
            }
            start = word.span().start();
        }
        return end;
    }

    private static boolean isFounded(int start, List<Span> before, OrganizationScan scan) {
        WordIndex.Match<Act> verb = scan.lexicon.verbs.longestBefore(scan.text, start, LONGEST / 2);
        boolean listed = start > 0 && scan.text.charAt(start - 1) == '、';
        boolean after =
                listed && !before.isEmpty() && before.get(before.size() - 1).end() == start - 1;
        return after || verb != null && verb.value() == Act.BEFORE;
    }
}
