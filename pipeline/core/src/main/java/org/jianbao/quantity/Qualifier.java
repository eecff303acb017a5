package org.jianbao.quantity;

/** How exactly a value is given. */
public enum Qualifier {
    EXACT,
    /** 约, 近, 左右. */
    ABOUT,
    /** 余, 多, 超过. */
    MORE_THAN,
    /** 不足, 不到. */
    LESS_THAN,
    /** 至少, 以上. */
    AT_LEAST,
    /** 至多, 以内. */
    AT_MOST,
    /** 300-500元, 三四十人. */
    RANGE
}
