package org.jianbao.figure;

/** What a figure says of its indicator. */
public enum Role {
    /** How much there is. */
    LEVEL,
    /** By how much it grew: 增长5.2%. */
    INCREASE,
    /** By how much it shrank: 下降3个百分点. */
    DECREASE,
    /** Where a change began: 从5元. */
    FROM,
    /** Where a change ended: 下降到3元. */
    TO,
    /** What is still to come: 力争达到80%. */
    TARGET
}
