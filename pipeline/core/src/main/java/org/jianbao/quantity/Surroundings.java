package org.jianbao.quantity;

import java.util.List;
import org.jianbao.mention.Mention;
import org.jianbao.text.Span;
import org.jianbao.time.TimeExpression;

/**
 * What is known of a passage before its quantities are read; where it stands no number measures anything. Spans count from
 * the passage's start.
 *
 * @param times the dates and periods: 5月4日
 * @param mentions the names: G60沪昆高速
 * @param labels the section labels: 一、 一是 1.
 */
public record Surroundings(List<TimeExpression> times, List<Mention> mentions, List<Span> labels) {
    public Surroundings {
        times = List.copyOf(times);
        mentions = List.copyOf(mentions);
        labels = List.copyOf(labels);
    }
}
