package org.jianbao.mention;

/** What sort of thing a mention names. */
public enum MentionType {
    /** An administrative division, or a named village, road, river, park, development zone. */
    PLACE,
    /** A named organisation. */
    ORGANIZATION,
    /** A named person. */
    PERSON,
    /** A named campaign, brand, service, project, activity or platform. */
    PROGRAMME,
    /** A titled work: what stands in 《》. */
    WORK,
    /** A date, period or time of day. */
    TIME
}
