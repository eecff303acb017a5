package org.jianbao.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.layout.Page;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads the foot of a bulletin: receivers after 报, 送, 发 and 抄送, registration number, print run, 印发 line, editors. */
final class ColophonReader {
    private static final int FARTHEST = 40;
    private static final int LONGEST_IMPRINT = 60;
    private static final int LONGEST_REGISTRATION = 24;
    private static final int LONGEST_LINE = 60;
    private static final int NARROWEST_FULL = 30;
    private static final Pattern REGISTRATION = Pattern.compile(
            "[\\u4e00-\\u9fa5]{1,8}(?:字[〔（(\\[]?(?:[0-9]{4}[〕）)\\]])?|[〔（(\\[]?[0-9]{4}[〕）)\\]—-])" + "第?[0-9]{1,6}号");
    /** 本期责编：张敏: a line that says what it is, whether the word is known or not. */
    private static final Pattern LABELLED_LINE = Pattern.compile("[\\u4e00-\\u9fa5]{2,8}[：:].+");

    private final BulletinLabels labels;
    private final LabelledFields labelled;
    private final DateReader dates = new DateReader();
    private final PrintRunReader printRuns = new PrintRunReader();
    private final ReceiversReader receivers;

    ColophonReader(BulletinLabels labels) {
        this.labels = labels;
        this.labelled = new LabelledFields(labels);
        this.receivers = new ReceiversReader(labels, printRuns);
    }

    /**
     * What was read.
     *
     * @param issuer the office of the 印发 line
     * @param date the day of the 印发 line
     * @param start the first line that belongs to the colophon; the number of lines if there is none
     */
    record Reading(
            Colophon colophon,
            @Nullable String signer,
            @Nullable String editor,
            @Nullable String issuer,
            @Nullable LocalDate date,
            int start) {}

    /** @param bulletin whether the text has a masthead; without one only receivers and 印发 begin a colophon */
    Reading read(List<SourceLine> lines, int from, boolean bulletin, Page page) {
        int start = start(lines, from, bulletin);
        Fields fields = new Fields(lines.subList(start, lines.size()), page);
        for (SourceLine line : lines.subList(start, lines.size())) {
            fields.read(line);
        }
        return new Reading(fields.colophon(), fields.signer, fields.editor, fields.issuer, fields.date, start);
    }

    /** The first line from which on, to the end, no prose stands and a colophon's line begins. */
    private int start(List<SourceLine> lines, int from, boolean bulletin) {
        int start = lines.size();
        int floor = Math.max(from, lines.size() - FARTHEST);
        for (int i = lines.size() - 1; i >= floor; i--) {
            SourceLine line = lines.get(i);
            if (receivers.read(line) != null || bulletin && opens(line) || isImprint(line)) {
                start = i;
            } else if (isProse(line)) {
                break;
            }
        }
        return start;
    }

    private static boolean isProse(SourceLine line) {
        int stop = line.bare().indexOf('。');
        return stop >= 0 && (stop < line.bare().length() - 1 || line.bare().length() > LONGEST_LINE);
    }

    private boolean opens(SourceLine line) {
        String narrow = Characters.withNarrowDigits(line.bare());
        boolean registered = narrow.length() <= LONGEST_REGISTRATION
                && REGISTRATION.matcher(narrow).find();
        List<LabelledFields.Field> fields = labelled.of(line.text());
        boolean staff = fields.stream()
                .anyMatch(field -> field.kind() == Kind.EDITOR
                        || field.kind() == Kind.SIGNER
                        || field.kind() == Kind.STAFF
                        || field.kind() == Kind.COLOPHON);
        return registered || staff || narrow.length() <= LONGEST_IMPRINT && printRuns.read(narrow) != null;
    }

    private boolean isImprint(SourceLine line) {
        return line.bare().length() <= LONGEST_IMPRINT
                && line.bare().matches(".*[日\\d].*印发[）)]?(?:共印.*)?")
                && dates.read(Characters.withNarrowDigits(line.bare())) != null;
    }

    private final class Fields {
        private final ReceiverList reportTo = new ReceiverList();
        private final ReceiverList sendTo = new ReceiverList();
        private final ReceiverList copyTo = new ReceiverList();
        private final int width;
        private final Page page;
        private @Nullable ReceiverList open;
        private @Nullable SourceLine before;
        private @Nullable String registration;
        private @Nullable Integer printRun;
        private @Nullable String signer;
        private @Nullable String editor;
        private @Nullable String issuer;
        private @Nullable LocalDate date;

        Fields(List<SourceLine> lines, Page page) {
            this.page = page;
            this.width = lines.stream()
                    .filter(line -> !isImprint(line))
                    .mapToInt(SourceLine::width)
                    .max()
                    .orElse(0);
        }

        void read(SourceLine line) {
            String narrow = Characters.withNarrowDigits(line.bare());
            Matcher number = REGISTRATION.matcher(narrow);
            boolean registered = number.find();
            registration = registration == null && registered ? number.group() : registration;
            Integer copies = printRuns.read(narrow);
            printRun = printRun == null ? copies : printRun;
            boolean known = registered || copies != null;
            known |= persons(line);
            known |= imprint(line, narrow);
            ReceiversReader.Receivers named = receivers.read(line);
            if (named != null) {
                open = named.kind() == Kind.COPY ? copyTo : named.kind() == Kind.REPORT ? reportTo : sendTo;
                open.add(named.names(), false);
            } else if (!known && open != null && !isOther(line)) {
                open.add(
                        line.bare(),
                        before != null && breaksName(before) || labels.areOnly(Kind.RECEIVER, line.bare()));
            } else {
                open = known ? null : open;
            }
            before = line;
        }

        private static boolean isOther(SourceLine line) {
            return line.bare().startsWith("（")
                    || LABELLED_LINE.matcher(line.bare()).matches();
        }

        /** A full line whose last name is none of an office or of receivers: 县 in …，县 ⏎ 政协领导 */
        private boolean breaksName(SourceLine line) {
            if (page.wrapped() && page.isFull(line)) {
                return true;
            }
            String bare = line.bare();
            int start = bare.length();
            while (start > 0 && "，；、：,;:".indexOf(bare.charAt(start - 1)) < 0) {
                start--;
            }
            String name = bare.substring(start);
            boolean whole = labels.ending(Kind.ISSUER, name) != null || labels.ending(Kind.RECEIVER, name) != null;
            return !whole && line.width() >= NARROWEST_FULL && line.width() * 10 >= width * 8;
        }

        private boolean persons(SourceLine line) {
            List<LabelledFields.Field> fields = labelled.of(printRuns.before(line.text()));
            signer = signer == null ? LabelledFields.first(fields, Kind.SIGNER) : signer;
            editor = editor == null ? LabelledFields.first(fields, Kind.EDITOR) : editor;
            return !fields.isEmpty() || labels.opening(Kind.COLOPHON, line.bare()) != null;
        }

        private boolean imprint(SourceLine line, String narrow) {
            if (!isImprint(line)) {
                return false;
            }
            DateReader.Reading found = dates.read(narrow);
            if (found != null && date == null) {
                date = found.day();
                String office = found.rest().replaceAll("[（(]?共?印[0-9]*份?[）)]?|印发.*$|[，。（）()]", "");
                issuer = labels.isOffice(office) ? office : null;
            }
            return true;
        }

        Colophon colophon() {
            return new Colophon(registration, printRun, reportTo.names(), sendTo.names(), copyTo.names());
        }
    }
}
