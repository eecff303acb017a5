package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.decode.DecodedText;
import org.jianbao.finding.Finding;
import org.jianbao.finding.FindingCode;
import org.jianbao.layout.LineReader;
import org.jianbao.layout.SourceLine;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure of a bulletin: masthead, contents list, articles, colophon. A text without masthead is one article
 * under its front-matter title or its first line. Shared by threads.
 */
public final class BulletinReader {
    private final MastheadReader mastheads;
    private final ColophonReader colophons;
    private final ContentsReader contents;
    private final ArticlePlanner planner;
    private final ArticleReader articles;

    private BulletinReader(BulletinLabels labels, LabelReader sectionLabels) {
        this.mastheads = new MastheadReader(labels);
        this.colophons = new ColophonReader(labels);
        this.contents = new ContentsReader(labels);
        this.planner = new ArticlePlanner(labels, sectionLabels);
        this.articles = new ArticleReader(labels, planner, sectionLabels);
    }

    /** A reader over the lexicons that ship with the program. */
    public static BulletinReader standard() {
        return new BulletinReader(BulletinLabels.standard(), LabelReader.standard());
    }

    /** The parts of a text; never throws, whatever the text. */
    public Bulletin read(DecodedText text) {
        List<SourceLine> lines = LineReader.read(text.text(), text.bodyStart());
        MastheadReader.Reading masthead = mastheads.read(lines);
        List<Finding> findings = new ArrayList<>(masthead.findings());
        ColophonReader.Reading colophon = masthead.lines() == 0
                ? new ColophonReader.Reading(Colophon.none(), null, lines.size())
                : colophons.read(lines, masthead.lines());
        List<SourceLine> body = lines.subList(0, colophon.start());
        List<ArticlePlan> plans = plans(text, body, masthead.lines(), findings);
        List<Article> read = new ArrayList<>();
        for (ArticlePlan plan : plans) {
            read.add(articles.read(text.text(), plan, read.size() + 1, findings));
        }
        if (read.isEmpty()) {
            findings.add(Finding.of(FindingCode.NO_ARTICLE, "no text after the masthead"));
        }
        return new Bulletin(withEditor(masthead.masthead(), colophon.editor()), read, colophon.colophon(), findings);
    }

    private List<ArticlePlan> plans(DecodedText text, List<SourceLine> lines, int from, List<Finding> findings) {
        if (from > 0) {
            ContentsReader.Reading list = contents.read(lines, from);
            list.entries().stream()
                    .filter(entry -> entry.first() < 0)
                    .forEach(entry -> findings.add(Finding.at(
                            entry.line().span(), FindingCode.CONTENTS_ENTRY_WITHOUT_ARTICLE, entry.title())));
            return list.entries().isEmpty()
                    ? planner.withoutContents(lines.subList(from, lines.size()), true)
                    : planner.byContents(lines, list);
        }
        Span front = frontTitle(text);
        return front == null
                ? planner.withoutContents(lines, false)
                : lines.isEmpty() ? List.of() : List.of(new ArticlePlan(null, List.of(), front, lines));
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

    private static Masthead withEditor(Masthead masthead, @Nullable String editor) {
        return masthead.editor() != null || editor == null
                ? masthead
                : new Masthead(
                        masthead.title(),
                        masthead.issueLabel(),
                        masthead.issueNumber(),
                        masthead.totalIssueNumber(),
                        masthead.issuer(),
                        masthead.issueDate(),
                        masthead.handlingNotice(),
                        masthead.securityLevel(),
                        masthead.signedBy(),
                        editor);
    }
}
