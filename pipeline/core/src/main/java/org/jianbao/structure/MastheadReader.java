package org.jianbao.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.finding.Finding;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads the head of a bulletin: title, issue, office, date, notices; each line gives one or several fields. */
final class MastheadReader {
    private static final int FARTHEST_TITLE = 12;
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_HEAD = 16;
    private static final int EVIDENCE_LINES = 6;
    private static final int SKIPPED_AHEAD = 3;
    private static final int HEADER_LINES = 6;
    private static final Pattern BRACKETED = Pattern.compile("[（(][^（(）)]+[）)]");
    private static final Pattern ORNAMENT = Pattern.compile("^[★☆《〈【\\[“■◆●—-]+|[★☆》〉】\\]”■◆●—-]+$");

    private final BulletinLabels labels;
    private final IssueReader issues;
    private final DateReader dates = new DateReader();

    MastheadReader(BulletinLabels labels) {
        this.labels = labels;
        this.issues = new IssueReader(labels);
    }

    /**
     * What was read: the fields, how many lines the masthead takes, and doubts.
     *
     * @param lines 0 without one
     * @param titled whether it names a bulletin; a text without one may still bear a security level at its head
     */
    record Reading(Masthead masthead, int lines, boolean titled, List<Finding> findings) {}

    Reading read(List<SourceLine> lines) {
        int title = titleLine(lines);
        MastheadBuilder fields = new MastheadBuilder(labels, issues, dates);
        if (title < 0) {
            int header = header(lines, fields);
            return new Reading(header == 0 ? Masthead.none() : fields.masthead(), header, false, List.of());
        }
        fields.title(title(lines, title));
        fields.read(afterTitle(lines.get(title)));
        for (int i = 0; i < title; i++) {
            if (!fields.read(lines.get(i)) && !isPartOfTitle(lines, title, i)) {
                fields.unread(lines.get(i));
            }
        }
        int end = end(lines, title + 1, fields);
        return new Reading(fields.masthead(), end, true, fields.findings());
    }

    /** The first line after the masthead. */
    private int end(List<SourceLine> lines, int from, MastheadBuilder fields) {
        int end = from;
        while (end < Math.min(lines.size(), from + LONGEST_HEAD)) {
            SourceLine line = lines.get(end);
            if (line.bare().length() <= LONGEST_LINE && fields.read(line)) {
                end++;
            } else if (isBracketed(line) || !fields.isComplete() && isSkipped(lines, end)) {
                fields.unread(line);
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** （能源保供专刊）: what the issue is about, which is no title. */
    private static boolean isBracketed(SourceLine line) {
        return line.bare().length() <= LONGEST_TITLE
                && BRACKETED.matcher(line.bare()).matches();
    }

    /** A line that says nothing known stands in the masthead if the issue or the date still follows. */
    private boolean isSkipped(List<SourceLine> lines, int index) {
        SourceLine line = lines.get(index);
        if (line.bare().length() > LONGEST_TITLE || line.endsSentence() || isContents(line)) {
            return false;
        }
        for (int i = index + 1; i < Math.min(lines.size(), index + 1 + SKIPPED_AHEAD); i++) {
            String narrow = Characters.withNarrowDigits(lines.get(i).bare());
            IssueReader.Issue issue = issues.read(narrow);
            DateReader.Reading date = dates.read(narrow);
            boolean pure = issue != null && issue.rest().isEmpty()
                    || date != null && (date.rest().isEmpty() || labels.isOffice(date.rest()));
            if (isContents(lines.get(i)) || pure) {
                return pure;
            }
        }
        return false;
    }

    private boolean isContents(SourceLine line) {
        return labels.words(Kind.CONTENTS).contains(line.bare().replaceAll("[【】\\[\\]：:]", ""));
    }

    /** The line that ends like a series title, with an issue number or a date near it. */
    private int titleLine(List<SourceLine> lines) {
        for (int i = 0; i < Math.min(FARTHEST_TITLE, lines.size()); i++) {
            SourceLine line = lines.get(i);
            String name = name(line);
            boolean series = name.length() <= LONGEST_TITLE
                    && labels.ending(Kind.SERIES, name) != null
                    && !name.contains("关于")
                    && !line.endsSentence();
            if (series && (issue(line) != null || hasEvidence(lines, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasEvidence(List<SourceLine> lines, int from) {
        boolean office = false;
        boolean dated = false;
        for (int i = from; i < Math.min(from + EVIDENCE_LINES, lines.size()); i++) {
            SourceLine line = lines.get(i);
            if (line.bare().length() > LONGEST_LINE || line.endsSentence()) {
                return false;
            }
            if (issue(line) != null) {
                return true;
            }
            DateReader.Reading date = dates.read(Characters.withNarrowDigits(line.bare()));
            dated |= date != null;
            office |= labels.isOffice(date == null ? line.bare() : date.rest())
                    || labels.within(Kind.NOTICE, line.bare()) != null;
        }
        return dated && office;
    }

    private IssueReader.@Nullable Issue issue(SourceLine line) {
        return issues.read(Characters.withNarrowDigits(line.bare()));
    }

    /** The title without the issue that may stand behind it, and without ornaments. */
    private String name(SourceLine line) {
        String bare = line.bare();
        IssueReader.Issue issue = bare.length() <= LONGEST_LINE ? issue(line) : null;
        String name = issue == null || issue.number() == null && issue.total() == null ? bare : issue.rest();
        return ORNAMENT.matcher(name.replaceAll("[（(][）)]", "")).replaceAll("");
    }

    /** What the title's line says besides the title. */
    private SourceLine afterTitle(SourceLine line) {
        String rest = line.bare().replace(name(line), "");
        return new SourceLine(line.span(), rest, rest, 0, 0, false, false, 0);
    }

    /** 全市乡村振兴工作 over 简报 is one title. */
    private String title(List<SourceLine> lines, int title) {
        String name = name(lines.get(title));
        return isPartOfTitle(lines, title, title - 1) ? name(lines.get(title - 1)) + name : name;
    }

    private boolean isPartOfTitle(List<SourceLine> lines, int title, int index) {
        if (index != title - 1 || index < 0 || !labels.words(Kind.SERIES).contains(name(lines.get(title)))) {
            return false;
        }
        SourceLine line = lines.get(index);
        return line.bare().length() <= LONGEST_TITLE
                && !labels.isOffice(line.bare())
                && !new MastheadBuilder(labels, issues, dates).read(line);
    }

    /** A text without a bulletin's title may bear its security level and notices at its head. */
    private int header(List<SourceLine> lines, MastheadBuilder fields) {
        int end = 0;
        while (end < Math.min(HEADER_LINES, lines.size()) && fields.readHeader(lines.get(end))) {
            end++;
        }
        return fields.isMarked() ? end : 0;
    }
}
