package org.jianbao.mention;

import org.jianbao.language.Token;

/**
 * Tells short made-up names, 联顺, 亿盛源, 科力嘉, from words of the language: the tokenizer knows no such word, so it sees
 * a person's name or cuts them into single characters.
 */
final class Brands {
    private static final int LONGEST = 4;

    private Brands() {}

    /** Where a brand begins that reaches up to {@code end} and opens there after a mark or an introducing word. */
    static int start(int end, OrganizationScan scan) {
        for (int start = end - 2; start >= 0 && end - start <= LONGEST; start--) {
            if (!Character.isLetter(scan.text.charAt(start)) || !Character.isLetter(scan.text.charAt(start + 1))) {
                return end;
            }
            if (isOpen(start, scan) && isBrand(start, end, scan)) {
                return start;
            }
        }
        return end;
    }

    /** Whether a name may begin here: after a mark, a blank, or a word that introduces names. */
    static boolean isOpen(int start, OrganizationScan scan) {
        if (start == 0 || !Character.isLetterOrDigit(scan.text.charAt(start - 1))) {
            return true;
        }
        Token before = scan.positions.at(start - 1);
        boolean function = before != null
                && scan.positions.startsWord(start)
                && (before.is("p") || before.is("c") || before.is("u") || isVerb(before));
        boolean located = before != null
                && scan.positions.startsWord(start)
                && before.span().length() > 1
                && "区园".indexOf(scan.text.charAt(start - 1)) >= 0;
        return function
                || located
                || scan.lexicon.openers.longestBefore(scan.text, start, LONGEST) != null
                || scan.placeBefore(start) != null;
    }

    /** A verb that may introduce a name; of one character it may as well begin one: 汇美佳. */
    private static boolean isVerb(Token word) {
        return word.is("v") && !word.is("vn") && word.span().length() > 1;
    }

    /** Whether no word of the language stands in {@code [start, end)}. */
    static boolean isBrand(int start, int end, OrganizationScan scan) {
        boolean strange = false;
        for (int i = start; i < end; ) {
            Token word = scan.positions.at(i);
            if (word == null || word.span().start() < i || word.span().end() > end) {
                return false;
            }
            boolean proper = OrganizationScan.isProper(word) || word.nature().equals("nz");
            if (word.span().length() > 1 && !proper || scan.lexicon.generic.contains(word.word())) {
                return false;
            }
            if ("upcry".indexOf(word.nature().charAt(0)) >= 0) {
                return false;
            }
            strange = true;
            i = word.span().end();
        }
        return strange && !scan.lexicon.generic.contains(scan.text.substring(start, end));
    }

    /** Whether a part of {@code [start, end)} is no word of the language: 龙智新材, 兴发洗煤. */
    static boolean hasBrand(int start, int end, OrganizationScan scan) {
        for (int i = start; i < end; ) {
            Token word = scan.positions.at(i);
            if (word == null) {
                return false;
            }
            if (OrganizationScan.isProper(word) && word.span().length() > 1) {
                return true;
            }
            int single = i;
            while (single < end && isSingle(single, scan)) {
                single++;
            }
            if (single - i >= 2 && isBrand(i, single, scan)) {
                return true;
            }
            i = Math.max(single, word.span().end());
        }
        return false;
    }

    private static boolean isSingle(int position, OrganizationScan scan) {
        Token word = scan.positions.at(position);
        return word != null && word.span().length() == 1;
    }
}
