package org.jianbao.structure;

import java.util.List;
import org.jianbao.finding.Finding;

/**
 * One bulletin read: what stands at its head and foot, its articles, and the doubts met on the way.
 *
 * @param findings doubts, with spans in the decoded source text
 */
public record Bulletin(Masthead masthead, List<Article> articles, Colophon colophon, List<Finding> findings) {
    public Bulletin {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
    }
}
