package org.jianbao.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jspecify.annotations.Nullable;

/** The words that mark the parts of a bulletin, from {@code bulletin-labels.tsv}; the longest of a kind first. */
final class BulletinLabels {
    /** What a word marks. */
    enum Kind {
        SERIES,
        ISSUER,
        GATHERING,
        PUBLISHER,
        NOTICE,
        SECURITY,
        CLASSIFIED,
        SIGNER,
        EDITOR,
        STAFF,
        CONTENTS,
        COLUMN,
        BYLINE,
        SUPPLIED,
        DATELINE,
        REPORT,
        SEND,
        COPY,
        RECEIVER,
        COLOPHON,
        MASTHEAD,
        NOTE,
        SPECIAL,
        DOCUMENT_TYPE,
        ADDRESS,
        LEAD_IN,
        CAPTION,
        BACK_MATTER,
        NAVIGATION
    }

    private final Map<Kind, List<String>> words;

    private BulletinLabels(Map<Kind, List<String>> words) {
        this.words = words;
    }

    static BulletinLabels standard() {
        Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
        for (LexiconEntry entry : LexiconFile.read("bulletin-labels.tsv").entries()) {
            words.computeIfAbsent(entry.constant("kind", Kind.class), kind -> new ArrayList<>())
                    .add(entry.required("word"));
        }
        words.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
        return new BulletinLabels(words);
    }

    List<String> words(Kind kind) {
        return words.getOrDefault(kind, List.of());
    }

    /** The longest word of a kind that the text ends with. */
    @Nullable
    String ending(Kind kind, String text) {
        for (String word : words(kind)) {
            if (text.endsWith(word)) {
                return word;
            }
        }
        return null;
    }

    /** Whether the text is made of words of a kind alone: 领导同志 of 领导 and 同志. */
    boolean areOnly(Kind kind, String text) {
        String rest = text;
        for (String word = ending(kind, rest); word != null && !rest.isEmpty(); word = ending(kind, rest)) {
            rest = rest.substring(0, rest.length() - word.length());
        }
        return rest.isEmpty();
    }

    /** The longest word of a kind that the text begins with. */
    @Nullable
    String opening(Kind kind, String text) {
        for (String word : words(kind)) {
            if (text.startsWith(word)) {
                return word;
            }
        }
        return null;
    }

    /** The longest word of a kind that stands anywhere in the text. */
    @Nullable
    String within(Kind kind, String text) {
        for (String word : words(kind)) {
            if (text.contains(word)) {
                return word;
            }
        }
        return null;
    }

    /** Whether the text speaks to its hearers or readers: 各位代表, 同志们. */
    boolean isAddress(String text) {
        return opening(Kind.ADDRESS, text) != null;
    }

    /** Whether the text is the name of an office: 兴化市文明办, but not 兴化市召开动员会. */
    boolean isOffice(String text) {
        return text.length() >= 3
                && text.length() <= 30
                && ending(Kind.ISSUER, text) != null
                && within(Kind.GATHERING, text) == null
                && opening(Kind.CONTENTS, text) == null
                && text.chars().noneMatch(c -> "，。：；！？、【】".indexOf(c) >= 0);
    }

    /** What follows {@code word：} at the front of a text without blanks; null if it does not begin so. */
    @Nullable
    String after(Kind kind, String text) {
        for (String word : words(kind)) {
            boolean colon = text.length() > word.length()
                    && text.startsWith(word)
                    && "：:".indexOf(text.charAt(word.length())) >= 0;
            if (colon) {
                return text.substring(word.length() + 1);
            }
        }
        return null;
    }
}
