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

/** Nests the sections of one article as their labels come, and closes them. One article, one use. */
final class SectionBuilder {
    private final TracedText traced;
    private final String text;
    private final List<Section> sections = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Numbering, Integer> lastAnywhere = new EnumMap<>(Numbering.class);
    private final Map<Numbering, Integer> lastAtTop = new EnumMap<>(Numbering.class);
    private int children;

    SectionBuilder(TracedText traced) {
        this.traced = traced;
        this.text = traced.text();
    }

    /** A section whose end is not known yet; {@code rank} is its depth among all numberings. */
    private static final class Open {
        private final SectionLabel label;
        private final int index;
        private final String path;
        private final int level;
        private final int rank;
        private final Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);
        private int children;

        Open(SectionLabel label, int index, String path, int level, int rank) {
            this.label = label;
            this.index = index;
            this.path = path;
            this.level = level;
            this.rank = rank;
        }
    }

    /** Begins a section under the innermost open one that is shallower. */
    void begin(SectionLabel label, Span heading, int rank) {
        while (!open.isEmpty() && open.peek().rank >= rank) {
            close(label.start());
        }
        Open parent = open.peek();
        int ordinal = parent == null ? ++children : ++parent.children;
        checkNumber(label, parent == null ? lastAtTop : parent.last);
        String path = parent == null ? Integer.toString(ordinal) : parent.path + "." + ordinal;
        Open section = new Open(label, sections.size(), path, parent == null ? 1 : parent.level + 1, rank);
        open.push(section);
        sections.add(new Section(
                section.index,
                parent == null ? null : parent.index,
                path,
                section.level,
                ordinal,
                label.isEmpty() ? null : text.substring(label.start(), label.end()),
                heading.isEmpty() ? null : heading.of(text),
                heading,
                new Span(label.start(), label.end())));
        ends.add(label.end());
    }

    /** The number that a label of this kind must follow: that of the last open section of the kind, 0 if there is none. */
    int counted(Numbering kind) {
        for (Open section : open) {
            if (section.label.kind() == kind) {
                return section.label.number();
            }
        }
        Open parent = open.peek();
        return (parent == null ? lastAtTop : parent.last).getOrDefault(kind, 0);
    }

    /** The depth of the innermost open section; -1 if none is open. */
    int rank() {
        Open section = open.peek();
        return section == null ? -1 : section.rank;
    }

    /** The depth of the innermost open section of a kind; -1 if none is open. */
    int rankOf(Numbering kind) {
        for (Open section : open) {
            if (section.label.kind() == kind) {
                return section.rank;
            }
        }
        return -1;
    }

    /** Ends the items that stand inside the paragraph that ends at {@code end}. */
    void closeRunIns(int end) {
        while (!open.isEmpty() && open.peek().label.kind().isRunIn()) {
            close(end);
        }
    }

    void closeAll(int end) {
        while (!open.isEmpty()) {
            close(end);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    List<Section> finished() {
        List<Section> finished = new ArrayList<>(sections.size());
        for (Section section : sections) {
            finished.add(section.endingAt(ends.get(section.index())));
        }
        return finished;
    }

    /** Siblings count up by one, or on from the last of their kind anywhere; run-in items may begin anew. */
    private void checkNumber(SectionLabel label, Map<Numbering, Integer> siblings) {
        Numbering kind = label.kind();
        int before = siblings.getOrDefault(kind, 0);
        boolean counts = label.number() == before + 1
                || kind == Numbering.UNNUMBERED
                || label.number() == lastAnywhere.getOrDefault(kind, 0) + 1
                || kind.isRunIn() && label.number() == 1;
        siblings.put(kind, label.number());
        lastAnywhere.put(kind, label.number());
        if (!counts) {
            Span span = new Span(label.start(), label.end());
            String message = span.of(text) + " follows number " + before;
            findings.add(Finding.at(traced.sourceSpan(span), FindingCode.SECTION_NUMBER_BREAK, message));
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
}
