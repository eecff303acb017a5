package org.jianbao.beam.analyse;

import java.io.Serializable;
import java.util.function.Function;
import org.jianbao.analyse.Analysis;
import org.jianbao.decode.SourceFile;

/** Opens an analyser on a worker: 简报 in, rows out. */
@FunctionalInterface
public interface AnalyserSource extends Serializable {
    Function<SourceFile, Analysis> open();
}
