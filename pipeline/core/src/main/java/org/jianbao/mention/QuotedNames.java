package org.jianbao.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;

/**
 * Tells quoted names of programmes from quotation marks that only stress: “六心”行动 and “春风行动”“点亮星夜”等实践活动 are
 * names, 部分“错时”停车资源 is none. What decides is the word after the marks or at the end of the quoted words.
 */
public final class QuotedNames {
    private static final int LONGEST_NAME = 16;
    private static final int LONGEST_CUE = 14;
    /** What is counted right after the marks is a thing with a name: 建成“连心超市”94个. */
    private static final Pattern COUNTED = Pattern.compile("[0-9一二三四五六七八九十两百千]{1,6}(?:多|余)?[个家处场次期所支辆台]");
    /** 30条, 9·8 and 以人为本 are no names. */
    private static final Pattern NUMBER =
            Pattern.compile("[0-9一二三四五六七八九十]{1,6}[条项个大件类]|[0-9]{1,2}[·.][0-9]{1,2}|以.{1,8}为.{1,6}");

    private static final String STOPS = "，。；！？,;!?\n的将把被";

    private enum Cue {
        /** Follows the marks. */
        AFTER,
        /** Ends the quoted words. */
        INSIDE,
        /** Stands before the marks. */
        BEFORE
    }

    private final Map<Cue, WordIndex<Boolean>> cues = new HashMap<>();
    private final WordIndex<Boolean> emphasis;
    private final WordIndex<Boolean> known;

    private QuotedNames() {
        for (Cue cue : Cue.values()) {
            cues.put(
                    cue,
                    LexiconFile.read("programme-cues.tsv")
                            .where(entry -> entry.constant("place", Cue.class) == cue)
                            .words("cue"));
        }
        emphasis = LexiconFile.read("scare-quotes.tsv").words("word");
        known = LexiconFile.read("known-programmes.tsv").words("name");
    }

    public static QuotedNames standard() {
        return new QuotedNames();
    }

    /** All quoted stretches, the marks left out; of nested ones the outermost. Straight marks count where they pair. */
    public static List<Span> quoted(String text) {
        List<Span> found = new ArrayList<>();
        boolean pairs =
                text.indexOf('"') >= 0 && text.chars().filter(c -> c == '"').count() % 2 == 0;
        boolean inside = false;
        int open = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"' && pairs;
            inside ^= straight;
            if (c == '“' || c == '「' || straight && inside) {
                open = depth == 0 ? i + 1 : open;
                depth++;
            } else if ((c == '”' || c == '」' || straight) && depth > 0) {
                depth--;
                if (depth == 0 && i > open) {
                    found.add(new Span(open, i));
                }
            }
        }
        return found;
    }

    /** The quoted stretches of {@code text} that name a programme. */
    public List<Span> programmes(String text) {
        List<Span> quoted = quoted(text);
        List<Span> found = new ArrayList<>();
        int runStart = 0;
        for (int i = 0; i < quoted.size(); i++) {
            if (i + 1 < quoted.size() && isRun(text, quoted.get(i), quoted.get(i + 1))) {
                continue;
            }
            List<Span> run = quoted.subList(runStart, i + 1);
            boolean named = isCued(text, run);
            run.stream()
                    .filter(span -> isName(span.of(text)) && (named || isKnown(span.of(text))))
                    .forEach(found::add);
            runStart = i + 1;
        }
        return found;
    }

    private static boolean isRun(String text, Span left, Span right) {
        int gap = right.start() - left.end();
        return gap == 2 || gap == 3 && "、和及与".indexOf(text.charAt(left.end() + 1)) >= 0;
    }

    private boolean isCued(String text, List<Span> run) {
        int start = run.get(run.size() - 1).end() + 1;
        int limit = Math.min(text.length(), start + LONGEST_CUE);
        for (int i = start; i < limit && STOPS.indexOf(text.charAt(i)) < 0; i++) {
            if (text.charAt(i) == '“' || text.charAt(i) == '、' && i > start) {
                break;
            }
            if (index(Cue.AFTER).longestAt(text, i) != null) {
                return true;
            }
        }
        if (COUNTED.matcher(text)
                .region(Math.min(start, text.length()), text.length())
                .lookingAt()) {
            return true;
        }
        int first = run.get(0).start() - 1;
        return index(Cue.BEFORE).longestBefore(text, first, 6) != null;
    }

    /** A name that everybody knows, or that tells by its end what it names. */
    private boolean isKnown(String name) {
        return known.contains(name) || endsNamed(name);
    }

    private boolean endsNamed(String name) {
        WordIndex.Match<Boolean> end = index(Cue.INSIDE).longestBefore(name, name.length(), 4);
        return end != null && end.start() > 1;
    }

    /** Whether quoted words have the shape of a name and are no set phrase, no list of three or more. */
    boolean isName(String name) {
        boolean sentence = name.indexOf('，') >= 0 || name.indexOf('。') >= 0 || name.indexOf('；') >= 0;
        boolean listing = name.indexOf('、') != name.lastIndexOf('、');
        return name.length() >= 2
                && name.length() <= LONGEST_NAME
                && !sentence
                && !listing
                && !emphasis.contains(name)
                && !NUMBER.matcher(name).matches();
    }

    private WordIndex<Boolean> index(Cue cue) {
        return java.util.Objects.requireNonNull(cues.get(cue));
    }
}
