package org.jianbao.evaluate;

/**
 * One place where a gold document and the program disagree: the indicator of 13928个, wanted 新增停车位, found 停车位.
 *
 * @param measure the measure it counts against
 * @param where the gold document, and the figure or field
 * @param wanted what was annotated; empty for a row found in vain
 * @param found what the program found; empty for a row missed
 */
public record Disagreement(String measure, String where, String wanted, String found) {}
