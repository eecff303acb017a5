package org.jianbao.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jianbao.finding.Finding;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.SectionLabel.Numbering;
import org.jianbao.text.Span;
import org.jianbao.text.TracedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sections of an article: what numbering a label belongs to decides its depth, in Markdown with marked headings
 * their rank. Run-in items end with their paragraph.
 */
final class SectionReader {
    private static final String RUN_IN_AFTER = "。；：;:！？”）";
    private static final int FARTHEST_SECOND = 1500;
    private static final int STEP = 10;
    private static final int HALF_STEP = 5;
    private static final int CLOSING_RANK = -5;

    private final LabelReader labels;
    private final HeadingFinder headings;

    SectionReader(LabelReader labels, HeadingFinder headings) {
        this.labels = labels;
        this.headings = headings;
    }

    /** The sections of a text, the breaks in their numbering, and which paragraphs are headings and nothing else. */
    record Reading(List<Section> sections, List<Finding> findings, List<Integer> headingParagraphs) {}

    Reading read(TracedText traced, List<Block> blocks) {
        List<Heading> found = headings.find(blocks);
        Run run = new Run(traced, found);
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            boolean headed = next < found.size() && found.get(next).paragraph() == i;
            run.paragraph(blocks.get(i), headed ? found.get(next) : null);
            next += headed ? 1 : 0;
        }
        run.builder.closeAll(traced.length());
        return new Reading(run.builder.finished(), run.builder.findings(), run.headingParagraphs);
    }

    private final class Run {
        private final String text;
        private final HeadingText extents;
        private final Map<Numbering, Integer> seconds = new EnumMap<>(Numbering.class);
        private final SectionBuilder builder;
        private final boolean unnumberedOnTop;
        private final boolean ranked;
        private final List<Integer> headingParagraphs = new ArrayList<>();

        Run(TracedText traced, List<Heading> found) {
            this.text = traced.text();
            this.extents = new HeadingText(text);
            this.builder = new SectionBuilder(traced);
            this.unnumberedOnTop = areOnTop(found);
            this.ranked = found.stream().allMatch(SectionReader::isRanked)
                    && found.stream().anyMatch(heading -> heading.rank() < SourceLine.BOLD);
        }

        void paragraph(Block block, @Nullable Heading heading) {
            Span span = block.paragraph().span();
            int at = span.start();
            if (heading != null) {
                Span extent = extent(heading, span.end());
                builder.begin(heading.label(), extent, rank(heading));
                at = heading.label().end();
                if (isAll(extent, span)) {
                    headingParagraphs.add(heading.paragraph());
                }
            }
            if (block.kind() == ParagraphKind.TEXT) {
                items(at, span);
            }
            builder.closeRunIns(span.end());
        }

        private Span extent(Heading heading, int end) {
            boolean marked = heading.rank() > 0 && heading.rank() < SourceLine.BOLD;
            int start = heading.label().end();
            return marked && heading.label().kind() == Numbering.UNNUMBERED
                    ? extents.ofMarked(start, end)
                    : extents.ofParagraph(start, end);
        }

        private boolean isAll(Span heading, Span paragraph) {
            return paragraph.end() - heading.end() <= 1 && !heading.isEmpty();
        }

        private int rank(Heading heading) {
            if (heading.closing()) {
                return CLOSING_RANK;
            }
            if (ranked) {
                return heading.rank() * STEP;
            }
            if (heading.label().kind() != Numbering.UNNUMBERED) {
                return heading.label().kind().rank();
            }
            return unnumberedOnTop || builder.rank() < 0 ? Numbering.UNNUMBERED.rank() : below(builder.rank());
        }

        /** Half a step below a numbered heading, beside another heading without number. */
        private int below(int rank) {
            return rank % STEP == 0 ? rank + HALF_STEP : rank;
        }

        private void items(int from, Span span) {
            for (int at = from; at < span.end(); at++) {
                boolean comma = at > span.start() && text.charAt(at - 1) == '，';
                boolean place = at == span.start() || RUN_IN_AFTER.indexOf(text.charAt(at - 1)) >= 0;
                SectionLabel item = place || comma ? labels.runInAt(text, at, builder::counted) : null;
                if (item != null && item.end() < span.end() && continues(item, comma, span.end())) {
                    Span heading = extents.ofItem(item.end(), span.end());
                    builder.begin(item, heading, itemRank(item.kind()));
                }
            }
        }

        /** After a comma, 一是 begins a series only where 二是 follows. */
        private boolean continues(SectionLabel item, boolean comma, int end) {
            if (item.number() != 1) {
                return builder.counted(item.kind()) + 1 == item.number();
            }
            return !comma || second(item) < Math.min(end, item.end() + FARTHEST_SECOND);
        }

        /** Where the next 二是 stands; looked for anew only once the last one found is passed, as a text may be long. */
        private int second(SectionLabel first) {
            int known = seconds.getOrDefault(first.kind(), -1);
            if (known < first.end()) {
                known = labels.secondAfter(text, first.kind(), first.end());
                seconds.put(first.kind(), known);
            }
            return known;
        }

        private int itemRank(Numbering kind) {
            int same = builder.rankOf(kind);
            return same >= 0 ? same : Math.max(kind.rank(), builder.rank() + 1);
        }
    }

    /** Under # and its like a line in bold is the lowest rank; numbers in bold keep their own order. */
    private static boolean isRanked(Heading heading) {
        boolean bold = heading.rank() == SourceLine.BOLD;
        return heading.rank() > 0 && (!bold || heading.label().kind() == Numbering.UNNUMBERED);
    }

    /** Headings without number stand above the numbered where they come first, or where the numbers begin anew below them. */
    private static boolean areOnTop(List<Heading> headings) {
        List<Heading> open =
                headings.stream().filter(heading -> !heading.closing()).toList();
        if (open.isEmpty() || open.get(0).label().kind() == Numbering.UNNUMBERED) {
            return true;
        }
        Numbering top = open.get(0).label().kind();
        boolean between = false;
        for (Heading heading : open.subList(1, open.size())) {
            boolean unnumbered = heading.label().kind() == Numbering.UNNUMBERED;
            if (heading.label().kind() == top && heading.label().number() == 1 && between) {
                return true;
            }
            between = unnumbered || between && heading.label().kind() != top;
        }
        return false;
    }
}
