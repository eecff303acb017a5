package org.jianbao.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jianbao.number.SqueezedText;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** Writes down what the finder tries on one passage. Of one thread. */
public final class AttemptRecorder implements Trace {
    private final String passage;
    private final SqueezedText squeezed;
    private final List<Attempt> attempts = new ArrayList<>();

    /** Over a passage and the same without blanks, in which quantities are read. */
    public AttemptRecorder(String passage, SqueezedText squeezed) {
        this.passage = passage;
        this.squeezed = squeezed;
    }

    /** A reading that became a figure. */
    public void matched(RoughQuantity quantity) {
        record(span(quantity), quantity.rule(), null);
    }

    @Override
    public void lost(RoughQuantity quantity, Supplier<String> reason) {
        record(span(quantity), quantity.rule(), reason.get());
    }

    @Override
    public void passed(Span number, Supplier<String> reason) {
        if (!number.isEmpty()) {
            record(number, null, reason.get());
        }
    }

    /** All attempts in text order, those at one place in the order they were made. */
    public List<Attempt> attempts() {
        return attempts.stream()
                .sorted(Comparator.comparingInt(attempt -> attempt.span().start()))
                .toList();
    }

    private static Span span(RoughQuantity quantity) {
        return new Span(quantity.start(), quantity.end());
    }

    private void record(Span inSqueezed, @Nullable String rule, @Nullable String reason) {
        Span span = squeezed.original(inSqueezed);
        attempts.add(new Attempt(span, span.of(passage), rule, reason == null, reason));
    }
}
