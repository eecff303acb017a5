package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the contents list after the masthead: entries are the lines that stand again over an article further on, whatever
 * the white space, line breaks, bullets and page numbers of the two.
 */
final class ContentsReader {
    private static final int FARTHEST_HEADING = 8;
    private static final int MOST_UNMATCHED = 8;

    private final BulletinLabels labels;
    private final ColumnReader columns;

    ContentsReader(BulletinLabels labels, ColumnReader columns) {
        this.labels = labels;
        this.columns = columns;
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

    /** The list, where it begins, and the line after it; no entries and {@code end = from} if there is no list. */
    record Reading(List<Entry> entries, int start, int end) {
        List<Entry> found() {
            return entries.stream().filter(entry -> entry.first() >= 0).toList();
        }
    }

    /** @param bulletin whether the lines follow a masthead; in other texts only a heading such as 目录 begins a list */
    Reading read(List<SourceLine> lines, int from, boolean bulletin) {
        int heading = headingLine(lines, from);
        if (heading < 0 && !bulletin) {
            return new Reading(List.of(), from, from);
        }
        TitleRuns later = TitleRuns.of(lines, from);
        List<Entry> entries = new ArrayList<>();
        String column = null;
        int start = bulletin ? from : heading;
        int at = start;
        while (at < lines.size() && isBeforeFirst(entries, at)) {
            String named = isEntry(lines, at, later, entries) ? null : columns.column(lines.get(at));
            if (named != null || isHeading(lines.get(at).bare())) {
                column = named != null ? named : column;
                at++;
                continue;
            }
            if (heading >= 0 && at > heading && lines.get(at).isMarked() && hasFound(entries)) {
                at++;
                continue;
            }
            Entry entry = entry(lines, at, column, later, entries);
            if (entry == null && (heading < 0 || at < heading || !isListed(lines, at, later, entries))) {
                break;
            }
            if (entry != null || !isSubordinate(lines.get(at).bare())) {
                String key = TitleRuns.key(lines.get(at).bare());
                entries.add(entry == null ? new Entry(column, key, lines.get(at), -1, 0) : entry);
            }
            at += entry == null ? 1 : used(lines, at, entry);
        }
        boolean any = entries.stream().anyMatch(entry -> entry.first() >= 0);
        return any ? new Reading(List.copyOf(entries), start, at) : new Reading(List.of(), from, from);
    }

    /** 简讯 names an article of its own, not a column, where nothing is listed under it. */
    private boolean isEntry(List<SourceLine> lines, int at, TitleRuns later, List<Entry> before) {
        Entry entry = hasFound(before) ? entry(lines, at, null, later, before) : null;
        if (entry == null || entry.lines() > 1) {
            return false;
        }
        boolean last = at + 1
                == before.stream()
                        .filter(found -> found.first() >= 0)
                        .findFirst()
                        .orElseThrow()
                        .first();
        return last || columns.column(lines.get(at + 1)) != null;
    }

    private int headingLine(List<SourceLine> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + FARTHEST_HEADING); i++) {
            if (isHeading(lines.get(i).bare())) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeading(String bare) {
        return bare.length() <= 20 && labels.words(Kind.CONTENTS).contains(TitleRuns.letters(bare));
    }

    /** （1）现代… under 国内快讯： is part of an entry. */
    private static boolean isSubordinate(String bare) {
        return bare.startsWith("（") || bare.startsWith("(");
    }

    /** The longest run of lines that reads as a title further on: a wrapped entry is more than its first line. */
    private static @Nullable Entry entry(
            List<SourceLine> lines, int at, @Nullable String column, TitleRuns later, List<Entry> before) {
        StringBuilder joined = new StringBuilder();
        Entry longest = null;
        int last = lastFound(before);
        for (int k = 0; k < TitleRuns.MOST_LINES && at + k < lines.size(); k++) {
            joined.append(lines.get(at + k).bare());
            if (joined.length() > 2 * TitleRuns.LONGEST_TITLE) {
                break;
            }
            String key = TitleRuns.key(joined.toString());
            TitleRuns.Run run = key.isEmpty() ? null : later.after(key, Math.max(at + k, last));
            longest = run == null ? longest : new Entry(column, key, lines.get(at), run.first(), run.lines());
        }
        return longest;
    }

    private static int lastFound(List<Entry> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).first() >= 0) {
                return before.get(i).first() + before.get(i).lines() - 1;
            }
        }
        return 0;
    }

    private static int used(List<SourceLine> lines, int at, Entry entry) {
        StringBuilder joined = new StringBuilder();
        int used = 0;
        while (used < TitleRuns.MOST_LINES) {
            joined.append(lines.get(at + used).bare());
            used++;
            if (TitleRuns.key(joined.toString()).equals(entry.title())) {
                return used;
            }
        }
        return used;
    }

    /** In a list with a heading, what stands before the first title over a body is an entry, with its article or not. */
    private static boolean isListed(List<SourceLine> lines, int at, TitleRuns later, List<Entry> entries) {
        return hasFound(entries) ? !isProse(lines.get(at)) : isUnmatched(lines, at, later);
    }

    /** Whether no article of the list begins at or above a line. */
    private static boolean isBeforeFirst(List<Entry> entries, int at) {
        return entries.stream()
                .filter(entry -> entry.first() >= 0)
                .findFirst()
                .map(entry -> at < entry.first())
                .orElse(true);
    }

    private static boolean hasFound(List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.first() >= 0);
    }

    private static boolean isProse(SourceLine line) {
        int stop = line.bare().indexOf('。');
        return line.bare().length() > TitleRuns.LONGEST_TITLE
                || stop >= 0 && stop < line.bare().length() - 1;
    }

    /** In a list with a heading, a line without an article counts as an entry if one with its article follows soon. */
    private static boolean isUnmatched(List<SourceLine> lines, int at, TitleRuns later) {
        for (int i = at; i < Math.min(lines.size(), at + MOST_UNMATCHED); i++) {
            if (isProse(lines.get(i))) {
                return false;
            }
            String key = TitleRuns.key(lines.get(i).bare());
            if (i > at && !key.isEmpty() && later.after(key, i) != null) {
                return true;
            }
        }
        return false;
    }
}
