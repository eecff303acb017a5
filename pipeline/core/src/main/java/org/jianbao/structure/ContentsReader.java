package org.jianbao.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the contents list after the masthead: entries are the lines that stand again over an article further on, whatever
 * the white space, line breaks, bullets and page numbers of the two.
 */
final class ContentsReader {
    private static final int MOST_LINES = 4;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern COLUMN = Pattern.compile("[【〖]([^】〗]{2,20})[】〗]");
    private static final Pattern LEADER =
            Pattern.compile("[.…·．。\\-—]{2,}[（(]?[0-9]{1,3}[)）]?$|[（(][0-9]{1,3}[)）]$|(?<=[^0-9年第])[0-9]{1,2}$");
    private static final Pattern BULLET = Pattern.compile("^[●◆■★▲○◎※·•\\-\\*►]+|^[0-9]{1,2}[.、．]");

    private final BulletinLabels labels;

    ContentsReader(BulletinLabels labels) {
        this.labels = labels;
    }

    /**
     * An entry of the list.
     *
     * @param column the column it stands under; null without one
     * @param title its text without blanks, bullets and page number
     * @param first the first line of the title over the body; -1 if there is none
     * @param lines how many lines that title takes
     */
    record Entry(@Nullable String column, String title, SourceLine line, int first, int lines) {}

    /** The list, and the line after it; no entries and {@code end = from} if there is no list. */
    record Reading(List<Entry> entries, int end) {}

    /** A run of lines that reads as one title. */
    private record Run(int first, int lines) {}

    Reading read(List<SourceLine> lines, int from) {
        Map<String, List<Run>> later = runs(lines, from);
        List<Entry> entries = new ArrayList<>();
        String column = null;
        boolean headed = false;
        int at = from;
        while (at < lines.size()) {
            String bare = lines.get(at).bare();
            Matcher columns = COLUMN.matcher(bare);
            if (columns.matches()) {
                column = columns.group(1);
                at++;
            } else if (isHeading(bare)) {
                headed = true;
                at++;
            } else {
                Entry entry = entry(lines, at, column, later, entries);
                if (entry == null && !(headed && unmatched(lines, at, later))) {
                    break;
                }
                entries.add(entry == null ? new Entry(column, key(bare), lines.get(at), -1, 0) : entry);
                at += entry == null ? 1 : used(lines, at, entry);
            }
        }
        boolean any = entries.stream().anyMatch(entry -> entry.first() >= 0);
        return any ? new Reading(List.copyOf(entries), at) : new Reading(List.of(), from);
    }

    private boolean isHeading(String bare) {
        String inner = bare.replaceAll("[【】\\[\\]：:]", "");
        return labels.words(Kind.CONTENTS).contains(inner);
    }

    /** The longest run of lines that reads as a title further on: a wrapped entry is more than its first line. */
    private static @Nullable Entry entry(
            List<SourceLine> lines, int at, @Nullable String column, Map<String, List<Run>> later, List<Entry> before) {
        StringBuilder joined = new StringBuilder();
        Entry longest = null;
        for (int k = 0; k < MOST_LINES && at + k < lines.size(); k++) {
            joined.append(lines.get(at + k).bare());
            String key = key(joined.toString());
            int last = before.isEmpty() ? 0 : before.get(before.size() - 1).first();
            int after = Math.max(at + k, last);
            Run run = later.getOrDefault(key, List.of()).stream()
                    .filter(other -> other.first() > after)
                    .findFirst()
                    .orElse(null);
            longest = run == null ? longest : new Entry(column, key, lines.get(at), run.first(), run.lines());
        }
        return longest;
    }

    private static int used(List<SourceLine> lines, int at, Entry entry) {
        StringBuilder joined = new StringBuilder();
        int used = 0;
        while (used < MOST_LINES) {
            joined.append(lines.get(at + used).bare());
            used++;
            if (key(joined.toString()).equals(entry.title())) {
                return used;
            }
        }
        return used;
    }

    /** In a list with a heading, a line without an article counts as an entry if the next one has its article. */
    private static boolean unmatched(List<SourceLine> lines, int at, Map<String, List<Run>> later) {
        return at + 1 < lines.size()
                && lines.get(at).bare().length() <= LONGEST_TITLE
                && later.getOrDefault(key(lines.get(at + 1).bare()), List.of()).stream()
                        .anyMatch(run -> run.first() > at + 1);
    }

    /** All runs of up to four short lines after the masthead, by what they read. */
    private static Map<String, List<Run>> runs(List<SourceLine> lines, int from) {
        Map<String, List<Run>> runs = new HashMap<>();
        for (int i = from; i < lines.size(); i++) {
            StringBuilder joined = new StringBuilder();
            for (int k = 0; k < MOST_LINES && i + k < lines.size(); k++) {
                joined.append(lines.get(i + k).bare());
                if (joined.length() > LONGEST_TITLE) {
                    break;
                }
                runs.computeIfAbsent(key(joined.toString()), key -> new ArrayList<>(1))
                        .add(new Run(i, k + 1));
            }
        }
        return runs;
    }

    private static String key(String bare) {
        String text = BULLET.matcher(bare).replaceFirst("");
        text = LEADER.matcher(text).replaceFirst("");
        return text.replaceAll("[“”\"‘’'#*]", "");
    }
}
