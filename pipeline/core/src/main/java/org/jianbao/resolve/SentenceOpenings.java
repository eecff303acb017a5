package org.jianbao.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.gazetteer.Division;
import org.jianbao.language.Sentences;
import org.jianbao.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The divisions that the sentences of one passage open with: 兴化市 of 近日，兴化市对全市小区…. A passage may have a thousand
 * sentences and as many names that ask, so both are found by halves.
 */
final class SentenceOpenings {
    private static final int FARTHEST = 8;
    private static final int NEAREST = 4;

    private final List<Span> sentences;
    private final List<ResolvedPlace> places;

    /** @param places the divisions of the passage, by position */
    SentenceOpenings(String text, List<ResolvedPlace> places) {
        this.sentences = Sentences.of(text);
        this.places = places;
    }

    /** The division that the sentence around {@code position} opens with, before it; null if it opens with none. */
    @Nullable
    Division divisionBefore(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = sentences.get(middle).end() <= position;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return sentences.isEmpty() ? null : first(sentences.get(low).start(), position);
    }

    /** The divisions of the passage before {@code position}, the nearest first. */
    List<Division> before(int position) {
        List<Division> before = new ArrayList<>();
        for (int i = firstPlace(position) - 1; i >= 0 && before.size() < NEAREST; i--) {
            Division division = places.get(i).division();
            if (division != null) {
                before.add(division);
            }
        }
        return before;
    }

    private @Nullable Division first(int start, int position) {
        for (int i = firstPlace(start); i < places.size() && places.get(i).start() - start <= FARTHEST; i++) {
            ResolvedPlace place = places.get(i);
            if (place.end() <= position && place.division() != null) {
                return place.division();
            }
        }
        return null;
    }

    private int firstPlace(int start) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = places.get(middle).start() < start;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
