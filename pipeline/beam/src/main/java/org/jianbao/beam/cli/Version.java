package org.jianbao.beam.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that the jar carries in its manifest: {@code jianbao 0.1.0}. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"jianbao " + (version == null ? "(not packaged)" : version)};
    }
}
