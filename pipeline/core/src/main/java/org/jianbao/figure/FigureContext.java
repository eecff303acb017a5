package org.jianbao.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jianbao.mention.Mention;
import org.jianbao.quantity.Surroundings;
import org.jianbao.resolve.Subject;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a passage before its figures are read; spans count from the passage's start.
 *
 * @param subject the subject of the article
 * @param topic what a passage above introduced, 通化机场位于…, which this one may call by its last word, 机场; null if none did
 * @param spoken the divisions that passages above began with, the last first, any of which 全市 may mean
 * @param headingPeriod the year or period that the nearest heading above, or else the title, names; null if none does
 * @param planned whether the headings above announce what is still to come, as 2025年工作安排 does
 * @param issueDate the day the bulletin was issued
 * @param times the times found in the passage, in order and without overlap
 * @param mentions the names found in the passage in order, times left out
 * @param labels where section labels (一、 一是 1.) stand in the passage; no figure lies there
 */
public record FigureContext(
        @Nullable Subject subject,
        @Nullable Subject topic,
        List<Subject> spoken,
        @Nullable TimeExpression headingPeriod,
        boolean planned,
        @Nullable LocalDate issueDate,
        List<TimeExpression> times,
        List<Mention> mentions,
        List<Span> labels) {
    public FigureContext {
        spoken = List.copyOf(spoken);
        times = List.copyOf(times);
        mentions = List.copyOf(mentions);
        labels = List.copyOf(labels);
    }

    /** What quantities are told by. */
    Surroundings surroundings() {
        return new Surroundings(times, mentions, labels);
    }

    /** The same with other names. */
    FigureContext withMentions(List<Mention> names) {
        return new FigureContext(subject, topic, spoken, headingPeriod, planned, issueDate, times, names, labels);
    }

    /** How many times begin before {@code position}. */
    int timesBefore(int position) {
        return before(times, position, TimeExpression::span);
    }

    /** How many names begin before {@code position}. */
    int mentionsBefore(int position) {
        return before(mentions, position, Mention::span);
    }

    /** Whether a time begins at {@code position}. */
    boolean startsTime(int position) {
        int index = timesBefore(position);
        return index < times.size() && times.get(index).span().start() == position;
    }

    /** Whether a time covers {@code position}. */
    boolean isInTime(int position) {
        int index = timesBefore(position + 1) - 1;
        return index >= 0 && times.get(index).span().contains(position);
    }

    /** Whether a time ends right before {@code position}. */
    boolean endsTime(int position) {
        int index = timesBefore(position) - 1;
        return index >= 0 && times.get(index).span().end() == position;
    }

    /** By halves: a passage may hold a thousand figures, and each asks. */
    private static <T> int before(List<T> ordered, int position, Function<T, Span> place) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(ordered.get(middle)).start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Nothing known. */
    public static FigureContext none() {
        return new FigureContext(null, null, List.of(), null, false, null, List.of(), List.of(), List.of());
    }
}
