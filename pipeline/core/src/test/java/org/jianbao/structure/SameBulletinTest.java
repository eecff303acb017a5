package org.jianbao.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.SourceFile;
import org.jianbao.decode.TextDecoder;
import org.jianbao.gold.GoldFile;
import org.jianbao.text.Characters;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever the page, the line ends or the charset did to a bulletin, its structure is the same: of every annotated one. */
class SameBulletinTest {
    private static final BulletinReader READER = BulletinReader.standard();
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** The last line of the masthead of every annotated bulletin. */
    private static final Pattern DATE_LINE = Pattern.compile("(?m)^.{0,40}年.{1,6}月.{1,6}日\\s*$");

    @TestFactory
    Stream<DynamicTest> theStructureSurvives() {
        return sources()
                .flatMap(source -> Stream.concat(
                        characters().entrySet().stream()
                                .map(change -> test(source, change.getKey(), change.getValue())),
                        Stream.of(
                                test(source, "page breaks", text -> PageMaker.withPages(text, new Random(7))),
                                test(
                                        source,
                                        "page breaks elsewhere",
                                        text -> PageMaker.withPages(text, new Random(19))))));
    }

    /** A text whose page broke its lines once cannot be broken anew. */
    @TestFactory
    Stream<DynamicTest> wrappedAtAnyWidthTheParagraphsAreTheSame() {
        return sources()
                .filter(source -> !PageMaker.isWrapped(decoded(source).text()))
                .flatMap(source -> IntStream.of(20, 24, 28, 32, 36, 40, 48, 60)
                        .boxed()
                        .flatMap(width -> Stream.of(
                                test(source, "wrapped at " + width, text -> PageMaker.wrapped(text, width, true)),
                                test(source, "indented at " + width, text -> PageMaker.wrapped(text, width, false)))));
    }

    @TestFactory
    Stream<DynamicTest> charsetAndByteOrderMarkMakeNoDifference() {
        return sources()
                .map(source -> DynamicTest.dynamicTest(name(source), () -> {
                    DecodedText original = decoded(source);
                    String text = original.text();
                    List<String> expected = outline(original);
                    assertEquals(expected, outline(decoded(source, text.getBytes(GB18030))));
                    assertEquals(
                            expected, outline(decoded(source, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))));
                    assertEquals(
                            expected, outline(decoded(source, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))));
                }));
    }

    /** Articles, sections and paragraphs are found without the list that names them, and without a colophon. */
    @TestFactory
    Stream<DynamicTest> contentsAndColophonOnlyHelp() {
        return sources()
                .map(source -> DynamicTest.dynamicTest(name(source), () -> {
                    DecodedText original = decoded(source);
                    Bulletin bulletin = READER.read(original);
                    String text = original.text();
                    int first = bulletin.articles().get(0).source().start();
                    int last = bulletin.articles()
                            .get(bulletin.articles().size() - 1)
                            .source()
                            .end();
                    Matcher date = DATE_LINE.matcher(text);
                    int head = date.find() && date.end() < first ? date.end() : first;
                    byte[] cut = (text.substring(0, head) + "\n\n" + text.substring(first, last) + "\n")
                            .getBytes(StandardCharsets.UTF_8);
                    assertEquals(articles(bulletin), articles(READER.read(decoded(source, cut))));
                }));
    }

    private static Map<String, UnaryOperator<String>> characters() {
        Map<String, UnaryOperator<String>> changes = new LinkedHashMap<>();
        changes.put("CRLF", text -> text.replace("\n", "\r\n"));
        changes.put("CR", text -> text.replace("\n", "\r"));
        changes.put("full-width digits", PageMaker::wideDigits);
        changes.put("trailing blanks", text -> text.replace("\n", " \u3000\n"));
        changes.put("spaced digits", text -> text.replaceAll("(?<=\\p{IsHan})(?=[0-9])|(?<=[0-9])(?=\\p{IsHan})", " "));
        changes.put("soft hyphens", text -> text.replaceAll("(?<=[\\p{IsHan}]{6})(?=\\p{IsHan}{3})", "\u00AD"));
        return changes;
    }

    private static Stream<Path> sources() {
        try (Stream<Path> folders = Files.list(GoldFile.root().resolve("pipeline/gold/bulletins"))) {
            return folders
                    .flatMap(folder -> Stream.of(folder.resolve("source.txt"), folder.resolve("source.md")))
                    .filter(Files::exists)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DynamicTest test(Path source, String name, UnaryOperator<String> change) {
        return DynamicTest.dynamicTest(name(source) + ": " + name, () -> {
            DecodedText original = decoded(source);
            byte[] changed = change.apply(original.text()).getBytes(StandardCharsets.UTF_8);
            assertEquals(outline(original), outline(decoded(source, changed)));
        });
    }

    private static String name(Path source) {
        return source.getName(source.getNameCount() - 2).toString();
    }

    private static DecodedText decoded(Path source) {
        try {
            return decoded(source, Files.readAllBytes(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DecodedText decoded(Path source, byte[] bytes) {
        return (DecodedText) new TextDecoder().decode(new SourceFile(source.toString(), bytes));
    }

    /** Head, foot, titles, sections and paragraphs, white space and the width of digits aside. */
    private static List<String> outline(DecodedText text) {
        Bulletin bulletin = READER.read(text);
        List<String> lines = new ArrayList<>();
        lines.add(narrow(bulletin.masthead().toString()));
        lines.add(narrow(bulletin.colophon().toString()));
        lines.addAll(articles(bulletin));
        return lines;
    }

    private static List<String> articles(Bulletin bulletin) {
        List<String> lines = new ArrayList<>();
        for (Article article : bulletin.articles()) {
            lines.add("# " + narrow(article.title().text()));
            for (Section section : article.sections()) {
                lines.add(section.path() + " " + narrow(section.label() + " " + section.heading()));
            }
            for (Paragraph paragraph : article.paragraphs()) {
                String text = paragraph.span().of(article.text().text());
                lines.add(paragraph.kind() + " " + narrow(text));
            }
        }
        return lines;
    }

    private static String narrow(String text) {
        return Characters.withNarrowDigits(Characters.withoutBlanks(text));
    }
}
