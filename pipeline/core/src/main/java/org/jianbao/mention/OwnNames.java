package org.jianbao.mention;

import java.util.regex.Pattern;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.OrganizationLexicon.Kind;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads organisations that have a name of their own before their class: 联顺公司, 南京农业大学, 中溢集团（吉林）科技有限公司.
 * 商业银行 and 三级医院 are classes.
 */
final class OwnNames {
    private static final String STATE = "国家";
    private static final String RANK = "级";
    private static final int LONGEST = 24;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}[余多]?[所家个座处]");
    private static final int LONGEST_TRADE = 4;

    private OwnNames() {}

    /** The organisation whose name ends with {@code suffix}; null if none does. */
    static @Nullable OrganizationName endingWith(WordIndex.Match<Kind> suffix, OrganizationScan scan) {
        int end = suffix.start();
        int start = properStart(farthest(end, scan), end, scan);
        start = start < end ? withBrand(start, scan) : brandStart(end, scan);
        start = start < end && scan.isInBracket(start, end) ? beforeBracket(start, end, scan) : start;
        boolean named = end - start >= 2 && !Character.isDigit(scan.text.charAt(start));
        if (!named || isGenericAt(start, scan) || scan.isClassed(start) || isCounted(suffix.end(), scan.text)) {
            return null;
        }
        return OrganizationName.full(new Span(start, suffix.end()), "named");
    }

    /** Whether it is counted, so that it is a class: 育智学校1所. */
    private static boolean isCounted(int end, String text) {
        return COUNT.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Where the name begins that a bracket interrupts, 中溢科技（海南）|有限公司, if the start found lies in the bracket. */
    private static int beforeBracket(int start, int end, OrganizationScan scan) {
        int open = start - 1;
        while (open > 0 && start - open <= LONGEST_TRADE && "（(".indexOf(scan.text.charAt(open)) < 0) {
            open--;
        }
        if (open <= 0 || "（(".indexOf(scan.text.charAt(open)) < 0) {
            return end;
        }
        int head = properStart(farthest(open, scan), open, scan);
        head = head < open ? withBrand(head, scan) : brandStart(open, scan);
        var house = scan.lexicon.suffixes.longestBefore(scan.text, open, LONGEST_TRADE);
        head = head < open || house == null ? head : orEnd(brandStart(house.start(), scan), house.start(), open);
        return orEnd(head, open, end);
    }

    /** 国家杂交水稻研究中心 is a name, 国家重点实验室 a class. */
    private static boolean isGenericAt(int start, OrganizationScan scan) {
        int from = scan.text.startsWith(STATE, start) ? start + STATE.length() : start;
        return scan.lexicon.generic.longestAt(scan.text, from) != null
                || scan.text.startsWith(RANK, from)
                || from > start && scan.levelBefore(from + 1) != null;
    }

    /** Where a name begins that goes on to the place at {@code place}: 中国东方航空|江苏有限公司; {@code place} if none does. */
    static int before(int place, OrganizationScan scan) {
        int start = properStart(farthest(place, scan), place, scan);
        boolean generic = start < place && isGenericAt(start, scan);
        return generic || scan.placeStartsAt(start) || place - start < 2 || hasVerb(start, place, scan) ? place : start;
    }

    private static boolean hasVerb(int start, int end, OrganizationScan scan) {
        for (int i = start; i < end; i++) {
            Token word = scan.positions.at(i);
            if (word != null && word.isVerb() && !word.is("vn") && word.span().length() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Where the brand begins right before a proper name: 众成|玄武岩有限公司. */
    private static int withBrand(int start, OrganizationScan scan) {
        return scan.placeStartsAt(start) ? start : Brands.start(start, scan);
    }

    /** Where a brand begins that stands right before {@code end} or before a trade there: 众成|玄武岩|有限公司. */
    private static int brandStart(int end, OrganizationScan scan) {
        int start = Brands.start(end, scan);
        var trade = scan.lexicon.endings.longestBefore(scan.text, end, LONGEST_TRADE);
        if (start < end || trade == null) {
            return start;
        }
        int brand = Brands.start(trade.start(), scan);
        brand = brand < trade.start() ? brand : wordBrand(trade.start(), scan);
        return orEnd(brand, trade.start(), end);
    }

    /** Where a word of two characters begins that is a brand before a trade and a class: 修正|药业|集团. */
    private static int wordBrand(int end, OrganizationScan scan) {
        Token word = scan.positions.at(end - 1);
        int start = end - 2;
        boolean whole =
                word != null && word.span().start() == start && word.span().end() == end;
        boolean brand = word != null
                && whole
                && Brands.isOpen(start, scan)
                && !scan.lexicon.openers.contains(word.word())
                && !scan.lexicon.generic.contains(word.word())
                && !scan.lexicon.modifiers.contains(word.word())
                && !scan.lexicon.endings.contains(word.word());
        return brand ? start : end;
    }

    private static int orEnd(int start, int none, int end) {
        return start == none ? end : start;
    }

    private static int farthest(int end, OrganizationScan scan) {
        int start = end;
        while (start > 0 && end - start < LONGEST) {
            int bracket = scan.beforeBracket(start);
            Token word = scan.positions.at(start - 1);
            boolean stops = scan.breaks(start - 1) || scan.isOpened(start) || isGeneric(word, scan);
            if (bracket == start && stops) {
                break;
            }
            start = bracket < start
                    ? bracket
                    : word == null ? start - 1 : word.span().start();
        }
        return start;
    }

    private static boolean isGeneric(@Nullable Token word, OrganizationScan scan) {
        return word != null && !word.word().equals(STATE) && scan.lexicon.generic.contains(word.word());
    }

    /** The first word from {@code from} on that can begin a name; {@code end} if none can. */
    private static int properStart(int from, int end, OrganizationScan scan) {
        for (int start = from; start < end; ) {
            Token word = scan.positions.at(start);
            if (scan.placeStartsAt(start) || word != null && isStart(word, end, scan)) {
                return start;
            }
            start = word == null ? start + 1 : word.span().end();
        }
        return end;
    }

    private static boolean isStart(Token word, int end, OrganizationScan scan) {
        boolean country = word.word().equals(STATE)
                || word.word().equals("中国")
                || word.word().equals("中华");
        boolean proper = OrganizationScan.isProper(word) || word.nature().equals("nz");
        boolean whole = word.span().length() > 1 && word.span().end() <= end;
        return whole
                && (country && end - word.span().end() >= 4 || proper)
                && (country || !scan.lexicon.generic.contains(word.word()));
    }
}
