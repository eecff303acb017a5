package org.jianbao.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.decode.DecodedText;
import org.jianbao.gold.GoldFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case of {@code bulletins.gold} is read as it says, and no field that it leaves out. */
class BulletinGoldTest {
    private static final BulletinReader READER = BulletinReader.standard();
    private static final String BODY = "今年以来，各地各部门真抓实干，有力推动各项任务落地见效。下一步，将继续压实责任，久久为功。";

    /** A case: its text, and the fields that must be read. */
    private record Case(String name, String text, Map<String, String> fields) {
        static Case of(String block) {
            int line = block.indexOf('\n');
            int end = block.indexOf("\n---\n");
            Map<String, String> fields = new TreeMap<>();
            for (String row : block.substring(end + 5).strip().split("\n")) {
                int tab = row.indexOf('\t');
                fields.put(row.substring(0, tab), row.substring(tab + 1));
            }
            String text = block.substring(line + 1, end).replaceAll("(?m)^B$", BODY);
            return new Case(block.substring(0, line), text, fields);
        }
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        String gold = Files.readString(GoldFile.root().resolve("pipeline/gold/bulletins.gold"));
        return Stream.of(gold.split("(?m)^=== "))
                .skip(1)
                .map(Case::of)
                .map(it -> DynamicTest.dynamicTest(
                        it.name(), () -> assertEquals(it.fields(), read(it.text(), it.fields()))));
    }

    private static Map<String, String> read(String text, Map<String, String> asked) {
        Bulletin bulletin = READER.read(DecodedText.of(text));
        Map<String, String> fields = new TreeMap<>();
        masthead(fields, bulletin.masthead());
        colophon(fields, bulletin.colophon());
        put(fields, "articles", join(bulletin.articles(), article -> article.title()
                .text()));
        put(fields, "findings", join(bulletin.findings(), finding -> finding.code()
                .name()));
        putIfAsked(fields, asked, "columns", join(bulletin.articles(), Article::columnName));
        putIfAsked(fields, asked, "authors", join(bulletin.articles(), Article::author));
        List<Paragraph> paragraphs = new ArrayList<>();
        bulletin.articles().forEach(article -> paragraphs.addAll(article.paragraphs()));
        putIfAsked(fields, asked, "kinds", join(paragraphs, paragraph -> paragraph
                .kind()
                .name()));
        List<Section> sections = new ArrayList<>();
        bulletin.articles().forEach(article -> sections.addAll(article.sections()));
        putIfAsked(fields, asked, "sections", join(sections, section -> section.path() + " " + section.heading()));
        return fields;
    }

    private static void masthead(Map<String, String> fields, Masthead masthead) {
        put(fields, "title", masthead.title());
        put(fields, "label", masthead.issueLabel());
        put(fields, "number", masthead.issueNumber());
        put(fields, "total", masthead.totalIssueNumber());
        put(fields, "issuer", masthead.issuer());
        put(fields, "date", masthead.issueDate());
        put(fields, "notice", masthead.handlingNotice());
        put(fields, "security", masthead.securityLevel());
        put(fields, "signed", masthead.signedBy());
        put(fields, "editor", masthead.editor());
    }

    private static void colophon(Map<String, String> fields, Colophon colophon) {
        put(fields, "registration", colophon.registrationNumber());
        put(fields, "print", colophon.printRun());
        put(fields, "report", String.join("|", colophon.reportTo()));
        put(fields, "send", String.join("|", colophon.sendTo()));
        put(fields, "copy", String.join("|", colophon.copyTo()));
    }

    private static void putIfAsked(Map<String, String> fields, Map<String, String> asked, String name, String value) {
        if (asked.containsKey(name)) {
            fields.put(name, value);
        }
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.put(name, value.toString());
        }
    }

    private static <T> String join(List<T> items, Function<T, @Nullable String> text) {
        return items.stream()
                .map(item -> {
                    String value = text.apply(item);
                    return value == null ? "" : value;
                })
                .collect(Collectors.joining("|"));
    }
}
