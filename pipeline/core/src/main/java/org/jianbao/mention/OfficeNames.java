package org.jianbao.mention;

import java.util.regex.Pattern;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.OrganizationLexicon.Kind;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads offices, which are named by their place or by its level: 兴化市文明办, 市城管局, 团市委, 中共岳阳市委. 市级法院 and
 * 各县文联 are classes.
 */
final class OfficeNames {
    private static final int LONGEST = 18;
    private static final int LONGEST_FIELD = 5;
    private static final String[] PARTY = {"中国共产党", "中共"};
    private static final String LEAGUE = "团";
    private static final String AND = "和";
    private static final Pattern SESSION = Pattern.compile("[一二三四五六七八九十]{1,3}届|[两三四五]级");

    private OfficeNames() {}

    /** The office whose name ends with {@code suffix}; null if none does. */
    static @Nullable OrganizationName endingWith(WordIndex.Match<Kind> suffix, OrganizationScan scan) {
        boolean abbreviation = suffix.value() == Kind.ABBREVIATION;
        for (int at = suffix.start(); suffix.start() - at <= LONGEST; at--) {
            Integer place = scan.placeBefore(at);
            if (place != null) {
                return named(place, at, suffix, scan);
            }
            String level = scan.levelBefore(at);
            if (level != null && startsLevel(at - level.length(), at, abbreviation && at == suffix.start(), scan)) {
                return levelled(level, at, suffix, scan);
            }
            if (at == 0 || !isJoint(at - 1, suffix, scan) && stops(at, scan)) {
                return null;
            }
        }
        return null;
    }

    private static boolean stops(int at, OrganizationScan scan) {
        return isNumber(at - 1, scan) || isPost(at - 1, scan) || scan.breaks(at - 1) || scan.isOpened(at);
    }

    /** Whether the place or level stands only a field before: 市|自然资源, but not 省|博物馆新馆建设. */
    private static boolean isNearOwner(int position, OrganizationScan scan) {
        for (int at = position - 2; at > 0 && position - at <= LONGEST_FIELD; at--) {
            if (scan.placeBefore(at) != null || scan.levelBefore(at) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether 和 stands there between two fields of one office: 市住房|和|城市更新局, but not 市政府|和|教育局. */
    private static boolean isJoint(int position, WordIndex.Match<Kind> suffix, OrganizationScan scan) {
        Token field = scan.positions.at(position - 1);
        return suffix.value() == Kind.OFFICE
                && scan.text.startsWith(AND, position)
                && scan.positions.startsWord(position)
                && field != null
                && scan.lexicon.inner.contains(field.word())
                && isNearOwner(position, scan);
    }

    private static boolean isMadeUp(int position, OrganizationScan scan) {
        Token word = scan.positions.at(position);
        return word != null && (WordPositions.isMadeUp(word) || word.span().end() == position + 1);
    }

    /** 主席, 市长: whoever holds a post is no part of an office's name. */
    private static boolean isPost(int position, OrganizationScan scan) {
        Token word = scan.positions.at(position);
        return word != null
                && word.span().length() > 1
                && word.span().end() == position + 1
                && scan.lexicon.posts.contains(word.word());
    }

    private static boolean isNumber(int position, OrganizationScan scan) {
        char c = scan.text.charAt(position);
        return c >= '0' && c <= '9';
    }

    /** Whether the level is a word, or begins one that the tokenizer knows as an office: 市|教育局, but not 区域. */
    private static boolean startsLevel(int start, int at, boolean sure, OrganizationScan scan) {
        Token word = scan.positions.at(start);
        boolean joined = scan.lexicon.openers.longestBefore(scan.text, start, 1) != null && isMadeUp(start, scan);
        boolean starts = scan.positions.startsWord(start) || joined;
        boolean inWord =
                word != null && word.span().start() < start && word.span().end() == at && !WordPositions.isMadeUp(word);
        return sure && !inWord || word != null && starts && (word.span().end() <= at || word.is("ni") || word.is("nt"));
    }

    private static OrganizationName named(int place, int at, WordIndex.Match<Kind> suffix, OrganizationScan scan) {
        boolean league = place > 0 && scan.text.startsWith(LEAGUE, place - 1) && scan.positions.startsWord(place - 1);
        int start = league && scan.text.startsWith("委", at) ? place - 1 : withParty(place, scan.text);
        start = suffix.value() == Kind.NAMED && start == place ? OwnNames.before(place, scan) : start;
        return OrganizationName.full(new Span(start, suffix.end()), "place-office");
    }

    private static @Nullable OrganizationName levelled(
            String level, int at, WordIndex.Match<Kind> suffix, OrganizationScan scan) {
        int start = at - level.length();
        boolean centre = at == suffix.start() && suffix.end() - suffix.start() == 2 && isCentre(scan.text, suffix);
        if (centre || at < suffix.start() && isClass(at, scan) || scan.isClassed(start)) {
            return null;
        }
        boolean league = start > 0 && scan.text.startsWith(LEAGUE, start - 1) && scan.text.startsWith("委", at);
        int from = league ? start - 1 : withParty(start, scan.text);
        return OrganizationName.levelled(new Span(from, suffix.end()), level, start - from);
    }

    private static int withParty(int start, String text) {
        for (String party : PARTY) {
            if (text.startsWith(party, start - party.length())) {
                return start - party.length();
            }
        }
        return start;
    }

    /** 市中心 is the middle of a town. */
    private static boolean isCentre(String text, WordIndex.Match<Kind> suffix) {
        return text.startsWith("中心", suffix.start());
    }

    /** 市级人民法院, 市县两级政府, 市优质幼儿园, 市五届人大: after the level no name, but a class or a term. */
    private static boolean isClass(int at, OrganizationScan scan) {
        String next = scan.text.substring(at, at + 1);
        Token word = scan.positions.at(at);
        boolean kind = word != null && word.span().start() == at && scan.lexicon.generic.contains(word.word());
        if (kind || SESSION.matcher(scan.text).region(at, scan.text.length()).lookingAt()) {
            return true;
        }
        boolean level = scan.positions.startsWord(at + 1) && scan.lexicon.levels.contains(next);
        return next.equals("级") || next.equals("属") || level;
    }
}
