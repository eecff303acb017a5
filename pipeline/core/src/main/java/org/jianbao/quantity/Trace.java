package org.jianbao.quantity;

import java.util.function.Supplier;
import org.jianbao.text.Span;

/** Hears what the finder tries, as it tries it: which reading lost and why. */
public interface Trace {
    /** Hears nothing. */
    Trace NONE = new Trace() {
        @Override
        public void lost(RoughQuantity quantity, Supplier<String> reason) {}

        @Override
        public void passed(Span number, Supplier<String> reason) {}
    };

    /** A reading that a rule had made and another took away. */
    void lost(RoughQuantity quantity, Supplier<String> reason);

    /** A number, from its start to its end in the squeezed text, that no rule read. */
    void passed(Span number, Supplier<String> reason);
}
