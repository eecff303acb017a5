package org.jianbao.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jianbao.text.Characters;

/**
 * Leaves out running heads and feet, and page numbers that stand alone: short lines beside a page break that read the
 * same, numbers aside, as two others beside page breaks, as one other with another number, or as the text's first lines.
 */
final class RunningHeads {
    private static final int LONGEST = 40;
    private static final int HEAD_LINES = 4;
    private static final int REPEATED = 3;
    private static final int SHORTEST_PAGE = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}");

    private final List<SourceLine> lines;
    private final Set<Integer> left = new HashSet<>();

    private RunningHeads(List<SourceLine> lines) {
        this.lines = lines;
    }

    static List<SourceLine> leaveOut(List<SourceLine> lines) {
        RunningHeads heads = new RunningHeads(lines);
        heads.findRepeated();
        heads.findNumbers();
        return heads.left.isEmpty() ? lines : heads.remaining();
    }

    private void findRepeated() {
        Map<String, Set<Integer>> beside = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).pageBefore()) {
                note(beside, i);
                note(beside, i - 1);
            }
        }
        Set<String> heads = new HashSet<>();
        lines.stream().limit(HEAD_LINES).forEach(line -> heads.add(shape(line)));
        beside.forEach((shape, places) -> {
            boolean numbered =
                    places.stream().anyMatch(place -> !lines.get(place).bare().equals(shape));
            boolean head = heads.contains(shape);
            if (places.size() >= REPEATED || places.size() > 1 && numbered || head) {
                places.stream().filter(place -> place >= HEAD_LINES).forEach(left::add);
            }
        });
    }

    private void note(Map<String, Set<Integer>> beside, int place) {
        SourceLine line = lines.get(place);
        if (line.bare().length() <= LONGEST
                && !line.endsSentence()
                && !shape(line).isEmpty()) {
            beside.computeIfAbsent(shape(line), shape -> new TreeSet<>()).add(place);
        }
    }

    private static String shape(SourceLine line) {
        return NUMBER.matcher(line.bare()).replaceAll("");
    }

    /** Lone numbers that count up by one, with a page of text between each two. */
    private void findNumbers() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (NUMBER.matcher(lines.get(i).bare()).matches()) {
                places.add(i);
            }
        }
        boolean counted = places.size() > 1;
        for (int i = 1; i < places.size() && counted; i++) {
            counted = isNextPage(lines.get(places.get(i - 1)), lines.get(places.get(i)));
        }
        if (counted) {
            left.addAll(places);
        }
    }

    private static boolean isNextPage(SourceLine before, SourceLine line) {
        return number(line) == number(before) + 1
                && line.span().start() - before.span().end() >= SHORTEST_PAGE;
    }

    private static int number(SourceLine line) {
        return Integer.parseInt(Characters.withNarrowDigits(line.bare()));
    }

    private List<SourceLine> remaining() {
        List<SourceLine> remaining = new ArrayList<>(lines.size());
        int blank = 0;
        boolean page = false;
        boolean rule = false;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            blank += line.blankBefore();
            page |= line.pageBefore();
            rule |= line.ruleBefore();
            if (left.contains(i)) {
                blank++;
                page = true;
                continue;
            }
            remaining.add(new SourceLine(
                    line.span(), line.text(), line.bare(), line.indent(), blank, page, rule, line.rank()));
            blank = 0;
            page = false;
            rule = false;
        }
        return remaining;
    }
}
