package org.jianbao.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.finding.Finding;
import org.jianbao.finding.FindingCode;
import org.jianbao.layout.SourceLine;
import org.jianbao.number.Numeral;
import org.jianbao.number.NumeralReader;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads the head of a bulletin: title, issue, office, date, notices; each line gives one or several fields. */
final class MastheadReader {
    private static final int FARTHEST_TITLE = 8;
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_HEAD = 14;
    private static final String NUMBER = "([0-9０-９]{1,5}|[〇零一二三四五六七八九十百]{1,6})";
    private static final Pattern ISSUE = Pattern.compile(
            "(?:((?:19|20)[0-9]{2})年?)?第" + NUMBER + "期|[〔\\[（(]((?:19|20)[0-9]{2})[〕\\]）)]第?" + NUMBER + "[期号]");
    private static final Pattern TOTAL = Pattern.compile("总第?" + NUMBER + "期");
    private static final Pattern DATE = Pattern.compile(
            "([0-9]{4}|[〇零○一二三四五六七八九]{4})[年.\\-/]([0-9]{1,2}|[一二三四五六七八九十]{1,3})[月.\\-/]([0-9]{1,2}|[一二三四五六七八九十]{1,3})日?");

    private final BulletinLabels labels;
    private final NumeralReader numerals = NumeralReader.standard();

    MastheadReader(BulletinLabels labels) {
        this.labels = labels;
    }

    /** What was read: the fields, how many lines the masthead takes, and doubts. {@code lines} is 0 without one. */
    record Reading(Masthead masthead, int lines, List<Finding> findings) {}

    Reading read(List<SourceLine> lines) {
        int title = titleLine(lines);
        if (title < 0) {
            return new Reading(Masthead.none(), 0, List.of());
        }
        Fields fields = new Fields();
        fields.title = lines.get(title).bare();
        for (int i = 0; i < title; i++) {
            fields.read(lines.get(i));
        }
        int end = title + 1;
        while (end < lines.size() && end < title + LONGEST_HEAD && fields.read(lines.get(end))) {
            end++;
        }
        return new Reading(fields.masthead(), end, fields.findings);
    }

    /** The line that ends like a series title, with an issue number or a date within the lines after it. */
    private int titleLine(List<SourceLine> lines) {
        for (int i = 0; i < Math.min(FARTHEST_TITLE, lines.size()); i++) {
            String bare = lines.get(i).bare();
            boolean series = bare.length() <= LONGEST_TITLE && labels.ending(Kind.SERIES, bare) != null;
            if (series && issueFollows(lines, i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private boolean issueFollows(List<SourceLine> lines, int from) {
        for (int i = from; i < Math.min(from + 5, lines.size()); i++) {
            String bare = lines.get(i).bare();
            boolean issue = bare.length() <= LONGEST_TITLE * 2
                    && (ISSUE.matcher(bare).find() || labels.opening(Kind.SPECIAL, bare) != null);
            if (issue) {
                return true;
            }
        }
        return false;
    }

    private final class Fields {
        private final List<Finding> findings = new ArrayList<>();
        private final List<String> issuers = new ArrayList<>();
        private @Nullable String title;
        private @Nullable String label;
        private @Nullable Integer number;
        private @Nullable Integer total;
        private @Nullable LocalDate date;
        private @Nullable String notice;
        private @Nullable String security;
        private @Nullable String signer;
        private @Nullable String editor;

        /** Reads a line; false if it is no part of a masthead. */
        boolean read(SourceLine line) {
            String narrow = Characters.withNarrowDigits(line.bare());
            boolean secret = security(line);
            boolean noticed = notice(line);
            boolean known = persons(line) || secret || noticed;
            String rest = issue(narrow);
            known |= rest.length() < narrow.length();
            String withoutDate = date(line, rest);
            known |= withoutDate.length() < rest.length();
            return issuer(withoutDate) || known;
        }

        private boolean security(SourceLine line) {
            String level = labels.opening(Kind.SECURITY, line.bare());
            boolean alone = level != null && (line.bare().length() <= level.length() + 8);
            security = alone && security == null ? level : security;
            return alone;
        }

        private boolean notice(SourceLine line) {
            boolean found = labels.within(Kind.NOTICE, line.bare()) != null
                    && line.bare().length() <= LONGEST_TITLE;
            notice = found && notice == null ? line.text().replaceAll("\\s+", " ") : notice;
            return found;
        }

        private boolean persons(SourceLine line) {
            boolean found = false;
            for (String part : line.text().split("[\\s\\u3000]{2,}|\\t")) {
                String bare = Characters.withoutBlanks(part);
                String signed = labels.after(Kind.SIGNER, bare);
                String edited = labels.after(Kind.EDITOR, bare);
                signer = signed != null && signer == null ? signed : signer;
                editor = edited != null && editor == null ? edited : editor;
                found |= signed != null || edited != null;
            }
            return found;
        }

        private String issue(String narrow) {
            String rest = narrow;
            Matcher totals = TOTAL.matcher(rest);
            if (total == null && totals.find()) {
                total = number(totals.group(1));
                rest = rest.replace("（" + totals.group() + "）", "")
                        .replace("(" + totals.group() + ")", "")
                        .replace(totals.group(), "");
            }
            Matcher issue = ISSUE.matcher(rest);
            if (label == null && issue.find()) {
                label = issue.group();
                number = number(issue.group(2) != null ? issue.group(2) : issue.group(4));
                return rest.substring(0, issue.start()) + rest.substring(issue.end());
            }
            String special = labels.opening(Kind.SPECIAL, rest);
            if (label == null && special != null && rest.equals(special)) {
                label = special;
                return "";
            }
            return rest;
        }

        private String date(SourceLine line, String narrow) {
            Matcher found = DATE.matcher(narrow);
            if (date != null || !found.find()) {
                return narrow;
            }
            try {
                date = LocalDate.of(year(found.group(1)), number(found.group(2)), number(found.group(3)));
            } catch (DateTimeException e) {
                findings.add(Finding.at(
                        line.span(), FindingCode.UNREADABLE_DATE, found.group() + " is no day of the calendar"));
            }
            return narrow.substring(0, found.start()) + narrow.substring(found.end());
        }

        private boolean issuer(String rest) {
            String name = rest.replace("印发", "").replace("编印", "").replace("主办", "");
            boolean office = name.length() >= 3
                    && name.length() <= LONGEST_TITLE
                    && labels.ending(Kind.ISSUER, name) != null
                    && labels.opening(Kind.CONTENTS, name) == null
                    && name.chars().noneMatch(c -> "，。：；！？、【】".indexOf(c) >= 0);
            if (office && (date == null || issuers.isEmpty())) {
                issuers.add(name);
            }
            return office;
        }

        Masthead masthead() {
            String issuer = issuers.isEmpty() ? null : String.join("、", issuers);
            return new Masthead(title, label, number, total, issuer, date, notice, security, signer, editor);
        }
    }

    private int year(String text) {
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c == '○' ? 0 : c >= '0' && c <= '9' ? c - '0' : number(text.substring(i, i + 1));
            year = year * 10 + digit;
        }
        return year;
    }

    private int number(String text) {
        Numeral numeral = numerals.readAt(text, 0);
        return numeral == null ? 0 : numeral.value().intValue();
    }
}
