package org.jianbao.structure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jianbao.structure.SectionLabel.Numbering;
import org.jspecify.annotations.Nullable;

/** Finds the headings at the front of paragraphs, numbered or not, and gives the unnumbered their place among them. */
final class HeadingFinder {
    private static final int LONGEST_LINE = 30;
    private static final int WIDEST_GAP = 5;

    private final LabelReader labels;
    private final UnnumberedHeadings unnumbered;

    HeadingFinder(LabelReader labels, UnnumberedHeadings unnumbered) {
        this.labels = labels;
        this.unnumbered = unnumbered;
    }

    /** The headings of an article, in text order. */
    List<Heading> find(List<Block> blocks) {
        Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() != ParagraphKind.TEXT) {
                continue;
            }
            SectionLabel label = labels.headingAt(block.text(), 0);
            if (label != null && isPlausible(label, block, last)) {
                last.put(label.kind(), label.number());
                headings.add(heading(i, shifted(label, block), block, false));
            } else if (unnumbered.isClosing(block.text()) || unnumbered.isAt(blocks, i)) {
                int start = block.paragraph().span().start();
                SectionLabel none = new SectionLabel(Numbering.UNNUMBERED, 0, start, start);
                headings.add(heading(i, none, block, unnumbered.isClosing(block.text())));
            }
        }
        return withSiblings(withoutLoneFirst(headings, blocks));
    }

    private static Heading heading(int index, SectionLabel label, Block block, boolean closing) {
        return new Heading(index, label, block.rank(), closing);
    }

    private static SectionLabel shifted(SectionLabel label, Block block) {
        int by = block.paragraph().span().start();
        return new SectionLabel(label.kind(), label.number(), label.start() + by, label.end() + by);
    }

    /** 2023. at the front of a paragraph is no label; 1. is, and what counts on, and a short line that nearly does. */
    private static boolean isPlausible(SectionLabel label, Block block, Map<Numbering, Integer> last) {
        if (label.kind() != Numbering.ARABIC || label.number() == 1) {
            return true;
        }
        int step = label.number() - last.getOrDefault(Numbering.ARABIC, 0);
        boolean line = block.text().length() <= LONGEST_LINE && !block.endsSentence();
        return step == 1 || line && step >= 0 && step <= WIDEST_GAP && last.containsKey(Numbering.ARABIC);
    }

    /** A short line in front of the prose may be anything; it is a heading only where others of its kind follow. */
    private static List<Heading> withoutLoneFirst(List<Heading> headings, List<Block> blocks) {
        if (headings.isEmpty() || !isUnmarked(headings.get(0)) || hasProseBefore(blocks, headings.get(0))) {
            return headings;
        }
        boolean others = headings.stream().skip(1).anyMatch(HeadingFinder::isUnmarked);
        boolean marked = headings.get(0).rank() > 0;
        return others || marked ? headings : headings.subList(1, headings.size());
    }

    private static boolean hasProseBefore(List<Block> blocks, Heading heading) {
        return blocks.subList(0, heading.paragraph()).stream()
                .anyMatch(block -> block.text().indexOf('。') >= 0);
    }

    private static boolean isUnmarked(Heading heading) {
        return heading.label().kind() == Numbering.UNNUMBERED && !heading.closing();
    }

    /** Where the numbers of 2、 甲 乙 5、 leave room for exactly them, 甲 and 乙 are the third and fourth sibling. */
    private static List<Heading> withSiblings(List<Heading> headings) {
        List<Heading> placed = new ArrayList<>(headings);
        int numbered = -1;
        for (int i = 0; i < placed.size(); i++) {
            SectionLabel label = placed.get(i).label();
            if (label.kind() == Numbering.UNNUMBERED) {
                continue;
            }
            @Nullable
            SectionLabel before = numbered < 0 ? null : placed.get(numbered).label();
            int between = i - numbered - 1;
            if (before != null
                    && between > 0
                    && before.kind() == label.kind()
                    && label.number() == before.number() + between + 1) {
                for (int k = 1; k <= between; k++) {
                    Heading sibling = placed.get(numbered + k);
                    placed.set(numbered + k, sibling.as(sibling.label().as(label.kind(), before.number() + k)));
                }
            }
            numbered = i;
        }
        return placed;
    }
}
