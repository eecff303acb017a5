package org.jianbao.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.layout.SourceLine;
import org.jspecify.annotations.Nullable;

/** The runs of a few lines of a text that may read as a title, by what they read whatever its white space and bullets. */
final class TitleRuns {
    static final int MOST_LINES = 4;
    static final int LONGEST_TITLE = 80;
    private static final Pattern LEADER =
            Pattern.compile("[.…·．。\\-—_]{2,}[（(]?第?[0-9０-９]{1,3}页?[)）]?$|[（(][0-9０-９]{1,3}[)）]$|[/／]?"
                    + "(?<=[^0-9０-９年第〔（(])[0-9０-９]{1,2}$");
    private static final Pattern BULLET = Pattern.compile(
            "^[●◆■★▲○◎※·•\\-\\*►▶◇□☆△]+|^[0-9０-９]{1,2}[.、．]|^[（(][0-9０-９一二三四五六七八九十]{1,3}[)）]|^[①-⑳]|^[一二三四五六七八九十]{1,3}、");
    private static final Pattern OTHER = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]");

    private final Map<String, List<Run>> runs;

    private TitleRuns(Map<String, List<Run>> runs) {
        this.runs = runs;
    }

    /** A run of lines that reads as one title. */
    record Run(int first, int lines) {}

    /** All runs of up to four short lines from the line {@code from} on. */
    static TitleRuns of(List<SourceLine> lines, int from) {
        Map<String, List<Run>> runs = new HashMap<>();
        for (int i = from; i < lines.size(); i++) {
            StringBuilder joined = new StringBuilder();
            boolean begins = !lines.get(i).beginsWithClosingMark();
            for (int k = 0; begins && k < MOST_LINES && i + k < lines.size(); k++) {
                joined.append(lines.get(i + k).bare());
                if (joined.length() > LONGEST_TITLE) {
                    break;
                }
                runs.computeIfAbsent(key(joined.toString()), key -> new ArrayList<>(1))
                        .add(new Run(i, k + 1));
            }
        }
        return new TitleRuns(runs);
    }

    /** The first run that reads {@code key} after a line; by halving, as a line may stand there often. */
    @Nullable
    Run after(String key, int line) {
        List<Run> same = runs.getOrDefault(key, List.of());
        int low = 0;
        int high = same.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (same.get(middle).first() > line) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < same.size() ? same.get(low) : null;
    }

    /** What a title reads: letters, digits and characters alone, without bullet and page number. */
    static String key(String bare) {
        String text = BULLET.matcher(bare).replaceFirst("");
        return letters(LEADER.matcher(text).replaceFirst(""));
    }

    /** A text without marks and blanks. */
    static String letters(String text) {
        return OTHER.matcher(text).replaceAll("");
    }
}
