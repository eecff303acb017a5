package org.jianbao.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.language.Passage;
import org.jianbao.text.Span;

/**
 * Tells persons from common words of the same shape (全域, 万余人) by what stands around them: a title (市长李兵, 李兵同志), a
 * verb that only persons do (李兵介绍), marks on both sides (（2023年1月4日 李兵）), a list with one that is told
 * (组长：李兵、王芳), or another place of the article where it is told.
 */
public final class PersonNames {
    private static final int LONG_NAME = 4;

    private static final String BLANK = " \u3000";

    private final PersonShapes shapes = new PersonShapes();
    private final PersonSurroundings around = new PersonSurroundings();

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
            PersonSurroundings.Holder holder = around.holder(passage, i, shape);
            boolean bounded = (shape.certain() || around.isBounded(passage.text(), span.end()))
                    && !around.isTitled(passage.text(), span);
            boolean told = bounded && (holder != null || list || isTold(passage, shape));
            if (told) {
                waiting.forEach(earlier -> found.add(new PersonSighting(earlier, false)));
                waiting.clear();
                found.add(new PersonSighting(span, holder == PersonSurroundings.Holder.OFFICE));
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
                    && (shape.certain() || around.isLongAndBounded(passage.text(), shape.span()))
                    && !known.contains(shape.span())
                    && told.contains(shape.span().of(passage.text()))
                    && !around.follows(
                            PersonSurroundings.Context.PART,
                            passage.text(),
                            shape.span().end())) {
                all.add(new PersonSighting(shape.span(), false));
            }
        }
        all.sort(java.util.Comparator.comparing(PersonSighting::span));
        return all;
    }

    private boolean isTold(Passage passage, PersonShapes.Shape shape) {
        String text = passage.text();
        Span span = shape.span();
        if (!shape.certain() || around.follows(PersonSurroundings.Context.PART, text, span.end())) {
            return false;
        }
        return around.follows(PersonSurroundings.Context.VERB, text, span.end())
                || around.closesList(text, span.end())
                || (shape.surnamed() || span.length() >= LONG_NAME)
                        && text.charAt(span.start()) != '万'
                        && around.isAlone(text, span);
    }

    private static boolean isJoint(String text, int end, int start) {
        String between = text.substring(Math.min(end, start), start);
        return between.length() <= 4
                && !between.isEmpty()
                && between.chars().allMatch(c -> ("、和及与" + BLANK).indexOf(c) >= 0);
    }
}
