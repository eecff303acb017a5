package org.jianbao.quantity;

import org.jianbao.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Reads a number that takes its unit from the end of the list it stands in: 20 and 30 of 20、30和50个. */
final class ListReader {
    private static final int LONGEST_LIST = 12;

    private final NumberSigns signs;
    private final MeasureReader measures;
    private final QuantityAssembler assembler;

    ListReader(NumberSigns signs, MeasureReader measures, QuantityAssembler assembler) {
        this.signs = signs;
        this.measures = measures;
        this.assembler = assembler;
    }

    /** The quantity of {@code first}, which has no unit of its own; null if no list with a unit follows. */
    @Nullable
    RoughQuantity readAt(String text, Numeral first) {
        int at = first.chinese() ? text.length() : first.end();
        for (int items = 0; items < LONGEST_LIST && at + 1 < text.length(); items++) {
            int start = signs.listSignEnd(text, at);
            Numeral next = start == at || start == text.length() ? null : measures.numeralAt(text, start);
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
