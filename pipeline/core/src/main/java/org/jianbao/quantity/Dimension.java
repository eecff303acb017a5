package org.jianbao.quantity;

/** What kind of quantity a unit measures. */
public enum Dimension {
    COUNT,
    MONEY,
    /** Money for a unit of something: 每度0.5383元. */
    PRICE,
    PERCENT,
    PERCENTAGE_POINT,
    RATIO,
    AREA,
    LENGTH,
    VOLUME,
    MASS,
    ENERGY,
    POWER,
    DURATION,
    TEMPERATURE,
    SPEED,
    DATA,
    /** 倍, 番. */
    MULTIPLE,
    /** 第3位, 前10名. */
    RANK,
    INDEX,
    OTHER
}
