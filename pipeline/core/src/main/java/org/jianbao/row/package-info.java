/**
 * The rows of the tables, one record a table, components named and ordered as the columns of {@code schemas/*.avsc}.
 *
 * <p>In: nothing. Out: plain records without behaviour; positions count Unicode code points. Knows neither Avro nor how
 * rows come about.
 */
@NullMarked
package org.jianbao.row;

import org.jspecify.annotations.NullMarked;
