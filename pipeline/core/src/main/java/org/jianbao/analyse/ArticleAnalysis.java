package org.jianbao.analyse;

import java.util.List;
import org.jianbao.resolve.ArticleNames;
import org.jianbao.resolve.Subject;
import org.jianbao.structure.Article;
import org.jspecify.annotations.Nullable;

/**
 * One article read to the end.
 *
 * @param passages the title first (of empty text if there is none), then the paragraphs
 */
record ArticleAnalysis(
        Article article, @Nullable Subject subject, List<PassageAnalysis> passages, List<ArticleNames.Doubt> doubts) {
    ArticleAnalysis {
        passages = List.copyOf(passages);
        doubts = List.copyOf(doubts);
    }
}
