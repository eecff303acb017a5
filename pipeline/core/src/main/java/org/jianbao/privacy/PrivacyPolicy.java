package org.jianbao.privacy;

/**
 * What may be published.
 *
 * @param persons what becomes of the names of private persons
 * @param allowClassified whether documents marked 绝密, 机密 or 秘密 are read at all
 */
public record PrivacyPolicy(PersonPolicy persons, boolean allowClassified) {
    /** Names stay, classified documents are refused. */
    public static PrivacyPolicy standard() {
        return new PrivacyPolicy(PersonPolicy.KEEP, false);
    }
}
