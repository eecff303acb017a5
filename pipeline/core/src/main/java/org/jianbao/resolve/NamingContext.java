package org.jianbao.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a bulletin says of itself, which decides how names in it are read.
 *
 * @param issuer the issuing office, 江苏省精神文明建设办公室
 * @param bulletinTitle 江苏精神文明建设简报; of a text without masthead, its title
 * @param issueDate decides which division codes are valid
 * @param place a place given from outside, such as 兴化市; null otherwise
 */
public record NamingContext(
        @Nullable String issuer,
        @Nullable String bulletinTitle,
        @Nullable LocalDate issueDate,
        @Nullable String place) {}
