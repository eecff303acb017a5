package org.jianbao.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.SourceFile;
import org.jianbao.decode.TextDecoder;
import org.jianbao.gold.GoldFile;
import org.jianbao.text.Characters;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever the page, the line ends or the charset did to a bulletin, its structure is the same. */
class SameBulletinTest {
    private static final BulletinReader READER = BulletinReader.standard();

    private final String original =
            Files.readString(GoldFile.root().resolve("pipeline/gold/bulletins/jiangsu-2024-001/source.txt"));

    SameBulletinTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> theStructureSurvives() {
        return Stream.of(
                test("CRLF", text -> text.replace("\n", "\r\n")),
                test("CR", text -> text.replace("\n", "\r")),
                test("full-width digits", SameBulletinTest::wideDigits),
                test("trailing blanks", text -> text.replace("\n", " \u3000\n")),
                test("no spaces round digits", text -> text.replaceAll("(?<=\\p{IsHan}) (?=[0-9])", "")),
                test("page numbers after page breaks", text -> text.replace("，\n\n坚持", "，\n\n— 2 —\n\n坚持")));
    }

    @TestFactory
    Stream<DynamicTest> wrappedAtAnyWidthTheParagraphsAreTheSame() {
        return IntStream.of(20, 24, 28, 32, 36, 40, 48, 60)
                .mapToObj(width -> test("wrapped at " + width, text -> wrapped(text, width)));
    }

    @Test
    void charsetAndByteOrderMarkMakeNoDifference() {
        assertEquals(outline(original), outline(decoded(original.getBytes(Charset.forName("GB18030")))));
        assertEquals(outline(original), outline(decoded(marked(original.getBytes(StandardCharsets.UTF_8)))));
        assertEquals(outline(original), outline(decoded(("\uFEFF" + original).getBytes(StandardCharsets.UTF_16LE))));
    }

    @Test
    void eachCharacterOfTheBodyLiesInOneParagraph() {
        for (Article article : read(original).articles()) {
            StringBuilder covered = new StringBuilder();
            article.paragraphs()
                    .forEach(paragraph ->
                            covered.append(paragraph.span().of(article.text().text())));
            assertEquals(Characters.withoutBlanks(article.text().text()), Characters.withoutBlanks(covered.toString()));
        }
    }

    private DynamicTest test(String name, UnaryOperator<String> change) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertEquals(
                        outline(original),
                        outline(decoded(change.apply(original).getBytes(StandardCharsets.UTF_8)))));
    }

    private static String decoded(byte[] bytes) {
        return ((DecodedText) new TextDecoder().decode(new SourceFile("a.txt", bytes))).text();
    }

    private static byte[] marked(byte[] bytes) {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        marked.writeBytes(bytes);
        return marked.toByteArray();
    }

    private static Bulletin read(String text) {
        return READER.read(DecodedText.of(text));
    }

    /** Titles, sections and paragraphs, white space and the width of digits aside. */
    private static String outline(String text) {
        Bulletin bulletin = read(text);
        List<String> lines = new ArrayList<>();
        lines.add(narrow(bulletin.masthead().toString()));
        lines.add(narrow(bulletin.colophon().toString()));
        for (Article article : bulletin.articles()) {
            lines.add("# " + narrow(article.title().text()));
            article.sections()
                    .forEach(section -> lines.add(section.path() + " " + narrow(section.label() + section.heading())));
            article.paragraphs()
                    .forEach(paragraph ->
                            lines.add(narrow(paragraph.span().of(article.text().text()))));
        }
        return String.join("\n", lines);
    }

    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder();
        String bare = Characters.withoutBlanks(text);
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            narrow.append(Characters.isDigit(c) ? Characters.narrow(c) : c);
        }
        return narrow.toString();
    }

    private static String wideDigits(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    /** Breaks long lines after {@code width} characters, as a page does; short lines stay as they are. */
    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            for (int at = 0; at < line.length(); at += width) {
                wrapped.append(line, at, Math.min(line.length(), at + width)).append('\n');
            }
            wrapped.append(line.isEmpty() ? "\n" : "");
        }
        return wrapped.toString();
    }
}
