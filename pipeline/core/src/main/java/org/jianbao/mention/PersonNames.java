package org.jianbao.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;

/**
 * Sees persons: a surname and one or two characters that the tokenizer takes for a name, beside a title (市长李兵), or alone
 * between marks (（2023年1月4日 李兵）).
 */
public final class PersonNames {
    private static final int LONGEST_TITLE = 6;
    private static final String ALONE = "（）()：:、，, \u3000";

    private final WordIndex<Boolean> surnames = words("surnames.tsv", "surname");
    private final WordIndex<Boolean> titles = words("person-titles.tsv", "title");
    private final WordIndex<Boolean> notPersons = words("not-persons.tsv", "word");

    private PersonNames() {}

    public static PersonNames standard() {
        return new PersonNames();
    }

    public List<Span> find(Passage passage) {
        List<Span> found = new ArrayList<>();
        for (Token token : passage.tokens()) {
            if (isCandidate(token)
                    && (hasTitle(passage.text(), token.span()) || isAlone(passage.text(), token.span()))) {
                found.add(token.span());
            }
        }
        return found;
    }

    private boolean isCandidate(Token token) {
        String word = token.word();
        return token.is("nr")
                && !token.is("nrf")
                && word.length() >= 2
                && word.length() <= 4
                && surnames.longestAt(word, 0) != null
                && !notPersons.contains(word);
    }

    private boolean hasTitle(String text, Span name) {
        return titles.longestBefore(text, name.start(), LONGEST_TITLE) != null
                || titles.longestAt(text, name.end()) != null;
    }

    private static boolean isAlone(String text, Span name) {
        return (name.start() == 0 || isMark(text.charAt(name.start() - 1), "（( \u3000："))
                && (name.end() == text.length() || ALONE.indexOf(text.charAt(name.end())) >= 0)
                && (name.start() > 0 || name.end() == text.length());
    }

    private static boolean isMark(char c, String marks) {
        return marks.indexOf(c) >= 0;
    }

    private static WordIndex<Boolean> words(String file, String column) {
        Map<String, Boolean> words = new HashMap<>();
        LexiconFile.read(file).entries().forEach(entry -> words.put(entry.required(column), true));
        return WordIndex.of(words);
    }
}
