package org.jianbao.beam.cli;

import org.jianbao.beam.format.Program;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the program, which its releases carry too: {@code jianbao 0.1.0}. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"jianbao " + Program.VERSION};
    }
}
