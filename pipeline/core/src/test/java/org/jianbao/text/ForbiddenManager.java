package org.jianbao.text;

import com.hankcs.hanlp.seg.common.Term;
import java.io.File;
import java.util.logging.Logger;
import org.apache.beam.StandIn;
import org.jianbao.row.FigureRow;

/** Breaks every rule of the architecture, so that each can be seen to fire. */
@SuppressWarnings("NonFinalStaticField")
public final class ForbiddenManager {
    static String shared = "";

    String state = "";

    void breakRules(FigureRow later, Term term, StandIn beam) {
        System.out.println(new File(state).getName() + later + term + beam);
        Logger.getLogger(shared).info(state);
    }
}
