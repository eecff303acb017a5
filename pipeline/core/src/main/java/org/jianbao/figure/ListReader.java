package org.jianbao.figure;

import org.jianbao.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads a number that takes its unit from the end of the list it stands in: 20 and 30 of 20、30和50个. */
final class ListReader {
    private static final int LONGEST_LIST = 12;
    private static final String SIGNS = "、和与及";

    private final MeasureReader measures;
    private final QuantityAssembler assembler;

    ListReader(MeasureReader measures, QuantityAssembler assembler) {
        this.measures = measures;
        this.assembler = assembler;
    }

    /** The quantity of {@code first}, which has no unit of its own; null if no list with a unit follows. */
    @Nullable
    RoughQuantity readAt(String text, Numeral first) {
        int at = first.chinese() ? text.length() : first.end();
        for (int items = 0; items < LONGEST_LIST && at + 1 < text.length(); items++) {
            Numeral next = SIGNS.indexOf(text.charAt(at)) < 0 ? null : measures.numeralAt(text, at + 1);
            if (next == null) {
                return null;
            }
            Measure measure = measures.measureAt(text, next);
            if (measure != null) {
                return assembler.quantity(text, first, measure.sharedAt(first.end()), "list");
            }
            at = next.end();
        }
        return null;
    }
}
