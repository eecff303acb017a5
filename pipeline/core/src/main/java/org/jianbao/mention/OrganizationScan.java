package org.jianbao.mention;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.WordIndex;
import org.jspecify.annotations.Nullable;

/** One passage as the search for organisations looks at it: its words, its places, and where a name cannot go on. */
final class OrganizationScan {
    private static final int LONGEST_OPENER = 4;
    private static final int LONGEST_BRACKET = 8;

    final String text;
    final WordPositions positions;
    final OrganizationLexicon lexicon;
    private final int[] placeStarts;
    private final BitSet starts = new BitSet();

    OrganizationScan(Passage passage, List<PlaceSighting> places, OrganizationLexicon lexicon) {
        text = passage.text();
        positions = WordPositions.of(passage);
        this.lexicon = lexicon;
        placeStarts = new int[text.length() + 1];
        Arrays.fill(placeStarts, -1);
        for (PlaceSighting place : places) {
            int start = place.span().start();
            starts.set(start);
            placeStarts[place.span().end()] = placeStarts[start] < 0 ? start : placeStarts[start];
        }
    }

    /** Where the chain of places begins that ends before {@code position}; null if none does. */
    @Nullable
    Integer placeBefore(int position) {
        return placeStarts[position] < 0 ? null : placeStarts[position];
    }

    boolean placeStartsAt(int position) {
        return starts.get(position);
    }

    /** Whether a word that names no organisation runs up to or across {@code end}: 布局, 会客厅. */
    boolean endsOther(int end) {
        return lexicon.others.reaches(text, end);
    }

    /** The level that stands before {@code at} and begins a word, 市 of 市城管局; null if there is none. */
    @Nullable
    String levelBefore(int at) {
        for (int length : new int[] {3, 1}) {
            if (at >= length && lexicon.levels.contains(text.substring(at - length, at))) {
                return text.substring(at - length, at);
            }
        }
        return null;
    }

    /** Whether the words before {@code start} make what follows a class: 各设区市文明办. */
    boolean isClassed(int start) {
        for (int length = 1; length <= 3 && length <= start; length++) {
            if (lexicon.generic.contains(text.substring(start - length, start))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb that only introduces a name ends before {@code start}: 建成|冷链中心, 联合|团市委. */
    boolean isOpened(int start) {
        WordIndex.Match<Boolean> opener = lexicon.openers.longestBefore(text, start, LONGEST_OPENER);
        Token word = positions.at(start - 1);
        boolean inName =
                opener != null && word != null && word.is("nz") && word.span().start() < opener.start();
        return opener != null && !inName && positions.startsWord(start);
    }

    /** Whether no name reaches back over the word that covers {@code position}: a mark, a verb, a word of grammar. */
    boolean breaks(int position) {
        Token word = positions.at(position);
        if (joins(position)) {
            return false;
        }
        if (word == null || !Character.isLetterOrDigit(text.charAt(position)) || word.is("w")) {
            return true;
        }
        if (lexicon.openers.contains(word.word())) {
            return true;
        }
        boolean name = word.isNoun() || word.is("vn") || lexicon.inner.contains(word.word()) || isOrdinal(word);
        return !name
                        && word.span().length() > 1
                        && "vucpdrmqfty".indexOf(word.nature().charAt(0)) >= 0
                || "uyr".indexOf(word.nature().charAt(0)) >= 0;
    }

    /** Whether a middle dot stands there between two parts of a name: 宏发重工·起重|集团. */
    private boolean joins(int position) {
        return "·•".indexOf(text.charAt(position)) >= 0
                && position > 0
                && position + 1 < text.length()
                && Character.isLetter(text.charAt(position - 1))
                && Character.isLetter(text.charAt(position + 1));
    }

    private static boolean isOrdinal(Token word) {
        return word.word().startsWith("第") && word.span().length() > 1;
    }

    /** Where the bracket opens that closes before {@code start}, of 中溢集团（吉林）科技公司; {@code start} if none does. */
    int beforeBracket(int start) {
        if (start == 0 || "）)".indexOf(text.charAt(start - 1)) < 0) {
            return start;
        }
        for (int at = start - 2; at >= 0 && start - at <= LONGEST_BRACKET; at--) {
            if ("（(".indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return start;
    }

    /** Whether {@code start} lies in a bracket that closes before {@code end}. */
    boolean isInBracket(int start, int end) {
        for (int i = start; i < end; i++) {
            if ("（(".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            if ("）)".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A word that HanLP takes for a proper name: of a person, a place, an organisation or in foreign letters. */
    static boolean isProper(Token word) {
        return word.is("nr") || word.is("ns") || word.is("nt") || word.is("nx");
    }
}
