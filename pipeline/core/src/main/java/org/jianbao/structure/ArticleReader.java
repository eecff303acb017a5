package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.finding.Finding;
import org.jianbao.layout.ParagraphJoiner;
import org.jianbao.layout.SourceLine;
import org.jianbao.layout.TidyText;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;
import org.jianbao.text.Span;
import org.jianbao.text.TracedText;
import org.jspecify.annotations.Nullable;

/** Puts an article together: title, paragraphs, byline, sections. */
final class ArticleReader {
    private static final int LONGEST_HEADING = 60;

    private final BulletinLabels labels;
    private final ArticlePlanner planner;
    private final LabelReader sectionLabels;
    private final SectionReader sections;

    ArticleReader(BulletinLabels labels, ArticlePlanner planner, LabelReader sectionLabels) {
        this.labels = labels;
        this.planner = planner;
        this.sectionLabels = sectionLabels;
        this.sections = new SectionReader(sectionLabels);
    }

    Article read(String source, ArticlePlan plan, int ordinal, List<Finding> findings) {
        TracedText title = title(source, plan);
        TracedText.Builder text = TracedText.builder();
        List<Paragraph> paragraphs = new ArrayList<>();
        String author = null;
        for (List<SourceLine> lines : new ParagraphJoiner(this::startsParagraph).join(plan.body())) {
            if (!text.isEmpty()) {
                text.insert('\n');
            }
            int start = text.length();
            TracedText paragraph = paragraph(source, lines);
            text.append(paragraph);
            String byline = planner.byline(Characters.withoutBlanks(paragraph.text()));
            author = byline != null && author == null ? byline : author;
            ParagraphKind kind = kind(paragraph.text(), lines, byline, paragraphs.isEmpty());
            paragraphs.add(new Paragraph(paragraphs.size() + 1, kind, new Span(start, text.length())));
        }
        TracedText body = text.build();
        SectionReader.Reading reading = sections.read(body, paragraphs);
        findings.addAll(reading.findings());
        Span span = span(title, body, plan);
        return new Article(ordinal, plan.column(), title, author, body, span, reading.sections(), paragraphs);
    }

    private boolean startsParagraph(SourceLine line) {
        return line.bare().startsWith("#")
                || sectionLabels.headingAt(line.bare(), 0) != null
                || sectionLabels.runInAt(line.bare(), 0) != null && line.indent() >= 2
                || line.bare().startsWith("——")
                || planner.isByline(line);
    }

    private static TracedText title(String source, ArticlePlan plan) {
        TracedText.Builder title = TracedText.builder();
        if (plan.frontTitle() != null) {
            TidyText.append(title, source, plan.frontTitle());
        }
        for (SourceLine line : plan.title()) {
            if (!title.isEmpty()) {
                title.insert(' ');
            }
            TidyText.append(title, source, withoutMarks(line));
        }
        return title.build();
    }

    private static Span withoutMarks(SourceLine line) {
        int start = 0;
        while (start < line.text().length() - 1 && "# ".indexOf(line.text().charAt(start)) >= 0) {
            start++;
        }
        return new Span(line.span().start() + start, line.span().end());
    }

    private static TracedText paragraph(String source, List<SourceLine> lines) {
        TracedText.Builder paragraph = TracedText.builder();
        for (SourceLine line : lines) {
            TidyText.join(paragraph, source, paragraph.isEmpty() ? withoutMarks(line) : line.span());
        }
        return paragraph.build();
    }

    private ParagraphKind kind(String text, List<SourceLine> lines, @Nullable String byline, boolean first) {
        if (byline != null) {
            return ParagraphKind.BYLINE;
        }
        if (ParagraphJoiner.isTable(lines.get(0))) {
            return ParagraphKind.TABLE;
        }
        if (first && text.startsWith("——")) {
            return ParagraphKind.SUBTITLE;
        }
        if (first && labels.opening(Kind.NOTE, text) != null && text.indexOf('：') <= 6 && text.indexOf('：') > 0) {
            return ParagraphKind.EDITORS_NOTE;
        }
        SourceLine last = lines.get(lines.size() - 1);
        boolean heading = sectionLabels.headingAt(text, 0) != null
                && text.length() <= LONGEST_HEADING
                && !last.endsSentence()
                && "，；：".indexOf(last.last()) < 0;
        return heading ? ParagraphKind.HEADING : ParagraphKind.TEXT;
    }

    private static Span span(TracedText title, TracedText body, ArticlePlan plan) {
        Span head = title.isEmpty() ? null : title.sourceSpan(new Span(0, title.length()));
        Span rest = body.isEmpty() ? null : body.sourceSpan(new Span(0, body.length()));
        boolean front = plan.frontTitle() != null || head == null;
        int start = front && rest != null ? rest.start() : head == null ? 0 : head.start();
        int end = rest != null ? rest.end() : head == null ? start : head.end();
        return new Span(start, Math.max(start, end));
    }
}
