package org.jianbao.mention;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.OrganizationLexicon.Act;
import org.jianbao.text.Span;

/**
 * Reads the names of a list that ends in a class: 海恒、科力嘉、龙智新材等企业; 鑫源、宏福三家大型超市. A list of trades, 煤炭、化工
 * 等企业, names none.
 */
final class CompanyLists {
    private static final int LONGEST_ITEM = 14;
    private static final int LONGEST_MODIFIER = 4;
    private static final String COUNTERS = "家户";
    private static final String NUMERALS = "0123456789一二三四五六七八九十两多余几数";

    private CompanyLists() {}

    static List<Span> find(OrganizationScan scan) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < scan.text.length(); i++) {
            WordIndex.Match<Boolean> word = scan.lexicon.classes.longestAt(scan.text, i);
            if (word != null && scan.positions.endsWord(word.end())) {
                int end = listEnd(i, scan);
                found.addAll(end < 0 ? List.of() : names(items(end, scan), scan));
                i = word.end() - 1;
            } else if (i > 0 && isSaid(i, scan)) {
                List<Span> items = items(i, scan);
                found.addAll(items.size() > 1 && areCompanies(items, scan) ? items : List.of());
            }
        }
        return found;
    }

    /** Whether all items are short names, and one of them a company's for sure. */
    private static boolean areCompanies(List<Span> items, OrganizationScan scan) {
        boolean names = items.stream()
                .allMatch(item -> item.length() <= LONGEST_ITEM / 2
                        && item.of(scan.text).chars().noneMatch(Character::isDigit)
                        && isNameLike(item, scan));
        return names && items.stream().anyMatch(item -> isCompany(item, scan));
    }

    private static boolean isCompany(Span item, OrganizationScan scan) {
        return scan.lexicon.companies.contains(item.of(scan.text))
                || scan.lexicon.endings.longestBefore(scan.text, item.end(), LONGEST_MODIFIER) != null;
    }

    /** Whether a verb begins there that is said of companies: 海恒、科力嘉|获评. */
    private static boolean isSaid(int position, OrganizationScan scan) {
        WordIndex.Match<Act> verb = scan.lexicon.verbs.longestAt(scan.text, position);
        return verb != null && verb.value() != Act.BEFORE && scan.positions.startsWord(position);
    }

    /** Where the list ends before the class at {@code position}, over 等, a count and modifiers; -1 if none does. */
    private static int listEnd(int position, OrganizationScan scan) {
        int at = beforeModifiers(position, scan);
        int counted = beforeCount(at, scan.text);
        boolean and = counted > 0 && scan.text.charAt(counted - 1) == '等';
        if (and) {
            return counted - 1;
        }
        return counted < at && Character.isLetter(scan.text.charAt(Math.max(0, counted - 1))) ? counted : -1;
    }

    private static int beforeModifiers(int position, OrganizationScan scan) {
        int at = position;
        var modifier = scan.lexicon.modifiers.longestBefore(scan.text, at, LONGEST_MODIFIER);
        while (modifier != null) {
            at = modifier.start();
            modifier = scan.lexicon.modifiers.longestBefore(scan.text, at, LONGEST_MODIFIER);
        }
        return at;
    }

    private static int beforeCount(int position, String text) {
        int at = position;
        if (at > 0 && COUNTERS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
            while (at > 0 && NUMERALS.indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            return at < position - 1 ? at : position;
        }
        return at;
    }

    /** The items of the list before {@code end}, the last first. */
    private static List<Span> items(int end, OrganizationScan scan) {
        List<Span> items = new ArrayList<>();
        int stop = end;
        while (true) {
            int start = itemStart(stop, scan);
            if (start < stop) {
                items.add(new Span(start, stop));
            }
            if (start == 0 || start == stop || scan.text.charAt(start - 1) != '、') {
                return items;
            }
            stop = start - 1;
        }
    }

    private static int itemStart(int end, OrganizationScan scan) {
        int mark = end;
        while (mark > 0 && end - mark <= LONGEST_ITEM && isName(scan.text.charAt(mark - 1))) {
            mark--;
        }
        if (mark > 0 && scan.text.charAt(mark - 1) == '、') {
            return mark;
        }
        int start = end;
        while (start > mark && !isOpened(start, scan)) {
            Token word = scan.positions.at(start - 1);
            start = word == null ? start - 1 : Math.max(mark, word.span().start());
        }
        return start;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '·';
    }

    private static boolean isOpened(int start, OrganizationScan scan) {
        Token word = scan.positions.at(start - 1);
        if (word == null || scan.isOpened(start)) {
            return true;
        }
        boolean function = "pcudry".indexOf(word.nature().charAt(0)) >= 0 && !word.is("rr");
        return function || word.isVerb() && word.span().length() > 1;
    }

    private static List<Span> names(List<Span> items, OrganizationScan scan) {
        long brands = items.stream().filter(item -> isNameLike(item, scan)).count();
        boolean names = items.size() == 1 ? brands == 1 && isSure(items.get(0), scan) : brands * 2 >= items.size();
        return names ? items.stream().filter(item -> isPossible(item, scan)).toList() : List.of();
    }

    private static boolean isSure(Span item, OrganizationScan scan) {
        Token before = scan.positions.at(item.start() - 1);
        boolean opened = before != null && before.isVerb() && before.span().length() > 1;
        return item.length() <= LONGEST_ITEM / 2 && (opened || Brands.isOpen(item.start(), scan));
    }

    private static boolean isNameLike(Span item, OrganizationScan scan) {
        return isPossible(item, scan)
                && (scan.lexicon.companies.contains(item.of(scan.text))
                        || Brands.hasBrand(item.start(), item.end(), scan));
    }

    private static boolean isPossible(Span item, OrganizationScan scan) {
        String text = item.of(scan.text);
        boolean place = Integer.valueOf(item.start()).equals(scan.placeBefore(item.end()));
        boolean word = scan.lexicon.modifiers.contains(text) || scan.lexicon.endings.contains(text);
        return item.length() >= 2
                && text.indexOf('等') < 0
                && !word
                && !scan.lexicon.generic.contains(text)
                && !scan.lexicon.classes.contains(text)
                && !place
                && !Character.isDigit(text.charAt(0));
    }
}
