package org.jianbao.table;

import org.jianbao.figure.Role;
import org.jianbao.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a column says of its cells.
 *
 * @param name what they count, 产量; empty if the head does not say
 * @param unit what they are counted in, 万吨; null if the head does not say
 * @param period the time they hold for; null if the head names none
 * @param role how they change what the row names
 */
record Column(String name, @Nullable String unit, @Nullable TimeExpression period, Role role) {}
