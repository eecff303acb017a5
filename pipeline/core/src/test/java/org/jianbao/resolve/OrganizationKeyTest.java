package org.jianbao.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;
import org.jianbao.gold.GoldFile.Marked;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Two names of one office have one key, and the names of two offices have two. */
class OrganizationKeyTest {
    private static final OrganizationKey KEYS = OrganizationKey.standard();

    @TestFactory
    Stream<DynamicTest> everyEndingIsItsStandard() {
        return LexiconFile.read("office-synonyms.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.required("example"), () -> check(entry)));
    }

    private static void check(LexiconEntry entry) {
        Marked example = Marked.of(entry.required("example"));
        assertEquals(entry.required("ending"), example.marked());
        String owner = example.text().substring(0, example.start());
        assertEquals(KEYS.of(owner + entry.required("standard")), KEYS.of(example.text()));
        assertNotEquals(example.text(), KEYS.of(example.text()));
    }

    @Test
    void theCommitteesOfTheParty() {
        assertEquals("兴化市委", KEYS.of("中共兴化市委"));
        assertEquals("兴化市委", KEYS.of("中国共产党兴化市委员会"));
        assertEquals(KEYS.of("中国共产党中央委员会"), KEYS.of("中共中央"));
        assertEquals("中国共产党", KEYS.of("中国共产党"));
    }

    @Test
    void differentOfficesKeepDifferentKeys() {
        assertNotEquals(KEYS.of("兴化市委"), KEYS.of("兴化市政府"));
        assertNotEquals(KEYS.of("鑫源集团"), KEYS.of("鑫源公司"));
        assertEquals("国务院", KEYS.of("国务院"));
    }
}
