package org.jianbao.resolve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jianbao.language.Passage;
import org.jianbao.language.hanlp.HanlpTokenizer;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each example of the lexicon files of names is found as written, and no counterexample is. */
class NameLexiconTest {
    private static final HanlpTokenizer TOKENIZER = HanlpTokenizer.standard();
    private static final NameFinder FINDER = NameFinder.standard();
    private static final NamingContext CONTEXT = new NamingContext("江苏省精神文明建设办公室", null, null, null);

    @TestFactory
    Stream<DynamicTest> examples() {
        return Stream.of(
                        examples("organisation-suffixes.tsv", MentionType.ORGANIZATION),
                        examples("office-abbreviations.tsv", MentionType.ORGANIZATION),
                        examples("office-levels.tsv", MentionType.ORGANIZATION),
                        examples("organisation-words.tsv", MentionType.ORGANIZATION),
                        examples("central-organs.tsv", MentionType.ORGANIZATION),
                        examples("organisation-openers.tsv", MentionType.ORGANIZATION),
                        examples("companies.tsv", MentionType.ORGANIZATION),
                        examples("company-classes.tsv", MentionType.ORGANIZATION),
                        examples("company-modifiers.tsv", MentionType.ORGANIZATION),
                        examples("company-endings.tsv", MentionType.ORGANIZATION),
                        examples("company-verbs.tsv", MentionType.ORGANIZATION),
                        examples("place-suffixes.tsv", MentionType.PLACE),
                        examples("place-openers.tsv", MentionType.PLACE),
                        examples("place-followers.tsv", MentionType.PLACE),
                        examples("person-titles.tsv", MentionType.PERSON),
                        examples("person-contexts.tsv", MentionType.PERSON),
                        examples("name-elements.tsv", MentionType.PERSON),
                        examples("programme-cues.tsv", MentionType.PROGRAMME),
                        examples("programme-heads.tsv", MentionType.PROGRAMME),
                        examples("programme-openers.tsv", MentionType.PROGRAMME),
                        examples("programme-verbs.tsv", MentionType.PROGRAMME),
                        examples("countries.tsv", MentionType.PLACE),
                        examples("named-regions.tsv", MentionType.PLACE))
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> counterexamples() {
        return Stream.of(
                        counterexamples("not-places.tsv", MentionType.PLACE),
                        counterexamples("not-persons.tsv", MentionType.PERSON),
                        counterexamples("scare-quotes.tsv", MentionType.PROGRAMME),
                        namesNone("programme-heads.tsv", MentionType.PROGRAMME),
                        namesNone("generic-programmes.tsv", MentionType.PROGRAMME),
                        holdsNone("generic-place-words.tsv"),
                        refusedWhole("not-named-places.tsv"),
                        namesNone("not-organisations.tsv", MentionType.ORGANIZATION),
                        namesNone("generic-organisations.tsv", MentionType.ORGANIZATION))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> examples(String file, MentionType type) {
        return LexiconFile.read(file).entries().stream()
                .filter(entry -> !entry.text("example").isEmpty())
                .map(entry -> DynamicTest.dynamicTest(file + ":" + entry.line(), () -> check(entry, type)));
    }

    private static Stream<DynamicTest> counterexamples(String file, MentionType type) {
        return LexiconFile.read(file).entries().stream()
                .map(entry -> DynamicTest.dynamicTest(file + ":" + entry.line(), () -> refuse(entry, type)));
    }

    private static Stream<DynamicTest> namesNone(String file, MentionType type) {
        return LexiconFile.read(file).entries().stream()
                .filter(entry -> !entry.text("counterexample").isEmpty())
                .map(entry -> DynamicTest.dynamicTest(file + ":" + entry.line(), () -> namesNone(entry, type)));
    }

    /** No place ends where the word does. */
    private static Stream<DynamicTest> refusedWhole(String file) {
        return LexiconFile.read(file).entries().stream()
                .map(entry -> DynamicTest.dynamicTest(file + ":" + entry.line(), () -> {
                    String text = entry.required("counterexample");
                    int end = text.indexOf(entry.required("word"))
                            + entry.required("word").length();
                    List<Mention> found = find(text);
                    assertFalse(
                            found.stream()
                                    .anyMatch(m -> m.type() == MentionType.PLACE
                                            && m.span().end() == end),
                            found::toString);
                }));
    }

    /** No place is named with the word; the division it stands behind may be. */
    private static Stream<DynamicTest> holdsNone(String file) {
        return LexiconFile.read(file).entries().stream()
                .map(entry -> DynamicTest.dynamicTest(file + ":" + entry.line(), () -> holdsNone(entry)));
    }

    private static void holdsNone(LexiconEntry entry) {
        String word = entry.required("word");
        List<Mention> found = find(entry.required("counterexample"));
        assertFalse(found.stream().anyMatch(m -> isPlaceWith(word, m)), found::toString);
    }

    private static boolean isPlaceWith(String word, Mention mention) {
        return mention.type() == MentionType.PLACE && mention.text().contains(word);
    }

    private static void namesNone(LexiconEntry entry, MentionType type) {
        List<Mention> found = find(entry.required("counterexample"));
        assertFalse(found.stream().anyMatch(m -> m.type() == type), found::toString);
    }

    private static void check(LexiconEntry entry, MentionType type) {
        String example = entry.required("example");
        Span expected = new Span(example.indexOf('['), example.indexOf(']') - 1);
        List<Mention> found = find(example.replace("[", "").replace("]", ""));
        assertTrue(
                found.stream().anyMatch(m -> m.type() == type && m.span().equals(expected)),
                () -> example + " " + found);
    }

    private static void refuse(LexiconEntry entry, MentionType type) {
        String word = entry.required("word");
        List<Mention> found = find(entry.required("counterexample"));
        assertFalse(found.stream().anyMatch(m -> m.type() == type && m.text().equals(word)), () -> word + " " + found);
    }

    private static List<Mention> find(String text) {
        List<Passage> passages = List.of(Passage.of("", TOKENIZER), Passage.of(text, TOKENIZER));
        return FINDER.find(passages, CONTEXT).mentions().get(1);
    }
}
