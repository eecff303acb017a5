package org.jianbao.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jianbao.language.Passage;
import org.jianbao.language.Token;
import org.jianbao.lexicon.LexiconEntry;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells persons from common words of the same shape (全域, 万余人) by what stands around them: a title (市长李兵, 李兵同志), a
 * verb that only persons do (李兵介绍), marks on both sides (（2023年1月4日 李兵）), a list with one that is told
 * (组长：李兵、王芳), or another place of the article where it is told.
 */
public final class PersonNames {
    private static final int LONGEST_TITLE = 6;
    private static final int LONG_NAME = 4;
    private static final Pattern AND_OTHERS = Pattern.compile("等[0-9一二三四五六七八九十百余多]{1,4}[人名位户]");
    private static final String BLANK = " \u3000";
    private static final String BEFORE_ALONE = "（(：:" + BLANK;
    private static final String AFTER_ALONE = "（）()，,、：:" + BLANK;
    private static final String MARKS = "（）()：:、，,。；;！!？?“”《》\n" + BLANK;

    private enum Holder {
        OFFICE,
        PRIVATE
    }

    private enum Context {
        /** What only persons do, right after the name. */
        VERB,
        /** What makes the name part of a longer one: 思想. */
        PART,
        /** What closes a list of persons: 等12人. */
        LIST,
        /** What may follow a name that has a title before it: 市长李兵出席. */
        NEXT
    }

    private final PersonShapes shapes = new PersonShapes();
    private final WordIndex<Holder> titles = titles();
    private final Map<Context, WordIndex<Boolean>> contexts = contexts();

    private PersonNames() {}

    public static PersonNames standard() {
        return new PersonNames();
    }

    /** The persons of each passage of an article, in order. */
    public List<List<PersonSighting>> find(List<Passage> passages) {
        List<List<PersonSighting>> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Passage passage : passages) {
            List<PersonSighting> here = told(passage);
            here.forEach(person -> told.add(person.span().of(passage.text())));
            found.add(here);
        }
        if (told.isEmpty()) {
            return found;
        }
        for (int i = 0; i < passages.size(); i++) {
            found.set(i, withRepeated(passages.get(i), found.get(i), told));
        }
        return found;
    }

    /** The persons that {@code passage} itself tells. */
    private List<PersonSighting> told(Passage passage) {
        List<PersonSighting> found = new ArrayList<>();
        List<Span> waiting = new ArrayList<>();
        int end = -1;
        boolean list = false;
        for (int i = 0; i < passage.tokens().size(); i++) {
            PersonShapes.Shape shape = passage.tokens().get(i).span().start() < end ? null : shapes.at(passage, i);
            if (shape == null) {
                continue;
            }
            Span span = shape.span();
            boolean joined = end >= 0 && isJoint(passage.text(), end, span.start());
            if (!joined) {
                waiting.clear();
            }
            list = joined && list;
            Holder holder = holder(passage, i, shape);
            boolean bounded =
                    (shape.certain() || isBounded(passage.text(), span.end())) && !isTitled(passage.text(), span);
            boolean told = bounded && (holder != null || list || isTold(passage, shape));
            if (told) {
                waiting.forEach(earlier -> found.add(new PersonSighting(earlier, false)));
                waiting.clear();
                found.add(new PersonSighting(span, holder == Holder.OFFICE));
                list = true;
            } else if (bounded && shape.surnamed()) {
                waiting.add(span);
            }
            end = bounded ? span.end() : end;
        }
        return found;
    }

    private List<PersonSighting> withRepeated(Passage passage, List<PersonSighting> here, Set<String> told) {
        Set<Span> known = new HashSet<>();
        here.forEach(person -> known.add(person.span()));
        List<PersonSighting> all = new ArrayList<>(here);
        for (int i = 0; i < passage.tokens().size(); i++) {
            PersonShapes.Shape shape = shapes.at(passage, i);
            if (shape != null
                    && (shape.certain() || isLongAndBounded(passage.text(), shape.span()))
                    && !known.contains(shape.span())
                    && told.contains(shape.span().of(passage.text()))
                    && !follows(Context.PART, passage.text(), shape.span().end())) {
                all.add(new PersonSighting(shape.span(), false));
            }
        }
        all.sort(java.util.Comparator.comparing(PersonSighting::span));
        return all;
    }

    private boolean isLongAndBounded(String text, Span name) {
        return name.length() > 2 && isBounded(text, name.end());
    }

    private boolean isTold(Passage passage, PersonShapes.Shape shape) {
        String text = passage.text();
        Span span = shape.span();
        if (!shape.certain() || follows(Context.PART, text, span.end())) {
            return false;
        }
        return follows(Context.VERB, text, span.end())
                || closesList(text, span.end())
                || (shape.surnamed() || span.length() >= LONG_NAME)
                        && text.charAt(span.start()) != '万'
                        && isAlone(text, span);
    }

    /**
     * Whose title stands beside the name; null if none does. What the tokenizer takes for common words, 成果与群众, is no
     * name for the sake of a private title behind it.
     */
    private @Nullable Holder holder(Passage passage, int index, PersonShapes.Shape shape) {
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
    private boolean isTitled(String text, Span name) {
        WordIndex.Match<Holder> title = titles.longestAt(text, name.start() + 1);
        return title != null && title.end() == name.end();
    }

    private boolean follows(Context context, String text, int end) {
        WordIndex<Boolean> index = contexts.get(context);
        return index != null && end < text.length() && index.longestAt(text, end) != null;
    }

    private boolean closesList(String text, int end) {
        return follows(Context.LIST, text, end)
                || AND_OTHERS
                        .matcher(text)
                        .region(end, Math.min(text.length(), end + 6))
                        .lookingAt();
    }

    private boolean isBounded(String text, int end) {
        return end >= text.length()
                || MARKS.indexOf(text.charAt(end)) >= 0
                || titles.longestAt(text, end) != null
                || follows(Context.VERB, text, end)
                || follows(Context.NEXT, text, end)
                || closesList(text, end);
    }

    private static boolean isJoint(String text, int end, int start) {
        String between = text.substring(Math.min(end, start), start);
        return between.length() <= 4
                && !between.isEmpty()
                && between.chars().allMatch(c -> ("、和及与" + BLANK).indexOf(c) >= 0);
    }

    private static boolean isAlone(String text, Span name) {
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
