package org.jianbao.gazetteer;

/** How high a division stands: 江苏省 above 泰州市 above 兴化市 above 戴南镇. The highest first. */
public enum DivisionLevel {
    /** 省, 自治区, 直辖市, 特别行政区. */
    PROVINCE,
    /** 地级市, 地区, 自治州, 盟. */
    PREFECTURE,
    /** 县, 县级市, 市辖区, 旗. */
    COUNTY,
    /** 镇, 乡, 街道, 苏木. */
    TOWN
}
