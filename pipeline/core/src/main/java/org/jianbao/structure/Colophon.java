package org.jianbao.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The foot of a bulletin (GB/T 9704 版记): who receives it and how many were printed.
 *
 * @param registrationNumber 苏简字1004号
 * @param printRun copies, 80 in 共印80份
 * @param reportTo superiors, after 报
 * @param sendTo peers and subordinates, after 送 and 发
 * @param copyTo after 抄送
 */
public record Colophon(
        @Nullable String registrationNumber,
        @Nullable Integer printRun,
        List<String> reportTo,
        List<String> sendTo,
        List<String> copyTo) {
    public Colophon {
        reportTo = List.copyOf(reportTo);
        sendTo = List.copyOf(sendTo);
        copyTo = List.copyOf(copyTo);
    }

    /** The foot of a text that has none. */
    public static Colophon none() {
        return new Colophon(null, null, List.of(), List.of(), List.of());
    }
}
