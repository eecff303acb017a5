package org.jianbao.mention;

import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.OrganizationLexicon.Kind;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads organs of the whole country by 国家 before what they are for: 国家防灾减灾救灾委员会办公室, 国家生物育种产业创新中心.
 * 国家重点实验室 and 国家企业技术中心 are classes.
 */
final class StateOrgans {
    private static final String STATE = "国家";
    private static final int LONGEST = 20;
    private static final int SHORTEST_PURPOSE = 4;

    private StateOrgans() {}

    /** The organ whose name ends with {@code suffix}; null if none does. */
    static @Nullable OrganizationName endingWith(WordIndex.Match<Kind> suffix, OrganizationScan scan) {
        for (int at = suffix.start(); at > 0 && suffix.start() - at <= LONGEST; ) {
            Token word = scan.positions.at(at - 1);
            if (word == null || !Character.isLetter(scan.text.charAt(at - 1)) || isGrammar(word)) {
                return null;
            }
            if (word.word().equals(STATE) && word.span().end() == at) {
                boolean named = suffix.start() - at >= SHORTEST_PURPOSE
                        && !isCounted(at - STATE.length(), scan)
                        && scan.lexicon.generic.longestAt(scan.text, at) == null;
                return named ? OrganizationName.full(new Span(at - STATE.length(), suffix.end()), "state-organ") : null;
            }
            at = word.span().start();
        }
        return null;
    }

    /** 4个国家区域医疗中心: what is counted is a class. */
    private static boolean isCounted(int start, OrganizationScan scan) {
        Token before = scan.positions.at(start - 1);
        return before != null && (before.is("q") || before.is("m"));
    }

    private static boolean isGrammar(Token word) {
        return "urpdmc".indexOf(word.nature().charAt(0)) >= 0;
    }
}
