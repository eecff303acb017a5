package org.jianbao.privacy;

/** What becomes of the names of private persons. Who is named with a public office, 县长李兵, is named in every case. */
public enum PersonPolicy {
    /** They stay as written. */
    KEEP,
    /** Each is replaced by signs of the same number, the same ones wherever the name stands, in every document. */
    PSEUDONYM,
    /** Each is blacked out, ■■, and is no mention. */
    DROP
}
