package org.jianbao.beam;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a build gave: so many bulletins, so many inputs that gave none.
 *
 * @param inputs how many files were asked for, each file once
 * @param bulletins how many bulletins the release holds
 * @param rejected how many inputs gave no bulletin
 * @param rows rows by table, such as {@code figures → 412}
 * @param diagnostics rows by code, such as {@code EMPTY_FILE → 1}
 */
public record BuildOutcome(
        int inputs, int bulletins, int rejected, Map<String, Long> rows, Map<String, Long> diagnostics) {
    public BuildOutcome {
        rows = java.util.Collections.unmodifiableMap(new TreeMap<>(rows));
        diagnostics = java.util.Collections.unmodifiableMap(new TreeMap<>(diagnostics));
    }
}
