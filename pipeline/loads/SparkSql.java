import java.io.File;
import java.util.Arrays;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads the Parquet tables of a release by Spark SQL, and compares them with the CSV tables, 一张一张. */
final class SparkSql {
    private final SparkSession spark;
    private final File release;
    private int wrong;

    private SparkSql(SparkSession spark, File release) {
        this.spark = spark;
        this.release = release;
    }

    public static void main(String[] arguments) {
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir"))
                .getOrCreate();
        SparkSql load = new SparkSql(spark, new File(arguments[0]));
        File[] tables = new File(arguments[0], "parquet").listFiles(File::isDirectory);
        if (tables == null || tables.length == 0) {
            throw new IllegalArgumentException("no parquet/ in " + arguments[0]);
        }
        Arrays.sort(tables);
        for (File table : tables) {
            load.table(table.getName());
        }
        load.joins();
        spark.stop();
        System.exit(load.wrong == 0 ? 0 : 1);
    }

    private void table(String name) {
        spark.read().parquet(new File(release, "parquet/" + name).getPath()).createOrReplaceTempView(name);
        Dataset<Row> csv = spark.read()
                .option("header", "true")
                .option("multiLine", "true")
                .option("escape", "\"")
                .csv(new File(release, "csv/" + name + ".csv").getPath());
        long rows = spark.table(name).count();
        System.out.println(name + " " + rows);
        expect(name + ": rows as in CSV", csv.count(), rows);
        expect(
                name + ": columns as in CSV",
                new TreeSet<>(Arrays.asList(csv.columns())),
                new TreeSet<>(Arrays.asList(spark.table(name).columns())));
    }

    private void joins() {
        expect("figures joined to bulletins", count("SELECT count(*) FROM figures"), count(
                "SELECT count(*) FROM figures f JOIN bulletins b ON f.bulletin_id = b.bulletin_id"));
        expect("mentions joined to entities",
                count("SELECT count(*) FROM mentions WHERE entity_id IN (SELECT entity_id FROM entities)"),
                count("SELECT count(*) FROM mentions m JOIN entities e ON m.entity_id = e.entity_id"));
        expect("figures as bulletins count them", count("SELECT count(*) FROM figures"), count(
                "SELECT sum(figure_count) FROM bulletins"));
        expect("values are decimals", "decimal(38,9)", spark.table("figures").schema().apply("value").dataType().catalogString());
        expect("days are dates", "date", spark.table("figures").schema().apply("period_start").dataType().catalogString());
        spark.sql("SELECT coalesce(subject, '') subject, count(*) figures, sum(value) value FROM figures"
                + " WHERE dimension = 'MONEY' GROUP BY 1 ORDER BY 3 DESC LIMIT 3").show(false);
    }

    private long count(String query) {
        return spark.sql(query).first().getLong(0);
    }

    private void expect(String what, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            System.err.println("spark-sql.sh: " + what + ": " + wanted + " expected, " + found + " found");
            wrong++;
        }
    }
}
