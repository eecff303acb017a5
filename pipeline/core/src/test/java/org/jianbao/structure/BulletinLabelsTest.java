package org.jianbao.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jianbao.decode.DecodedText;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.structure.BulletinLabels.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each example of the lexicons of labels is read as its word's kind says. */
class BulletinLabelsTest {
    private static final BulletinLabels LABELS = BulletinLabels.standard();
    private static final BulletinReader READER = BulletinReader.standard();

    @TestFactory
    Stream<DynamicTest> examplesOfBulletinLabels() {
        return LexiconFile.read("bulletin-labels.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.line() + " " + entry.required("example"), () -> checkLabel(entry)));
    }

    @TestFactory
    Stream<DynamicTest> examplesOfSectionLabels() {
        return LexiconFile.read("section-labels.tsv").entries().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.line() + " " + entry.required("example"), () -> checkSection(entry)));
    }

    @Test
    void noWordStandsTwice() {
        Set<String> seen = new HashSet<>();
        for (LexiconEntry entry : LexiconFile.read("bulletin-labels.tsv").entries()) {
            assertTrue(seen.add(entry.required("kind") + entry.required("word")), entry.required("word"));
        }
    }

    private static void checkLabel(LexiconEntry entry) {
        Kind kind = entry.constant("kind", Kind.class);
        String word = entry.required("word");
        String example = entry.required("example");
        switch (kind) {
            case SERIES, DOCUMENT_TYPE, RECEIVER ->
                assertTrue(example.endsWith(word) && LABELS.ending(kind, example) != null);
            case ISSUER -> assertTrue(LABELS.isOffice(example), example);
            case GATHERING -> assertTrue(!LABELS.isOffice(example) && LABELS.ending(Kind.ISSUER, example) != null);
            case SUPPLIED -> assertEquals("兴化市文明办", author(example));
            case BYLINE -> assertNotNull(author(example), example);
            case REPORT, SEND, COPY, SIGNER, EDITOR, STAFF, CLASSIFIED -> assertNotNull(LABELS.after(kind, example));
            case ADDRESS -> assertTrue(LABELS.isAddress(example));
            default -> assertTrue(example.contains(word), example);
        }
    }

    private static String author(String line) {
        String body = "老街换新颜\n\n今年以来，各地真抓实干。各项任务落地见效。\n\n" + line + "\n";
        String author = READER.read(DecodedText.of(body)).articles().get(0).author();
        return author == null ? "" : author;
    }

    /** The example's items are sections, and as many as it has sentences. */
    private static void checkSection(LexiconEntry entry) {
        String example = entry.required("example");
        Article article = READER.read(DecodedText.of("老街换新颜\n\n" + example + "\n"))
                .articles()
                .get(0);
        List<Section> sections = article.sections();
        long sentences = Math.max(1, example.chars().filter(c -> c == '。').count());
        assertEquals(sentences, sections.size(), () -> sections.toString());
    }
}
