package org.jianbao.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/** What stands around a shape and tells a person by it: titles, verbs that only persons do, marks, the end of a list. */
final class PersonSurroundings {
    private static final int LONGEST_TITLE = 6;
    private static final Pattern AND_OTHERS = Pattern.compile("等[0-9一二三四五六七八九十百余多]{1,4}[人名位户]");
    private static final String BLANK = " \u3000";
    private static final String BEFORE_ALONE = "（(：:" + BLANK;
    private static final String AFTER_ALONE = "（）()，,、：:" + BLANK;
    private static final String MARKS = "（）()：:、，,。；;！!？?“”《》\n" + BLANK;

    enum Holder {
        OFFICE,
        PRIVATE
    }

    enum Context {
        /** What only persons do, right after the name. */
        VERB,
        /** What makes the name part of a longer one: 思想. */
        PART,
        /** What closes a list of persons: 等12人. */
        LIST,
        /** What may follow a name that has a title before it: 市长李兵出席. */
        NEXT
    }

    private final WordIndex<Holder> titles = titles();
    private final Map<Context, WordIndex<Boolean>> contexts = contexts();

    boolean isLongAndBounded(String text, Span name) {
        return name.length() > 2 && isBounded(text, name.end());
    }

    /**
     * Whose title stands beside the name; null if none does. What the tokenizer takes for common words, 成果与群众, is no
     * name for the sake of a private title behind it.
     */
    @Nullable
    Holder holder(Passage passage, int index, PersonShapes.Shape shape) {
        String text = passage.text();
        Span name = shape.span();
        int before = name.start();
        while (before > 0 && (BLANK + "：:").indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        WordIndex.Match<Holder> ahead = titles.longestBefore(text, before, LONGEST_TITLE);
        if (ahead != null) {
            return ahead.value();
        }
        int end = name.end();
        WordIndex.Match<Holder> behind = end < text.length() ? titles.longestAt(text, end) : null;
        if (behind != null && (behind.value() == Holder.OFFICE || shape.certain() || isSpaced(text, name))) {
            return behind.value();
        }
        Token previous = index == 0 ? null : passage.tokens().get(index - 1);
        boolean post = previous != null
                && (previous.is("nnt") || previous.is("nnd"))
                && previous.span().end() == name.start();
        return post ? Holder.PRIVATE : null;
    }

    private static boolean isSpaced(String text, Span name) {
        return BLANK.indexOf(text.charAt(name.start() + 1)) >= 0;
    }

    /** A surname and a title, 高书记, is no name. */
    boolean isTitled(String text, Span name) {
        WordIndex.Match<Holder> title = titles.longestAt(text, name.start() + 1);
        return title != null && title.end() == name.end();
    }

    boolean follows(Context context, String text, int end) {
        WordIndex<Boolean> index = contexts.get(context);
        return index != null && end < text.length() && index.longestAt(text, end) != null;
    }

    boolean closesList(String text, int end) {
        return follows(Context.LIST, text, end)
                || AND_OTHERS
                        .matcher(text)
                        .region(end, Math.min(text.length(), end + 6))
                        .lookingAt();
    }

    boolean isBounded(String text, int end) {
        return end >= text.length()
                || MARKS.indexOf(text.charAt(end)) >= 0
                || titles.longestAt(text, end) != null
                || follows(Context.VERB, text, end)
                || follows(Context.NEXT, text, end)
                || closesList(text, end);
    }

    boolean isAlone(String text, Span name) {
        return (name.start() == 0 || BEFORE_ALONE.indexOf(text.charAt(name.start() - 1)) >= 0)
                && (name.end() == text.length() || AFTER_ALONE.indexOf(text.charAt(name.end())) >= 0)
                && (name.start() > 0 || name.end() == text.length());
    }

    private static WordIndex<Holder> titles() {
        return LexiconFile.read("person-titles.tsv").constants("title", "holder", Holder.class);
    }

    private static Map<Context, WordIndex<Boolean>> contexts() {
        Map<Context, Map<String, Boolean>> words = new HashMap<>();
        for (LexiconEntry entry : LexiconFile.read("person-contexts.tsv").entries()) {
            words.computeIfAbsent(entry.constant("context", Context.class), unused -> new HashMap<>())
                    .put(entry.required("word"), true);
        }
        Map<Context, WordIndex<Boolean>> read = new HashMap<>();
        words.forEach((context, list) -> read.put(context, WordIndex.of(list)));
        return Map.copyOf(read);
    }
}
