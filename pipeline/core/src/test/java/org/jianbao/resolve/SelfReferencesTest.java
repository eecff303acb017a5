package org.jianbao.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jianbao.language.Passage;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.resolve.SelfReferences.Reach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each word by which a text speaks of its own place, or of the whole country, in its example. */
class SelfReferencesTest {
    private static final SelfReferences REFERENCES = SelfReferences.standard();

    @TestFactory
    Stream<DynamicTest> everyWordReachesAsFarAsItSays() {
        return LexiconFile.read("self-references.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.required("word"), () -> reach(entry)));
    }

    private static void reach(LexiconEntry entry) {
        String example = entry.required("example");
        assertTrue(example.contains(entry.required("word")));
        assertEquals(entry.constant("level", Reach.class), REFERENCES.most(List.of(new Passage(example, List.of()))));
    }

    @TestFactory
    Stream<DynamicTest> everyNationalWordMakesATitleNational() {
        return LexiconFile.read("national-words.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.required("word"), () -> assertTrue(REFERENCES.isNational(entry.required("example")))));
    }

    @Test
    void aTitleOfOneCountyIsNotNational() {
        assertFalse(REFERENCES.isNational("兴化市：破解停车难"));
    }
}
