package org.jianbao.beam.publish;

import java.util.Optional;

/** Finds the division around a division (GB/T 2260): 如皋市 320682 lies in 320600. */
public final class DivisionCodes {
    private static final String DIRECT = "11 12 31 50";

    private DivisionCodes() {}

    public static Optional<String> parent(String code) {
        if (code.length() == 9) {
            return Optional.of(code.substring(0, 6));
        }
        if (code.length() != 6 || code.endsWith("0000")) {
            return Optional.empty();
        }
        String province = code.substring(0, 2);
        boolean top = code.endsWith("00") || DIRECT.contains(province);
        return Optional.of(top ? province + "0000" : code.substring(0, 4) + "00");
    }
}
