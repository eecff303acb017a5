package org.jianbao.beam.validate;

/**
 * One thing that is wrong with a release: {@code csv/figures.csv:18} 的 article_id 没有对应的文章.
 *
 * @param check the name of the check that found it
 * @param place the file, and the line or the identifier where there is one
 * @param message what is wrong, and what was expected
 */
public record Violation(String check, String place, String message) {}
