package org.jianbao.beam.analyse;

import org.jianbao.analyse.Analysis;

/** Hears how far a build is: 读了几份简报. */
interface Progress {
    void analysed(Analysis analysis);

    /** An input whose rows were taken over from an earlier release. */
    void reused();

    /** Where nobody listens. */
    static Progress none() {
        return new Progress() {
            @Override
            public void analysed(Analysis analysis) {}

            @Override
            public void reused() {}
        };
    }
}
