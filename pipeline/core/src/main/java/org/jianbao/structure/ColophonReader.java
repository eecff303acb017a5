package org.jianbao.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.layout.SourceLine;
import org.jianbao.structure.BulletinLabels.Kind;
import org.jianbao.text.Characters;
import org.jspecify.annotations.Nullable;

/** Reads the foot of a bulletin: receivers after 报, 送, 发 and 抄送, registration number and print run. */
final class ColophonReader {
    private static final int FARTHEST = 20;
    private static final Pattern REGISTRATION = Pattern.compile("[\\u4e00-\\u9fa5]{1,8}字第?[0-9０-９]{1,6}号");
    private static final Pattern PRINT_RUN = Pattern.compile("(?:共印|印数|印)[：:]?([0-9]{1,6})份");

    private final BulletinLabels labels;

    ColophonReader(BulletinLabels labels) {
        this.labels = labels;
    }

    /** What was read, and the first line that belongs to the colophon (the number of lines if there is none). */
    record Reading(Colophon colophon, @Nullable String editor, int start) {}

    Reading read(List<SourceLine> lines, int from) {
        int start = start(lines, from);
        if (start == lines.size()) {
            return new Reading(Colophon.none(), null, start);
        }
        Fields fields = new Fields();
        for (SourceLine line : lines.subList(start, lines.size())) {
            fields.read(Characters.withNarrowDigits(line.bare()));
        }
        return new Reading(fields.colophon(), fields.editor, start);
    }

    private int start(List<SourceLine> lines, int from) {
        int start = lines.size();
        for (int i = lines.size() - 1; i >= Math.max(from, lines.size() - FARTHEST); i--) {
            if (opens(lines.get(i).bare())) {
                start = i;
            }
        }
        return start;
    }

    private boolean opens(String bare) {
        boolean receivers = labels.after(Kind.REPORT, bare) != null
                || labels.after(Kind.SEND, bare) != null
                || labels.after(Kind.COPY, bare) != null
                || labels.after(Kind.EDITOR, bare) != null;
        boolean imprint = bare.length() <= 60
                && (PRINT_RUN.matcher(Characters.withNarrowDigits(bare)).find() || bare.endsWith("印发"));
        return receivers
                || imprint
                || bare.length() <= 24
                        && bare.startsWith("（")
                        && REGISTRATION.matcher(bare).find();
    }

    private final class Fields {
        private final List<String> reportTo = new ArrayList<>();
        private final List<String> sendTo = new ArrayList<>();
        private final List<String> copyTo = new ArrayList<>();
        private List<String> open = new ArrayList<>();
        private @Nullable String registration;
        private @Nullable Integer printRun;
        private @Nullable String editor;

        void read(String bare) {
            Matcher number = REGISTRATION.matcher(bare);
            registration = registration == null && number.find() ? number.group() : registration;
            Matcher copies = PRINT_RUN.matcher(bare);
            boolean counted = copies.find();
            printRun = counted && printRun == null ? Integer.valueOf(copies.group(1)) : printRun;
            String edited = labels.after(Kind.EDITOR, bare);
            editor = edited != null && editor == null ? edited : editor;
            if (receivers(bare) || counted || edited != null || bare.endsWith("印发")) {
                return;
            }
            if (labels.opening(Kind.COLOPHON, bare) == null && !bare.startsWith("（") && !open.isEmpty()) {
                add(open, bare);
            }
        }

        private boolean receivers(String bare) {
            String copied = labels.after(Kind.COPY, bare);
            String reported = copied == null ? labels.after(Kind.REPORT, bare) : null;
            String sent = copied == null && reported == null ? labels.after(Kind.SEND, bare) : null;
            if (copied == null && reported == null && sent == null) {
                return false;
            }
            open = copied != null ? copyTo : reported != null ? reportTo : sendTo;
            add(open, copied != null ? copied : reported != null ? reported : sent == null ? "" : sent);
            return true;
        }

        /** Receivers are parted by ， or ；, and by 、 only where neither stands: 各乡镇党委、政府，县直各单位 are two. */
        private void add(List<String> list, String names) {
            boolean coarse = names.chars().anyMatch(c -> "，；,;".indexOf(c) >= 0);
            String marks = coarse ? "，；。,;" : "，、；。,;";
            int depth = 0;
            StringBuilder name = new StringBuilder();
            for (int i = 0; i < names.length(); i++) {
                char c = names.charAt(i);
                depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
                if (depth == 0 && marks.indexOf(c) >= 0) {
                    flush(list, name);
                } else {
                    name.append(c);
                }
            }
            flush(list, name);
        }

        private void flush(List<String> list, StringBuilder name) {
            if (!name.isEmpty()) {
                list.add(name.toString());
                name.setLength(0);
            }
        }

        Colophon colophon() {
            return new Colophon(registration, printRun, reportTo, sendTo, copyTo);
        }
    }
}
