package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.OrganizationLexicon.Act;
import org.jianbao.mention.OrganizationLexicon.Ending;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads companies that are named without 公司 or 集团: by a trade after a brand (海恒药业), by what only companies do (科力嘉上市),
 * by the capacity of their project (旭丰49万吨…项目), or because the lexicon knows them (华为).
 */
final class CompanyNames {
    private static final int LONGEST_BRAND = 5;
    private static final int LONGEST_LIST = 40;
    private static final int LONG_NAME = 3;
    private static final String STOPS = "，。；：";

    private CompanyNames() {}

    static List<OrganizationName> find(OrganizationScan scan) {
        List<OrganizationName> found = new ArrayList<>();
        CompanyLists.find(scan).forEach(span -> found.add(OrganizationName.full(span, "company-list")));
        FoundedGroups.find(scan).forEach(span -> found.add(OrganizationName.full(span, "founded-group")));
        for (int i = 0; i < scan.text.length(); i++) {
            WordIndex.Match<Boolean> known = scan.lexicon.companies.longestAt(scan.text, i);
            if (known != null && isWhole(known, scan)) {
                found.add(OrganizationName.full(new Span(i, known.end()), "known-company"));
            }
            WordIndex.Match<Ending> ending = scan.lexicon.endings.longestAt(scan.text, i);
            Span traded = ending == null ? null : traded(ending, scan);
            if (traded != null) {
                found.add(OrganizationName.full(traded, "company-trade"));
                i = traded.end() - 1;
            } else {
                Span acting = acting(i, scan);
                if (acting != null) {
                    found.add(OrganizationName.full(acting, "company-act"));
                }
            }
        }
        return found;
    }

    private static boolean isWhole(WordIndex.Match<Boolean> known, OrganizationScan scan) {
        boolean word = scan.positions.startsWord(known.start()) && scan.positions.endsWord(known.end());
        boolean parts = known.end() - known.start() >= LONG_NAME
                && scan.positions.mayPart(known.start())
                && scan.positions.mayPart(known.end());
        return (word || parts) && !scan.endsOther(known.end());
    }

    /** 海恒药业: a brand and a trade, alone or, if the trade is a common word, where more speaks for a company. */
    private static @Nullable Span traded(WordIndex.Match<Ending> ending, OrganizationScan scan) {
        if (!scan.positions.endsWord(ending.end()) || scan.endsOther(ending.end())) {
            return null;
        }
        int start = Math.min(Brands.start(ending.start(), scan), swallowed(ending, scan));
        boolean brand = start < ending.start() && isBrand(scan.text.substring(start, ending.start()), scan);
        boolean quoted = ending.value() == Ending.WEAK && isQuoted(start, ending.end(), scan.text);
        if (!brand || quoted || !Brands.isOpen(start, scan)) {
            return null;
        }
        boolean sure = ending.value() == Ending.STRONG || acts(ending.end(), scan) || stands(start, ending.end(), scan);
        return sure ? new Span(start, ending.end()) : null;
    }

    /** 锂电 in 锂电新材料 is a trade itself, and 中国乳业 all of them. */
    private static boolean isBrand(String name, OrganizationScan scan) {
        return !scan.lexicon.endings.contains(name)
                && !scan.lexicon.openers.contains(name)
                && !scan.lexicon.nations.contains(name);
    }

    /** Whether the name is all that stands in quotation marks, “绥化好粮油”: that of goods rather. */
    private static boolean isQuoted(int start, int end, String text) {
        return start > 0 && end < text.length() && text.charAt(start - 1) == '“' && text.charAt(end) == '”';
    }

    /** Where the brand begins if the tokenizer drew the trade into it: 旭恒钢|业. */
    private static int swallowed(WordIndex.Match<Ending> ending, OrganizationScan scan) {
        Token word = scan.positions.at(ending.start());
        boolean strange =
                word != null && word.is("nr") && ending.start() - word.span().start() >= 2;
        return word != null && strange ? word.span().start() : ending.start();
    }

    /** Whether the name stands between marks, or before a number: 、锦逸煤气4亿元. */
    private static boolean stands(int start, int end, OrganizationScan scan) {
        boolean marked = start == 0 || !Character.isLetterOrDigit(scan.text.charAt(start - 1));
        return marked && end < scan.text.length() && !Character.isLetter(scan.text.charAt(end))
                || isListed(start, end, scan);
    }

    /** Whether it stands in a list of companies that a verb opens: 新签约|鑫科激光、锐普科技|等项目. */
    private static boolean isListed(int start, int end, OrganizationScan scan) {
        char before = start == 0 ? ' ' : scan.text.charAt(start - 1);
        char after = end == scan.text.length() ? ' ' : scan.text.charAt(end);
        if (after != '、' && !(before == '、' && after == '等')) {
            return false;
        }
        for (int i = start; i > 0 && start - i < LONGEST_LIST && STOPS.indexOf(scan.text.charAt(i - 1)) < 0; i--) {
            WordIndex.Match<Act> verb = scan.lexicon.verbs.longestAt(scan.text, i - 1);
            if (verb != null && verb.value() == Act.BEFORE) {
                return true;
            }
        }
        return false;
    }

    private static boolean acts(int end, OrganizationScan scan) {
        WordIndex.Match<Act> act = scan.lexicon.verbs.longestAt(scan.text, end);
        return act != null && act.value() != Act.BEFORE;
    }

    /** A brand that opens a clause, and what it does or how much its project makes. */
    private static @Nullable Span acting(int start, OrganizationScan scan) {
        boolean marked = start == 0 || !Character.isLetterOrDigit(scan.text.charAt(start - 1));
        if (!marked) {
            return null;
        }
        for (int end = start + 2; end <= Math.min(scan.text.length() - 1, start + LONGEST_BRAND); end++) {
            var act = scan.lexicon.verbs.longestAt(scan.text, end);
            boolean speaks = act != null && act.value() == Act.COMPANY
                    || Character.isDigit(scan.text.charAt(end)) && isProject(end, scan.text);
            boolean other = speaks && scan.lexicon.others.contains(scan.text.substring(start, end));
            if (speaks && !other && isNamed(start, end, scan)) {
                return new Span(start, end);
            }
        }
        return null;
    }

    private static boolean isProject(int number, String text) {
        int stop = number;
        while (stop < text.length() && "。；！？".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return text.substring(number, stop).contains("项目");
    }

    /** Whether the tokenizer sees one strange name in it: 旭丰, 万锂泰, 亿盛源. */
    private static boolean isNamed(int start, int end, OrganizationScan scan) {
        Token last = scan.positions.at(end - 1);
        boolean strange = last != null
                && last.is("nr")
                && last.span().length() > 1
                && last.span().end() == end;
        return last != null
                && strange
                && (last.span().start() == start || last.span().start() == start + 1)
                && !scan.placeStartsAt(start)
                && !scan.lexicon.generic.contains(scan.text.substring(start, end));
    }
}
