package org.jianbao.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between the title of a text and its prose though it belongs to the head: the office, the day, the
 * line 发布时间：2024-05-16　浏览次数：120 of a web page.
 */
final class PreambleReader {
    private static final int FARTHEST = 8;
    private static final int LONGEST = 60;

    private final BulletinLabels labels;
    private final DateReader dates = new DateReader();

    PreambleReader(BulletinLabels labels) {
        this.labels = labels;
    }

    /** The lines that remain, and what the others said. */
    record Reading(
            List<SourceLine> lines,
            @Nullable String issuer,
            @Nullable LocalDate date) {}

    Reading read(List<SourceLine> body) {
        List<SourceLine> kept = new ArrayList<>();
        List<String> issuers = new ArrayList<>();
        LocalDate date = null;
        int at = 0;
        while (at < Math.min(FARTHEST, body.size()) && !isProse(body.get(at))) {
            SourceLine line = body.get(at);
            List<String> offices = continuesTitle(body, at + 1) ? List.of() : offices(line.text());
            DateReader.Reading day = day(line);
            if (day != null && date == null) {
                date = day.day();
            }
            issuers.addAll(offices);
            if (offices.isEmpty() && day == null) {
                kept.add(line);
            }
            at++;
        }
        kept.addAll(body.subList(at, body.size()));
        String issuer = issuers.isEmpty() ? null : String.join("、", issuers);
        return new Reading(kept, issuer, date);
    }

    private static boolean isProse(SourceLine line) {
        return line.bare().length() > LONGEST || line.bare().indexOf('。') >= 0;
    }

    private static boolean continuesTitle(List<SourceLine> body, int next) {
        return next < body.size() && body.get(next).bare().startsWith("关于");
    }

    /** The offices that a line names; none if it says anything else. */
    private List<String> offices(String text) {
        String bare = Characters.withoutBlanks(text);
        List<String> parts = List.of(text.strip().split("[\\s\\u3000]+"));
        if (parts.stream().allMatch(labels::isOffice)) {
            return parts;
        }
        return labels.isOffice(bare) ? List.of(bare) : List.of();
    }

    /** The day on a line that says nothing else, or on one that says when the text was put out. */
    private DateReader.@Nullable Reading day(SourceLine line) {
        String narrow = Characters.withNarrowDigits(line.bare());
        DateReader.Reading found = dates.read(narrow);
        if (labels.after(Kind.DATELINE, narrow) != null) {
            return found == null ? new DateReader.Reading(null, narrow, "") : found;
        }
        return found != null && found.rest().replaceAll("[（()）]", "").isEmpty() ? found : null;
    }
}
