/**
 * Dates, periods and times of day, normalised to EDTF (ISO 8601-2).
 *
 * <p>In: text and the day it was issued. Out: time expressions with spans, values and the days they span. Knows nothing
 * of figures and names.
 */
@NullMarked
package org.jianbao.time;

import org.jspecify.annotations.NullMarked;
