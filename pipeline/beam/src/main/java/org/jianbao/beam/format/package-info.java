/**
 * Tables as files: Avro, CSV and Parquet, each written row by row into a folder on any file system that Beam knows.
 *
 * <p>In: rows of a table. Out: files, and files joined of parts. Knows nothing of shards, releases and where the rows came
 * from.
 */
@NullMarked
package org.jianbao.beam.format;

import org.jspecify.annotations.NullMarked;
