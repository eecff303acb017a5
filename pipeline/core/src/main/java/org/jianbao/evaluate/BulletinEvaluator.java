package org.jianbao.evaluate;

import org.jianbao.analyse.Analysis;
import org.jianbao.row.BulletinRow;

/** Scores the analysis of a bulletin against the gold document of the same bulletin. */
public final class BulletinEvaluator {
    private BulletinEvaluator() {}

    /** The score of one bulletin; an input that gave no bulletin counts as one missed. */
    public static Score evaluate(GoldDocument gold, Analysis analysis) {
        Score score = new Score();
        Comparison comparison = new Comparison(gold.name(), score);
        boolean found = analysis.bulletin().isPresent();
        comparison.count("bulletin found", "", "a bulletin", "", found);
        if (found) {
            BulletinRow bulletin = analysis.bulletin().orElseThrow();
            FoundRows rows = new FoundRows(analysis);
            StructureEvaluation.evaluate(gold, bulletin, rows, comparison);
            FigureEvaluation.evaluate(gold, rows, comparison);
            MentionEvaluation.evaluate(gold, bulletin, rows, comparison);
        }
        return score;
    }
}
