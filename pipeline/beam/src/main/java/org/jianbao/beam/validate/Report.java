package org.jianbao.beam.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects what one check finds; keeps the first hundred violations and counts the rest. */
final class Report {
    private static final int KEPT = 100;

    private final String check;
    private final List<Violation> violations = new ArrayList<>();
    private long count;

    Report(String check) {
        this.check = check;
    }

    void add(String place, String message) {
        count++;
        if (violations.size() < KEPT) {
            violations.add(new Violation(check, place, message));
        }
    }

    List<Violation> violations() {
        return Collections.unmodifiableList(violations);
    }

    /** All violations, those not kept included. */
    long count() {
        return count;
    }
}
