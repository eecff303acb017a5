/**
 * Checks a release as its user would want it checked: nothing of the program that wrote it is believed.
 *
 * <p>In: the folder of a release. Out: what is wrong with it, each with the place and a sentence. Reads the files as they
 * stand on disk; knows nothing of how they were made.
 */
@NullMarked
package org.jianbao.beam.validate;

import org.jspecify.annotations.NullMarked;
