package org.jianbao.beam.read;

import java.io.IOException;
import org.jianbao.finding.Finding;
import org.jianbao.finding.FindingCode;

/** An input that is not read, and why, such as 加密的压缩包. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final FindingCode code;
    private final String explanation;

    RefusedException(FindingCode code, String explanation) {
        super(explanation);
        this.code = code;
        this.explanation = explanation;
    }

    public Finding finding() {
        return Finding.of(code, explanation);
    }
}
