package org.jianbao.quantity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jianbao.text.Span;

/** The stretches of one passage where a number measures nothing, each with the reason. Filled by one thread, then read. */
final class Barred {
    /** A stretch and why. */
    private record Stretch(Span span, String reason) {}

    private final BitSet whole = new BitSet();
    private final BitSet starts = new BitSet();
    private final List<Stretch> stretches = new ArrayList<>();

    /** No figure may begin in {@code span} or reach into it. */
    void add(Span span, String reason) {
        whole.set(span.start(), span.end());
        starts.set(span.start(), span.end());
        stretches.add(new Stretch(span, reason));
    }

    /** No figure may begin in {@code span}; one from before may reach into it. */
    void addStart(Span span, String reason) {
        starts.set(span.start(), span.end());
        stretches.add(new Stretch(span, reason));
    }

    /** Whether no figure may begin at {@code position} of the passage. */
    boolean starts(int position) {
        return starts.get(position);
    }

    /** The first position of {@code span} that no figure may reach into; -1 if there is none. */
    int overlap(Span span) {
        int first = whole.nextSetBit(span.start());
        return first < span.end() ? first : -1;
    }

    /** Why {@code position} is barred; walks all stretches, so ask only to explain. */
    String reason(int position) {
        return stretches.stream()
                .filter(stretch -> stretch.span().start() <= position
                        && position < stretch.span().end())
                .map(Stretch::reason)
                .findFirst()
                .orElse("no figure");
    }
}
