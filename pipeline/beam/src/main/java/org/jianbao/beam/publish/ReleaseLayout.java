package org.jianbao.beam.publish;

/**
 * How the files of a release are laid out: 按年份分区, and whether there are tables for Excel.
 *
 * @param partition by what the Parquet files lie in folders
 * @param excel whether {@code csv-excel/} is written too
 */
public record ReleaseLayout(Partition partition, boolean excel) {
    /** Neither. */
    public static ReleaseLayout standard() {
        return new ReleaseLayout(Partition.NONE, false);
    }
}
