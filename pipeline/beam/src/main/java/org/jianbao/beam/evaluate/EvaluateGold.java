package org.jianbao.beam.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.analyse.BulletinAnalyser;
import org.jianbao.evaluate.BulletinEvaluator;
import org.jianbao.evaluate.Score;

/** Scores the program against gold folders: how many of the annotated 新增停车位13928个 it finds, and what it adds. */
public final class EvaluateGold {
    private EvaluateGold() {}

    /** The score over all folders together. */
    public static Score run(List<Path> folders) throws IOException {
        BulletinAnalyser analyser = BulletinAnalyser.standard();
        Score score = new Score();
        for (Path folder : folders) {
            GoldFolder gold = GoldFolder.read(folder);
            score.addAll(BulletinEvaluator.evaluate(gold.document(), analyser.analyse(gold.source())));
        }
        return score;
    }
}
