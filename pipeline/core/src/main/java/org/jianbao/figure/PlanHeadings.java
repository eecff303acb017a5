package org.jianbao.figure;

import java.time.LocalDate;
import org.jianbao.lexicon.LexiconFile;
import org.jianbao.lexicon.WordIndex;
import org.jianbao.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Tells from a heading whether what stands below it is still to come: under 2025年工作安排 it is, by {@code plan-headings.tsv}. */
public final class PlanHeadings {
    private enum Use {
        PLAN,
        LATER,
        DONE
    }

    private final WordIndex<Use> words;

    private PlanHeadings(WordIndex<Use> words) {
        this.words = words;
    }

    public static PlanHeadings standard() {
        return new PlanHeadings(LexiconFile.read("plan-headings.tsv").constants("word", "use", Use.class));
    }

    /**
     * Whether a heading announces what is still to come.
     *
     * @param period the year or period that it names; null if it names none
     * @param issued the day the bulletin was issued; null if unknown
     */
    public boolean plans(String heading, @Nullable TimeExpression period, @Nullable LocalDate issued) {
        boolean plans = false;
        for (int i = 0; i < heading.length(); i++) {
            WordIndex.Match<Use> word = words.longestAt(heading, i);
            if (word != null && word.value() == Use.DONE) {
                return false;
            }
            plans |= word != null && (word.value() == Use.PLAN || isLater(period, issued));
        }
        return plans;
    }

    private static boolean isLater(@Nullable TimeExpression period, @Nullable LocalDate issued) {
        LocalDate last = period == null ? null : period.last();
        return last != null && issued != null && last.isAfter(issued);
    }
}
