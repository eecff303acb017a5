/**
 * Describes a release in itself, so that people, portals and warehouses load it with no work.
 *
 * <p>In: the folder with the tables, the schemas, and what the publisher says of the dataset. Out: the documents beside the
 * tables. Every column's name, type and meaning comes from its schema; nothing is said twice.
 */
@NullMarked
package org.jianbao.beam.describe;

import org.jspecify.annotations.NullMarked;
