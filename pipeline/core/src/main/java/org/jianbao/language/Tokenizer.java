package org.jianbao.language;

import java.util.List;

/** Cuts a text into words. Implementations are shared by threads. */
@FunctionalInterface
public interface Tokenizer {
    /**
     * The words of {@code text} in order; together they cover it, blanks aside.
     *
     * <p>新增停车位13928个 gives 新增/v 停车位/n 13928/m 个/q.
     */
    List<Token> tokenize(String text);
}
