package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.finding.Finding;
import org.jianbao.finding.FindingCode;
import org.jianbao.layout.Page;
import org.jianbao.layout.ParagraphJoiner;
import org.jianbao.layout.SourceLine;
import org.jianbao.layout.TidyText;
import org.jianbao.text.Span;
import org.jianbao.text.TracedText;
import org.jspecify.annotations.Nullable;

/** Puts an article together: title, paragraphs, byline, sections. */
final class ArticleReader {
    private final BulletinLabels labels;
    private final TitleReader titles;
    private final LabelReader sectionLabels;
    private final UnnumberedHeadings unnumbered;
    private final SectionReader sections;

    ArticleReader(BulletinLabels labels, TitleReader titles, LabelReader sectionLabels) {
        this.labels = labels;
        this.titles = titles;
        this.sectionLabels = sectionLabels;
        this.unnumbered = new UnnumberedHeadings(labels, sectionLabels);
        this.sections = new SectionReader(sectionLabels, new HeadingFinder(sectionLabels, unnumbered));
    }

    Article read(String source, Page page, ArticlePlan plan, int ordinal, List<Finding> findings) {
        TracedText title = title(source, plan);
        Body body = new Body(source, plan.frontTitle() == null ? "" : title.text());
        new ParagraphJoiner(page, this::startsParagraph).join(plan.body()).forEach(body::add);
        body.sign();
        TracedText text = body.text.build();
        SectionReader.Reading reading = sections.read(text, body.blocks);
        findings.addAll(reading.findings());
        if (!plan.listed()) {
            findings.add(Finding.at(span(title, text, plan), FindingCode.ARTICLE_NOT_IN_CONTENTS, title.text()));
        }
        List<Paragraph> paragraphs = body.paragraphs(reading.headingParagraphs());
        Span span = span(title, text, plan);
        return new Article(ordinal, plan.column(), title, body.author, text, span, reading.sections(), paragraphs);
    }

    private boolean startsParagraph(SourceLine line) {
        return sectionLabels.headingAt(line.bare(), 0) != null
                || line.indent() >= 2 && sectionLabels.runInAt(line.bare(), 0, kind -> 0) != null
                || line.bare().startsWith("——")
                || titles.isByline(line);
    }

    private static TracedText title(String source, ArticlePlan plan) {
        TracedText.Builder title = TracedText.builder();
        if (plan.frontTitle() != null) {
            TidyText.append(title, source, plan.frontTitle());
        }
        for (SourceLine line : plan.title()) {
            if (!title.isEmpty() && Character.isLetterOrDigit(title.last())) {
                title.insert(' ');
            }
            TidyText.append(title, source, line.span());
        }
        return title.build();
    }

    /** The body while it is put together, paragraph by paragraph. */
    private final class Body {
        private final String source;
        private final KindReader kinds;
        private final TracedText.Builder text = TracedText.builder();
        private final List<Block> blocks = new ArrayList<>();
        private @Nullable String author;
        private boolean prose;
        private boolean notes;

        Body(String source, String frontTitle) {
            this.source = source;
            this.kinds = new KindReader(labels, titles, unnumbered, frontTitle);
        }

        void add(List<SourceLine> lines) {
            TracedText paragraph = paragraph(source, lines);
            if (paragraph.isEmpty()) {
                return;
            }
            if (!text.isEmpty()) {
                text.insert('\n');
            }
            int start = text.length();
            text.append(paragraph);
            String byline = titles.byline(paragraph.text());
            author = author == null ? byline : author;
            ParagraphKind kind = kinds.kind(paragraph.text(), lines.get(0), byline != null, prose, notes);
            prose |= paragraph.text().indexOf('。') >= 0;
            notes |= kinds.opensNotes(paragraph.text());
            Paragraph read = new Paragraph(blocks.size() + 1, kind, new Span(start, text.length()));
            SourceLine last = lines.get(lines.size() - 1);
            blocks.add(new Block(read, paragraph.text(), lines.get(0).rank(), last.endsSentence()));
        }

        /** Office and date below the last prose are a signature. */
        void sign() {
            for (int i = blocks.size() - 1; i > 0 && mayStandBelow(blocks.get(i)); i--) {
                Block block = blocks.get(i);
                if (kinds.isSignature(block.text())) {
                    blocks.set(i, block.as(ParagraphKind.SIGNATURE));
                }
            }
        }

        private boolean mayStandBelow(Block block) {
            return block.kind() == ParagraphKind.TEXT
                    && (kinds.isSignature(block.text()) || block.text().startsWith("（"));
        }

        List<Paragraph> paragraphs(List<Integer> headings) {
            List<Paragraph> paragraphs = new ArrayList<>();
            blocks.forEach(block -> paragraphs.add(block.paragraph()));
            for (int index : headings) {
                paragraphs.set(
                        index, blocks.get(index).as(ParagraphKind.HEADING).paragraph());
            }
            return paragraphs;
        }
    }

    private static TracedText paragraph(String source, List<SourceLine> lines) {
        TracedText.Builder paragraph = TracedText.builder();
        for (SourceLine line : lines) {
            if (line.isTableRow()) {
                TidyText.appendRow(paragraph, source, line.span());
            } else {
                TidyText.join(paragraph, source, line.span());
            }
        }
        return paragraph.build();
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
