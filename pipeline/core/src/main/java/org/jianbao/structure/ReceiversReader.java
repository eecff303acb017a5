package org.jianbao.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads the receivers that a line of the colophon begins to name: 抄送：市委办公室 (GB/T 9704). */
final class ReceiversReader {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");

    private final BulletinLabels labels;
    private final PrintRunReader printRuns;

    ReceiversReader(BulletinLabels labels, PrintRunReader printRuns) {
        this.labels = labels;
        this.printRuns = printRuns;
    }

    /** Receivers: what they receive it as, and the names, as they stand on the line. */
    record Receivers(Kind kind, String names) {}

    /** The receivers of a line; null if it begins with no label of theirs. */
    @Nullable
    Receivers read(SourceLine line) {
        for (Kind kind : List.of(Kind.COPY, Kind.REPORT, Kind.SEND)) {
            String names = labels.after(kind, line.bare());
            names = names == null ? spaced(kind, line.text()) : names;
            if (names != null) {
                return new Receivers(kind, printRuns.before(partedByBlanks(line.text(), names)));
            }
        }
        return null;
    }

    /** In 报：省政府办公厅　市委办公室 blanks stand for marks, if what they part are names. */
    private String partedByBlanks(String text, String names) {
        List<String> parts = List.of(BLANKS.split(text.strip()));
        boolean whole = parts.size() > 1
                && ReceiverList.isOneName(names)
                && parts.stream()
                        .allMatch(part ->
                                labels.ending(Kind.ISSUER, part) != null || labels.ending(Kind.RECEIVER, part) != null);
        if (!whole) {
            return names;
        }
        List<String> others = parts.subList(1, parts.size());
        String first =
                names.substring(0, names.length() - String.join("", others).length());
        return first + "，" + String.join("，", others);
    }

    /** 抄送　市委办公室: a blank in place of the colon, after a label that is no everyday word. */
    private @Nullable String spaced(Kind kind, String text) {
        return labels.words(kind).stream()
                .filter(word -> word.length() > 1 && text.startsWith(word) && text.length() > word.length() + 2)
                .filter(word -> Characters.isBlank(text.charAt(word.length())))
                .findFirst()
                .map(word -> Characters.withoutBlanks(text.substring(word.length())))
                .orElse(null);
    }
}
