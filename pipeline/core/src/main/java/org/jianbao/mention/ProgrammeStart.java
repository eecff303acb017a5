package org.jianbao.mention;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.mention.ProgrammeLexicon.Head;

/** Finds where the names of events and drives begin; what is returned is the start of the head if no name stands before it. */
final class ProgrammeStart {
    private static final int LONGEST = 26;
    private static final int SHORTEST_PURPOSE = 4;
    private static final int SHORTEST_TOLD = 7;
    /** Ends the names of drives and of mere building works alike. */
    private static final String WORKS = "工程";

    private static final int SHORTEST_OCCASION = 2;
    private static final int LONGEST_WATER = 4;
    /** Water led from one river to another: 引江济淮. */
    private static final Pattern WATER = Pattern.compile("引\\p{IsHan}[济入补]\\p{IsHan}");

    private final String text;
    private final WordPositions positions;
    private final ProgrammeLexicon lexicon;
    private final WordIndex<Boolean> openers;
    private final Set<Integer> placeStarts;
    private final Map<Integer, Integer> ownStarts;

    /**
     * @param openers verbs that only introduce names
     * @param ownStarts where each name that was found begins, and where the longest that begins there ends
     */
    ProgrammeStart(
            String text,
            WordPositions positions,
            ProgrammeLexicon lexicon,
            WordIndex<Boolean> openers,
            Set<Integer> placeStarts,
            Map<Integer, Integer> ownStarts) {
        this.text = text;
        this.positions = positions;
        this.lexicon = lexicon;
        this.openers = openers;
        this.placeStarts = placeStarts;
        this.ownStarts = ownStarts;
    }

    /** How far to the left a name may reach: to a mark, a number, a word of grammar, or a verb that introduces names. */
    int limit(WordIndex.Match<Head> head) {
        int at = head.start();
        while (at > 0 && head.start() - at < LONGEST) {
            Token word = positions.at(at - 1);
            if (word == null || !Character.isLetter(text.charAt(at - 1)) || breaks(word, head.start())) {
                return at;
            }
            at = word.span().start();
        }
        return at;
    }

    private boolean breaks(Token word, int head) {
        boolean grammar = "ucpdryq".indexOf(word.nature().charAt(0)) >= 0 || word.is("m") && isCount(word);
        boolean opener = openers.contains(word.word()) && !word.isNoun();
        return grammar || opener && word.span().end() < head;
    }

    /** Whether a number counts something; in a name, 万|鼎, it does not. */
    private boolean isCount(Token word) {
        Token next = positions.at(word.span().end());
        boolean syllable = word.span().length() == 1
                && Character.isIdeographic(text.charAt(word.span().start()));
        return !syllable || next == null || next.span().length() > 1 || next.is("q") || next.is("m");
    }

    /** Where a country or a place begins the name: 江淮|民歌节, 中国国际|种业博览会. */
    int ofEvent(int limit, WordIndex.Match<Head> head) {
        for (int start = limit; start < head.start(); start = positions.next(start)) {
            WordIndex.Match<Boolean> country = lexicon.countries.longestAt(text, start);
            Token word = positions.at(start);
            boolean place = placeStarts.contains(start)
                    || ownStarts.containsKey(start)
                    || word != null && (word.is("ns") || word.is("nz"));
            if (place && positions.next(start) <= head.start()) {
                return says(start, head.start()) ? head.start() : start;
            }
            if (country != null) {
                return head.start() - afterCountries(start) >= SHORTEST_OCCASION ? start : head.start();
            }
        }
        return head.start();
    }

    /** Whether a verb stands in it, so that it is a clause and no name: 江苏|举行|峰会. */
    private boolean says(int start, int end) {
        for (int i = start; i < end; i = positions.next(i)) {
            Token word = positions.at(i);
            if (word != null && word.nature().equals("v") && word.span().length() > 1) {
                return true;
            }
        }
        return false;
    }

    private int afterCountries(int start) {
        int at = start;
        for (var country = lexicon.countries.longestAt(text, at);
                country != null;
                country = lexicon.countries.longestAt(text, at)) {
            at = country.end();
        }
        return at;
    }

    /** Where a country begins the name, or the waters that a drive joins: 全国|农匠培养, 引江济淮. */
    int ofDrive(int limit, WordIndex.Match<Head> head) {
        if (WATER.matcher(text)
                .region(Math.max(0, head.start() - LONGEST_WATER), head.start())
                .matches()) {
            return head.start() - LONGEST_WATER;
        }
        for (int start = limit; start < head.start(); start = positions.next(start)) {
            WordIndex.Match<Boolean> country = lexicon.countries.longestAt(text, start);
            if (country != null) {
                boolean said = head.start() - country.end() >= SHORTEST_PURPOSE;
                return said && !isGeneric(text.substring(country.end(), head.start())) ? start : head.start();
            }
        }
        return head.start();
    }

    /** Where the words begin that say what a drive with a term is for: 农房改造|三年行动. */
    int ofTerm(int limit, WordIndex.Match<Head> head) {
        boolean place = placeStarts.contains(limit) || ownStarts.containsKey(limit);
        boolean said = head.start() - limit >= SHORTEST_PURPOSE && !place;
        return said && !isGeneric(text.substring(limit, head.start())) ? limit : head.start();
    }

    /** Where the words begin that say what for, right after a verb that carries drives out: 实施|企业质量提标|行动. */
    int ofVerb(int limit, WordIndex.Match<Head> head) {
        boolean works = text.startsWith(WORKS, head.end() - WORKS.length());
        boolean told = head.start() - limit >= SHORTEST_TOLD && lexicon.verbs.longestBefore(text, limit, 2) != null;
        return !works && told ? ofTerm(limit, head) : head.start();
    }

    private boolean isGeneric(String purpose) {
        for (int i = 0; i < purpose.length(); i++) {
            if (lexicon.generic.longestAt(purpose, i) != null) {
                return true;
            }
        }
        return false;
    }
}
