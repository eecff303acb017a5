package org.jianbao.beam;

/** Builds a release from inputs: {@code 简报/} in, {@code output/江苏} out. */
public final class BuildRelease {
    /** Builds the release and replaces what stood at its name; throws a {@link BuildException} if it cannot. */
    public BuildOutcome run(BuildRequest request) {
        throw new BuildException("not yet: " + request.output());
    }
}
