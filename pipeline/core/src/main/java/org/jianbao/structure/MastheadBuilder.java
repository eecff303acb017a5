package org.jianbao.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.finding.Finding;
import org.jianbao.finding.FindingCode;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** The fields of one masthead while its lines are read; the first reading of a field counts. */
final class MastheadBuilder {
    private static final int LONGEST_NOTICE = 30;
    private static final Pattern WIDE_GAP = Pattern.compile("[\\s\\u3000\\u00A0]{2,}|\\t");
    private static final Pattern GAP = Pattern.compile("[\\s\\u3000\\u00A0]+");
    private static final Pattern COPY_NUMBER = Pattern.compile("(?:[Nn][Oo][.．:：]?|№|编号[：:]|份号[：:])?[0-9]{4,8}");
    private static final Pattern PART_OF_DATE = Pattern.compile("(?:19|20)[0-9]{2}年?(?:[0-9]{1,2}月)?");
    private static final String TERM = "[0-9一二三四五六七八九十]{1,3}(?:年|个?月|天|日)";

    private final BulletinLabels labels;
    private final IssueReader issues;
    private final DateReader dates;
    private final LabelledFields labelled;
    private final Pattern security;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> issuers = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String label;
    private @Nullable Integer number;
    private @Nullable Integer total;
    private @Nullable String running;
    private @Nullable LocalDate date;
    private @Nullable String notice;
    private boolean noticeGoesOn;
    private @Nullable String level;
    private @Nullable String signer;
    private @Nullable String editor;

    MastheadBuilder(BulletinLabels labels, IssueReader issues, DateReader dates) {
        this.labels = labels;
        this.issues = issues;
        this.dates = dates;
        this.labelled = new LabelledFields(labels);
        String levels = String.join("|", labels.words(Kind.SECURITY));
        this.security = Pattern.compile("[【\\[（(]?(?:(?:" + String.join("|", labels.words(Kind.CLASSIFIED))
                + ")[：:]?)?(" + levels + ")(?:[★☆*＊]?(?:" + TERM + "|长期|启用前|解密前|公开前|.{1,8}前)?)?[】\\]）)]?");
    }

    void title(String name) {
        title = name;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Whether nothing that a masthead must say is missing. */
    boolean isComplete() {
        return label != null && date != null;
    }

    /** Whether a security level or a notice was read. */
    boolean isMarked() {
        return level != null || notice != null;
    }

    void unread(SourceLine line) {
        findings.add(Finding.at(line.span(), FindingCode.UNREAD_MASTHEAD_LINE, "no field of a masthead"));
    }

    /** Reads a line; false if it is no part of a masthead. */
    boolean read(SourceLine line) {
        boolean known = false;
        String before = notice;
        for (String piece : pieces(line.text())) {
            known |= piece(line, piece);
        }
        noticeGoesOn = !Objects.equals(before, notice);
        return known;
    }

    /** Reads a line that may stand over a text without masthead: a security level, an urgency, a notice, a number. */
    boolean readHeader(SourceLine line) {
        boolean known = line.bare().length() <= LONGEST_NOTICE && !line.bare().isEmpty();
        String before = notice;
        for (String piece : pieces(line.text())) {
            String bare = Characters.withNarrowDigits(Characters.withoutBlanks(piece));
            known &= security(bare)
                    || notice(piece, bare)
                    || COPY_NUMBER.matcher(bare).matches();
        }
        noticeGoesOn = !Objects.equals(before, notice);
        return known;
    }

    /** The parts of a line that wide gaps part, and single blanks where each part is a word of some length. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String wide : WIDE_GAP.split(text.strip())) {
            List<String> parts = List.of(GAP.split(wide.strip()));
            boolean words = parts.stream().allMatch(part -> part.length() >= 3);
            pieces.addAll(words ? parts : List.of(wide));
        }
        return pieces;
    }

    private boolean piece(SourceLine line, String piece) {
        String bare = Characters.withNarrowDigits(Characters.withoutBlanks(piece));
        if (bare.isEmpty()) {
            return false;
        }
        if (security(bare)
                || notice(line.text(), bare)
                || COPY_NUMBER.matcher(bare).matches()
                || persons(piece)) {
            return true;
        }
        if (labels.after(Kind.MASTHEAD, bare) != null) {
            return true;
        }
        String classified = labels.after(Kind.CLASSIFIED, bare);
        if (classified != null) {
            notice = notice == null ? classified : notice;
            return true;
        }
        String rest = date(line, issue(bare));
        boolean dated = rest.length() < bare.length();
        String name = rest.replaceAll("^[（(【]+|[）)】]+$", "");
        return office(name) || dated || PART_OF_DATE.matcher(name).matches();
    }

    private boolean security(String bare) {
        Matcher found = security.matcher(bare.replaceFirst("^(?:[Nn][Oo][.．]?)?[0-9]{4,8}(?=.)", ""));
        if (!found.matches()) {
            return false;
        }
        level = level == null ? found.group(1) : level;
        return true;
    }

    /** 内部资料 over 注意保存 is one notice. */
    private boolean notice(String line, String bare) {
        boolean found = labels.within(Kind.NOTICE, bare) != null && bare.length() <= LONGEST_NOTICE;
        if (!found || notice != null && !noticeGoesOn) {
            return found;
        }
        String text = line.strip().replaceAll("[\\s\\u3000]+", " ").replaceAll("^[（(【\\[]|[）)】\\]]$", "");
        notice = notice == null || notice.equals(text) ? text : notice + " " + text;
        noticeGoesOn = false;
        return true;
    }

    private boolean persons(String piece) {
        List<LabelledFields.Field> fields = labelled.of(piece);
        signer = signer == null ? LabelledFields.first(fields, Kind.SIGNER) : signer;
        editor = editor == null ? LabelledFields.first(fields, Kind.EDITOR) : editor;
        fields.stream()
                .filter(field ->
                        field.kind() == Kind.PUBLISHER && !field.value().isEmpty())
                .forEach(field -> issuers.add(field.value()));
        return !fields.isEmpty();
    }

    private String issue(String bare) {
        IssueReader.Issue issue = label != null && total != null ? null : issues.read(bare);
        if (issue == null) {
            return bare;
        }
        total = total == null ? issue.total() : total;
        running = running == null ? issue.running() : running;
        if (label != null && issue.label() != null) {
            return bare;
        }
        label = issue.label() == null ? label : issue.label();
        number = number == null ? issue.number() : number;
        return issue.rest();
    }

    private String date(SourceLine line, String bare) {
        DateReader.Reading found = date == null ? dates.read(bare) : null;
        if (found == null) {
            return bare;
        }
        date = found.day();
        if (found.day() == null) {
            String message = found.text() + " is no day of the calendar";
            findings.add(Finding.at(line.span(), FindingCode.UNREADABLE_DATE, message));
        }
        return found.rest();
    }

    /** An office; once office and date are known, a line like one is the title of an article. */
    private boolean office(String rest) {
        String name = rest;
        String publisher = labels.ending(Kind.PUBLISHER, name);
        name = publisher == null ? name : name.substring(0, name.length() - publisher.length());
        boolean office = labels.isOffice(name) && (issuers.isEmpty() || date == null || publisher != null);
        if (office) {
            issuers.add(name);
        }
        return office;
    }

    Masthead masthead() {
        String issuer = issuers.isEmpty() ? null : String.join("、", issuers);
        String printed = label == null ? running : label;
        return new Masthead(title, printed, number, total, issuer, date, notice, level, signer, editor);
    }
}
