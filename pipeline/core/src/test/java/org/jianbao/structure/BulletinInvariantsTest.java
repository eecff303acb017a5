package org.jianbao.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jianbao.decode.DecodedText;
import org.jianbao.decode.SourceFile;
import org.jianbao.decode.TextDecoder;
import org.jianbao.finding.FindingCode;
import org.jianbao.gold.GoldFile;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds of every bulletin read, whatever the text; on the samples and on generated texts. Each seed is in the name. */
class BulletinInvariantsTest {
    private static final BulletinReader READER = BulletinReader.standard();
    private static final int TEXTS = 300;
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final String[] PIECES = {
        "工作简报",
        "第3期",
        "第 十 二 期",
        "兴化市文明办",
        "2024年4月16日",
        "目录",
        "【经验交流】",
        "兴化市：老街换新颜",
        "———",
        "— 2 —",
        "一、强化领导",
        "二、压实责任。各地真抓实干，见到成效。",
        "（一）健全机制",
        "3.完善制度",
        "1、明确任务：",
        "（1）清单管理",
        "①立行立改",
        "第一部分 总体情况",
        "今年以来，全市真抓实干。一是升级阵地。二是赋能提质。三是",
        "下一步打算",
        "——在全市会议上的讲话",
        "编者按：现予刊发。",
        "指标\t7月\t8月",
        "| 甲 | 乙 |",
        "|---|---|",
        "（供稿单位：兴化市文明办）",
        "报：省委办公厅，市委",
        "发：各县（市、区）",
        "（共印80份）",
        "[1]指全年数。",
        "名词解释",
        "附件",
        "# 标题",
        "## 二级标题",
        "**加粗的一行**",
        "---",
        "\f",
        "",
        "",
        "　　首先，摸清底数。其次，",
        "“引号没有",
        "机密★5年",
        "签发：王明　编辑：李华",
        "𠮷林",
        "\u00AD\u200B",
        "上一篇：没有了",
        "一",
        "、",
        "（",
        "各乡镇人民政府：",
        "兴政发〔2024〕3号",
        "2023.",
        "12",
        "13"
    };

    @TestFactory
    Stream<DynamicTest> generatedTexts() {
        return IntStream.range(0, TEXTS)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> check(text(seed))));
    }

    @TestFactory
    Stream<DynamicTest> samples() throws IOException {
        try (Stream<Path> files = Files.walk(GoldFile.root().resolve("pipeline/gold/bulletins"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("source.")).toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(decoded(file))));
        }
    }

    @Test
    void tenMegabytesOnOneLineTakeSeconds() {
        checkTime("全市真抓实干，一是升级阵地，见到成效。二是赋能提质；".repeat(200_000));
    }

    @Test
    void aHundredThousandHeadingsTakeSeconds() {
        checkTime("一、\n".repeat(100_000));
        checkTime("工作简报\n第1期\n2024年4月16日\n目录\n" + "一、强化领导\n".repeat(100_000));
        checkTime("全市真抓实干。\n下一步打算\n".repeat(50_000));
    }

    @Test
    void brokenLinesAndUnclosedMarksTakeSeconds() {
        checkTime("“《（".repeat(500_000));
        checkTime("**".repeat(500_000));
        checkTime("|".repeat(500_000) + "\n" + "-".repeat(500_000) + "x");
        checkTime("全市\n".repeat(200_000));
    }

    private static void checkTime(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        READER.read(DecodedText.of(text));
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertTrue(taken.compareTo(LONGEST) < 0, () -> text.length() + " characters took " + taken);
    }

    private static String decoded(Path file) throws IOException {
        SourceFile source = new SourceFile(file.toString(), Files.readAllBytes(file));
        return ((DecodedText) new TextDecoder().decode(source)).text();
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int lines = 1 + random.nextInt(60);
        for (int i = 0; i < lines; i++) {
            int pieces = 1 + random.nextInt(2);
            for (int k = 0; k < pieces; k++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append(random.nextInt(4) == 0 ? "\n\n" : "\n");
        }
        return text.toString();
    }

    private static void check(String text) {
        Bulletin bulletin = READER.read(DecodedText.of(text));
        int end = 0;
        for (Article article : bulletin.articles()) {
            assertTrue(article.source().start() >= end, "articles follow each other");
            end = article.source().end();
            checkParagraphs(article, text);
            checkSections(article);
            checkNumbers(article, bulletin);
        }
    }

    /** Each character lies in exactly one paragraph, and comes from the source, in its order. */
    private static void checkParagraphs(Article article, String source) {
        StringBuilder covered = new StringBuilder();
        int end = 0;
        int sourceEnd = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            Span span = paragraph.span();
            assertTrue(span.start() >= end && !span.isEmpty(), "paragraphs follow each other");
            Span from = article.text().sourceSpan(span);
            assertTrue(from.start() >= sourceEnd, "the source never runs backwards");
            end = span.end();
            sourceEnd = from.end();
            covered.append(span.of(article.text().text()));
            char first = span.of(article.text().text()).charAt(0);
            assertEquals(first, source.charAt(from.start()));
        }
        assertEquals(Characters.withoutBlanks(article.text().text()), Characters.withoutBlanks(covered.toString()));
    }

    private static void checkSections(Article article) {
        int start = 0;
        for (Section section : article.sections()) {
            assertTrue(section.span().start() >= start, "sections stand in text order");
            start = section.span().start();
            if (section.parent() != null) {
                Section parent = article.sections().get(section.parent());
                assertTrue(parent.span().contains(section.span()), "a section lies in its parent");
                assertEquals(parent.path() + "." + section.ordinal(), section.path());
                assertEquals(parent.level() + 1, section.level());
            } else {
                assertEquals(Integer.toString(section.ordinal()), section.path());
            }
            assertTrue(section.headingSpan().isEmpty() || section.span().contains(section.headingSpan()));
        }
    }

    /** 一、 and （一） count up among siblings, or on from the last of their kind, or the break is a warning. */
    private static void checkNumbers(Article article, Bulletin bulletin) {
        LabelReader labels = LabelReader.standard();
        Map<String, Integer> last = new HashMap<>();
        List<Span> breaks = new ArrayList<>();
        bulletin.findings().stream()
                .filter(finding -> finding.code() == FindingCode.SECTION_NUMBER_BREAK)
                .forEach(finding -> breaks.add(finding.source()));
        for (Section section : article.sections()) {
            SectionLabel label = section.label() == null ? null : labels.headingAt(section.label() + "x", 0);
            if (label == null) {
                last.merge(section.parent() + " without number", 1, Integer::sum);
                continue;
            }
            String siblings = section.parent() + " " + label.kind();
            int before = last.getOrDefault(siblings, 0);
            int between = last.getOrDefault(section.parent() + " without number", 0);
            int anywhere = last.getOrDefault(label.kind().name(), 0);
            int step = label.number() - before;
            boolean counts = step >= 1 && step <= 1 + between || label.number() == anywhere + 1;
            Span place = new Span(section.span().start(), section.span().start() + label.end() - label.start());
            assertTrue(counts || breaks.contains(article.text().sourceSpan(place)), () -> section + " after " + before);
            last.put(siblings, label.number());
            last.put(label.kind().name(), label.number());
        }
    }
}
