/**
 * Says what runs a pipeline: this machine, or a cluster of Apache Flink or Apache Spark.
 *
 * <p>In: names and options as the user gave them. Out: options of Beam. Knows nothing of what the pipeline does, nor of
 * Flink or Spark, whose runners are in the jar or are not. Also what runs beside other work within this process.
 */
@NullMarked
package org.jianbao.beam.run;

import org.jspecify.annotations.NullMarked;
