package org.jianbao.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jianbao.finding.Finding;
import org.jianbao.finding.FindingCode;
import org.jianbao.structure.SectionLabel.Numbering;
import org.jianbao.text.Span;
import org.jianbao.text.TracedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sections of an article: what numbering a label belongs to decides its depth, in the order in which the article
 * uses the numberings. Run-in items end with their paragraph.
 */
final class SectionReader {
    private static final String RUN_IN_AFTER = "。；：;:！？”）";
    private static final String ITEM_HEADING_ENDS = "，。；：,;:！？";
    private static final int LONGEST_HEADING = 60;

    private final LabelReader labels;

    SectionReader(LabelReader labels) {
        this.labels = labels;
    }

    /** The sections of a text, and the breaks in their numbering. */
    record Reading(List<Section> sections, List<Finding> findings) {}

    /** A section whose end is not known yet. */
    private static final class Open {
        private final SectionLabel label;
        private final int index;
        private final String path;
        private final int level;
        private final Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);
        private int children;

        Open(SectionLabel label, int index, String path, int level) {
            this.label = label;
            this.index = index;
            this.path = path;
            this.level = level;
        }
    }

    Reading read(TracedText traced, List<Paragraph> paragraphs) {
        Run run = new Run(traced);
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.kind() == ParagraphKind.TEXT || paragraph.kind() == ParagraphKind.HEADING) {
                run.paragraph(paragraph.span());
            }
        }
        run.closeAll();
        return new Reading(run.finished(), run.findings);
    }

    private final class Run {
        private final TracedText traced;
        private final String text;
        private final List<Section> sections = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private int topLevel;
        private int topNumber;

        Run(TracedText traced) {
            this.traced = traced;
            this.text = traced.text();
        }

        void paragraph(Span span) {
            SectionLabel heading = labels.headingAt(text, span.start());
            int at = span.start();
            if (heading != null && plausible(heading)) {
                begin(heading, span);
                at = heading.end();
            }
            for (; at < span.end(); at++) {
                boolean place = at == span.start() || RUN_IN_AFTER.indexOf(text.charAt(at - 1)) >= 0;
                SectionLabel item = place ? labels.runInAt(text, at) : null;
                if (item != null && item.end() < span.end() && continues(item)) {
                    begin(item, span);
                }
            }
            while (!open.isEmpty() && open.peek().label.kind().isRunIn()) {
                close(span.end());
            }
        }

        /** 2023. at the front of a paragraph is no label; 1. is, and so is what counts on from the last. */
        private boolean plausible(SectionLabel label) {
            return label.kind() != Numbering.ARABIC || label.number() == 1 || counted(label) + 1 == label.number();
        }

        private boolean continues(SectionLabel label) {
            return label.number() == 1 || counted(label) + 1 == label.number();
        }

        private int counted(SectionLabel label) {
            for (Open section : open) {
                if (section.label.kind() == label.kind()) {
                    return section.label.number();
                }
            }
            return open.isEmpty() ? 0 : open.peek().last.getOrDefault(label.kind(), 0);
        }

        private void begin(SectionLabel label, Span paragraph) {
            boolean sibling = open.stream().anyMatch(section -> section.label.kind() == label.kind());
            while (sibling && !open.isEmpty()) {
                boolean same = open.peek().label.kind() == label.kind();
                close(label.start());
                if (same) {
                    break;
                }
            }
            while (!sibling
                    && !open.isEmpty()
                    && shallower(label.kind(), open.peek().label.kind())) {
                close(label.start());
            }
            Open parent = open.peek();
            int ordinal = parent == null ? ++topLevel : ++parent.children;
            checkNumber(label, parent);
            String path = parent == null ? Integer.toString(ordinal) : parent.path + "." + ordinal;
            Open section = new Open(label, sections.size(), path, parent == null ? 1 : parent.level + 1);
            open.push(section);
            if (parent != null) {
                parent.last.put(label.kind(), label.number());
            }
            Span heading = heading(label, paragraph);
            sections.add(new Section(
                    section.index,
                    parent == null ? null : parent.index,
                    path,
                    section.level,
                    ordinal,
                    text.substring(label.start(), label.end()),
                    heading.isEmpty() ? null : heading.of(text),
                    heading,
                    new Span(label.start(), label.end())));
            ends.add(label.end());
        }

        /** 一、 after （一） without a 一、 above it begins anew at the top. */
        private boolean shallower(Numbering kind, Numbering than) {
            return !kind.isRunIn() && (than.isRunIn() || kind.compareTo(than) < 0);
        }

        private void checkNumber(SectionLabel label, @Nullable Open parent) {
            int before = parent == null ? topNumber : parent.last.getOrDefault(label.kind(), 0);
            if (parent == null) {
                topNumber = label.number();
            }
            if (label.number() != before + 1 && label.number() != 1) {
                String shown = text.substring(label.start(), label.end());
                findings.add(Finding.at(
                        traced.sourceSpan(new Span(label.start(), label.end())),
                        FindingCode.SECTION_NUMBER_BREAK,
                        shown + " follows number " + before));
            }
        }

        private void close(int end) {
            Open section = open.pop();
            int last = end;
            while (last > section.label.end() && text.charAt(last - 1) == '\n') {
                last--;
            }
            ends.set(section.index, last);
        }

        void closeAll() {
            while (!open.isEmpty()) {
                close(text.length());
            }
        }

        List<Section> finished() {
            List<Section> finished = new ArrayList<>(sections.size());
            for (Section section : sections) {
                finished.add(new Section(
                        section.index(),
                        section.parent(),
                        section.path(),
                        section.level(),
                        section.ordinal(),
                        section.label(),
                        section.heading(),
                        section.headingSpan(),
                        new Span(section.span().start(), ends.get(section.index()))));
            }
            return finished;
        }

        private Span heading(SectionLabel label, Span paragraph) {
            int start = label.end();
            while (start < paragraph.end() && text.charAt(start) == ' ') {
                start++;
            }
            return label.kind().isRunIn()
                    ? upTo(ITEM_HEADING_ENDS, start, paragraph.end())
                    : headingOfParagraph(start, paragraph.end());
        }

        private Span headingOfParagraph(int start, int end) {
            Span sentence = upTo("。！？", start, end);
            if (sentence.end() == end || sentence.length() <= LONGEST_HEADING) {
                boolean colon = sentence.end() == end && end > start && "：:；;".indexOf(text.charAt(end - 1)) >= 0;
                Span whole = colon ? new Span(start, end - 1) : sentence;
                if (whole.length() <= LONGEST_HEADING) {
                    return whole;
                }
            }
            Span clause = upTo("：:；", start, end);
            return clause.end() < end && clause.length() <= LONGEST_HEADING ? clause : new Span(start, start);
        }

        private Span upTo(String marks, int start, int end) {
            int at = start;
            while (at < end && marks.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return new Span(start, at);
        }
    }
}
