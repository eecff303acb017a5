package org.jianbao.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jianbao.mention.Mention;
import org.jianbao.mention.MentionType;
import org.jianbao.time.TimeExpression;
import org.jianbao.time.TimeKind;

/**
 * Puts times and names into one list by position; of two that overlap the longer stays. Of the times only those that stand
 * on a calendar or a clock are mentions: 目前 and 每月 are none, nor is the 上年 of 比上年增长.
 */
final class MentionMerger {
    /** The rules of times that stand on a calendar even where something is compared with them: 较一季度. */
    private static final Set<String> PARTS = Set.of("quarter", "quarters", "half");

    private MentionMerger() {}

    static List<Mention> merge(List<Mention> names, List<TimeExpression> times) {
        List<Mention> all = new ArrayList<>(names);
        times.stream().filter(MentionMerger::isNamed).forEach(time -> all.add(mention(time)));
        all.sort(Comparator.comparing(Mention::span));
        List<Mention> kept = new ArrayList<>(all.size());
        for (Mention mention : all) {
            Mention last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || !last.span().overlaps(mention.span())) {
                kept.add(mention);
            } else if (mention.span().length() > last.span().length()) {
                kept.set(kept.size() - 1, mention);
            }
        }
        return kept;
    }

    private static boolean isNamed(TimeExpression time) {
        boolean base = time.kind() == TimeKind.COMPARISON
                && !PARTS.contains(time.rule())
                && time.text().chars().noneMatch(Character::isDigit);
        return time.normalized() != null && !base;
    }

    private static Mention mention(TimeExpression time) {
        return new Mention(time.span(), MentionType.TIME, time.text(), time.text(), time.normalized(), time.rule());
    }

    /** Whether a time names a year or a span of years, so that it may govern what stands below its heading. */
    static boolean isYearLike(TimeExpression time) {
        return time.kind() == TimeKind.PERIOD
                && time.first() != null
                && (time.last() == null || time.first().plusDays(27).isBefore(time.last()));
    }
}
