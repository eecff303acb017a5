package org.jianbao.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a bulletin (GB/T 9704 版头; in a 简报, 报头), each field as printed with its inner spaces tidied; null where
 * the bulletin does not say.
 *
 * @param title 江苏精神文明建设简报
 * @param issueLabel 第1期, 2024年第3期, 增刊
 * @param issueNumber the number within the year or series, 1
 * @param totalIssueNumber the running number over all years, 345 in 总第345期
 * @param issuer the issuing office, 江苏省精神文明建设办公室; several joined by 、
 * @param issueDate the day it was issued
 * @param handlingNotice 工作资料 注意保存
 * @param securityLevel 绝密, 机密 or 秘密
 * @param signedBy after 签发
 * @param editor after 编辑 or 责任编辑, wherever in the bulletin it stands
 */
public record Masthead(
        @Nullable String title,
        @Nullable String issueLabel,
        @Nullable Integer issueNumber,
        @Nullable Integer totalIssueNumber,
        @Nullable String issuer,
        @Nullable LocalDate issueDate,
        @Nullable String handlingNotice,
        @Nullable String securityLevel,
        @Nullable String signedBy,
        @Nullable String editor) {
    /** The head of a text that has none. */
    public static Masthead none() {
        return new Masthead(null, null, null, null, null, null, null, null, null, null);
    }
}
