package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.decode.DecodedText;
import org.jianbao.finding.Finding;
import org.jianbao.finding.FindingCode;
import org.jianbao.layout.LineReader;
import org.jianbao.layout.Page;
import org.jianbao.layout.SourceLine;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure of a bulletin: masthead, contents list, articles, colophon. A text without masthead is one article
 * under its front-matter title or its first line. Shared by threads.
 */
public final class BulletinReader {
    private static final int LONGEST_LINE = 60;

    private final NavigationReader navigation;
    private final MastheadReader mastheads;
    private final ColophonReader colophons;
    private final PreambleReader preambles;
    private final ContentsReader contents;
    private final ArticlePlanner planner;
    private final ArticleReader articles;

    private BulletinReader(BulletinLabels labels, LabelReader sectionLabels) {
        TitleReader titles = new TitleReader(labels, sectionLabels);
        ColumnReader columns = new ColumnReader(labels);
        this.navigation = new NavigationReader(labels);
        this.mastheads = new MastheadReader(labels);
        this.colophons = new ColophonReader(labels);
        this.preambles = new PreambleReader(labels);
        this.contents = new ContentsReader(labels, columns);
        this.planner = new ArticlePlanner(titles, sectionLabels, columns);
        this.articles = new ArticleReader(labels, titles, sectionLabels);
    }

    /** A reader over the lexicons that ship with the program. */
    public static BulletinReader standard() {
        return new BulletinReader(BulletinLabels.standard(), LabelReader.standard());
    }

    /** The parts of a text; never throws, whatever the text. */
    public Bulletin read(DecodedText text) {
        List<Finding> findings = new ArrayList<>();
        List<SourceLine> lines = withoutNavigation(LineReader.read(text.text(), text.bodyStart()), findings);
        MastheadReader.Reading head = mastheads.read(lines);
        findings.addAll(head.findings());
        Page page = Page.of(lines);
        ColophonReader.Reading foot = colophons.read(lines, head.lines(), head.titled(), page);
        List<SourceLine> body = lines.subList(head.lines(), foot.start());
        List<ArticlePlan> plans = plans(text, body, head.titled(), findings);
        PreambleReader.Reading preamble = preamble(plans, head.titled());
        List<Article> read = new ArrayList<>();
        for (ArticlePlan plan : plans) {
            ArticlePlan kept = read.isEmpty() ? plan.with(preamble.lines()) : plan;
            read.add(articles.read(text.text(), page, kept, read.size() + 1, findings));
        }
        if (read.isEmpty()) {
            findings.add(Finding.of(FindingCode.NO_ARTICLE, "no text after the masthead"));
        }
        Masthead masthead = MastheadCompletion.of(head, foot, preamble, read);
        return new Bulletin(masthead, read, foot.colophon(), findings);
    }

    /** What stands over the prose of a text that is no bulletin; a bulletin's own masthead says all that. */
    private PreambleReader.Reading preamble(List<ArticlePlan> plans, boolean bulletin) {
        List<SourceLine> body = plans.isEmpty() ? List.of() : plans.get(0).body();
        boolean apart = !bulletin && plans.size() == 1 && body.size() > 1;
        return apart ? preambles.read(body) : new PreambleReader.Reading(body, null, null);
    }

    private List<SourceLine> withoutNavigation(List<SourceLine> lines, List<Finding> findings) {
        int head = navigation.head(lines);
        int foot = navigation.foot(lines, head);
        if (head == foot) {
            return lines;
        }
        note(lines.subList(0, head), FindingCode.NAVIGATION_LEFT_OUT, findings);
        note(lines.subList(foot, lines.size()), FindingCode.NAVIGATION_LEFT_OUT, findings);
        return lines.subList(head, foot);
    }

    private static void note(List<SourceLine> lines, FindingCode code, List<Finding> findings) {
        if (!lines.isEmpty()) {
            SourceLine first = lines.get(0);
            SourceLine last = lines.get(lines.size() - 1);
            Span span = new Span(first.span().start(), last.span().end());
            findings.add(Finding.at(span, code, lines.size() + " lines in no article"));
        }
    }

    private List<ArticlePlan> plans(
            DecodedText text, List<SourceLine> lines, boolean bulletin, List<Finding> findings) {
        Span front = bulletin ? null : frontTitle(text);
        ContentsReader.Reading list = contents.read(lines, 0, bulletin);
        if (front == null && !list.entries().isEmpty()) {
            return listed(lines, list, findings);
        }
        return bulletin ? planner.withoutContents(lines) : planner.ofText(lines, front);
    }

    private List<ArticlePlan> listed(List<SourceLine> lines, ContentsReader.Reading list, List<Finding> findings) {
        list.entries().stream()
                .filter(entry -> entry.first() < 0)
                .forEach(entry -> findings.add(
                        Finding.at(entry.line().span(), FindingCode.CONTENTS_ENTRY_WITHOUT_ARTICLE, entry.title())));
        List<ContentsReader.Entry> found = list.found();
        List<ArticlePlan> plans = new ArrayList<>(lead(lines, list, found.get(0).first(), findings));
        plans.addAll(planner.byContents(lines, found));
        return plans;
    }

    /** Prose between the list and the first listed article is an article of its own; other lines there belong to none. */
    private List<ArticlePlan> lead(
            List<SourceLine> lines, ContentsReader.Reading list, int first, List<Finding> findings) {
        note(lines.subList(0, list.start()), FindingCode.TEXT_OUTSIDE_ARTICLES, findings);
        List<SourceLine> between = planner.withoutColumns(lines.subList(Math.min(list.end(), first), first));
        boolean prose = between.stream().anyMatch(BulletinReader::isProse);
        if (!prose) {
            note(between, FindingCode.TEXT_OUTSIDE_ARTICLES, findings);
            return List.of();
        }
        return planner.withoutContents(between);
    }

    private static boolean isProse(SourceLine line) {
        int stop = line.bare().indexOf('。');
        return stop >= 0 && (stop < line.bare().length() - 1 || line.bare().length() > LONGEST_LINE);
    }

    /** Where the title stands in the front matter; null if it names none. */
    private static @Nullable Span frontTitle(DecodedText text) {
        String title = text.frontMatter().get("title");
        if (title == null || title.isBlank()) {
            return null;
        }
        int key = text.text().indexOf("\ntitle");
        int at = key < 0 ? -1 : text.text().indexOf(title, key);
        return at < 0 || at >= text.bodyStart() ? null : new Span(at, at + title.length());
    }
}
