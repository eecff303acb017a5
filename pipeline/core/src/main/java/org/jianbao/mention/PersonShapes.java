package org.jianbao.mention;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What has the shape of a person's name: surname and given name, 李兵; spaced over three places, 刘 伟; joined by a point,
 * 买买提·艾力; of name elements without a surname, 扎西多吉. Whether it names a person is for {@link PersonNames} to say.
 */
final class PersonShapes {
    private static final int LONGEST = 4;
    /** The natures of prepositions, conjunctions, adverbs, particles, verbs and pronouns: 向附近 is no name. */
    private static final String NO_NAMES = "pcduvr";
    /** What no name goes on with: 党的, 成果与, 方式向. */
    private static final String NOT_INSIDE = "ucpq";

    private static final String COUNTS = "一二三四五六七八九十百千万亿两几数多各每";
    private static final String COUNTED = "万余位项";

    private static final Pattern SPACED = Pattern.compile("\\p{IsHan}[ \u3000]{1,4}\\p{IsHan}(?![\\p{IsHan}])");

    private final WordIndex<Boolean> surnames = words("surnames.tsv", "surname");
    private final WordIndex<Boolean> elements = words("name-elements.tsv", "element");
    private final WordIndex<Boolean> notPersons = words("not-persons.tsv", "word");

    /**
     * A shape at a place.
     *
     * @param certain whether the tokenizer, or the shape itself, takes it for a name; else its neighbours must bear it out
     * @param surnamed whether it begins with a surname
     */
    record Shape(Span span, boolean certain, boolean surnamed) {}

    /** The shape that begins with the word number {@code index}; null if none does. */
    @Nullable
    Shape at(Passage passage, int index) {
        String text = passage.text();
        Token token = passage.tokens().get(index);
        int start = token.span().start();
        Span points = JoinedNames.pointed(passage, index);
        if (points != null) {
            return new Shape(points, true, false);
        }
        int end = elements(text, start);
        if (end - start >= LONGEST - 1) {
            return new Shape(new Span(start, end), true, false);
        }
        Span foreign = JoinedNames.foreign(passage, index);
        if (foreign != null) {
            return new Shape(foreign, true, false);
        }
        WordIndex.Match<Boolean> surname = surnames.longestAt(text, start);
        if (surname == null || isCounted(text, start)) {
            return null;
        }
        int spaced = spacedEnd(text, start);
        if (spaced > start) {
            return new Shape(new Span(start, spaced), false, true);
        }
        return token.is("nr") && !token.is("nrf") && token.word().length() > 1
                ? named(passage, index)
                : pieced(passage, index, surname.end());
    }

    /** Where a spaced name ends, 刘 伟; {@code start} if there is none. */
    private static int spacedEnd(String text, int start) {
        char next = start + 1 < text.length() ? text.charAt(start + 1) : '\0';
        if (next != ' ' && next != '\u3000' && !Character.isSurrogate(next)) {
            return start;
        }
        Matcher spaced = SPACED.matcher(text)
                .region(start, Math.min(text.length(), start + 7))
                .useTransparentBounds(true);
        return spaced.lookingAt() ? spaced.end() : start;
    }

    /** Whether a number stands before, whose rest the surname is: 5万农村居民, 30余名专家, 一位负责同志. */
    private static boolean isCounted(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        return before >= '0' && before <= '9'
                || COUNTS.indexOf(before) >= 0 && COUNTED.indexOf(text.charAt(start)) >= 0;
    }

    /** A name of the tokenizer, with the character it may have cut off: 王晓 + 萍. */
    private @Nullable Shape named(Passage passage, int index) {
        Token token = passage.tokens().get(index);
        String word = token.word();
        if (word.length() > LONGEST || notPersons.contains(word)) {
            return null;
        }
        Token next = next(passage, index);
        boolean cut = word.length() == 2 && next != null && next.word().length() == 1 && isRest(passage, index + 1);
        Span span =
                cut && next != null ? new Span(token.span().start(), next.span().end()) : token.span();
        return new Shape(span, true, true);
    }

    /** Whether a single character is the rest of a name: a noun or name that no mark, particle or number is. */
    private static boolean isRest(Passage passage, int index) {
        Token token = passage.tokens().get(index);
        return token.is("nz") || token.is("ng") || token.is("ag") || token.is("nr") || token.is("b");
    }

    /** A surname and one or two characters that the tokenizer did not take for a name: 张/ 伟/. */
    private @Nullable Shape pieced(Passage passage, int index, int surnameEnd) {
        Token token = passage.tokens().get(index);
        int end = token.span().end();
        int start = token.span().start();
        if (end < surnameEnd
                || end - start > LONGEST - 1
                || NO_NAMES.indexOf(token.nature().charAt(0)) >= 0) {
            return null;
        }
        for (int i = index + 1; i < passage.tokens().size() && end - start < LONGEST - 1; i++) {
            Token next = passage.tokens().get(i);
            boolean name = JoinedNames.isHan(next.word())
                    && NOT_INSIDE.indexOf(next.nature().charAt(0)) < 0;
            if (next.span().start() != end || !name || next.span().end() - start > LONGEST - 1) {
                break;
            }
            end = next.span().end();
            if (next.word().length() > 1) {
                break;
            }
        }
        String word = passage.text().substring(start, end);
        return word.length() < 2
                        || !JoinedNames.isHan(word)
                        || notPersons.contains(word)
                        || end == token.span().end()
                ? null
                : new Shape(new Span(start, end), false, true);
    }

    private int elements(String text, int start) {
        int end = start;
        int count = 0;
        for (WordIndex.Match<Boolean> next = elements.longestAt(text, end); next != null; count++) {
            end = next.end();
            next = end < text.length() ? elements.longestAt(text, end) : null;
        }
        return count > 1 ? end : start;
    }

    private static @Nullable Token next(Passage passage, int index) {
        List<Token> tokens = passage.tokens();
        boolean beside = index + 1 < tokens.size()
                && tokens.get(index + 1).span().start()
                        == tokens.get(index).span().end();
        return beside ? tokens.get(index + 1) : null;
    }

    private static WordIndex<Boolean> words(String file, String column) {
        return LexiconFile.read(file).words(column);
    }
}
