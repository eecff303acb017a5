#!/usr/bin/env bash
# Reads every Parquet table of a release by Spark SQL, compares rows and columns with CSV, and joins figures to bulletins.
# usage: spark-sql.sh RELEASE
set -euo pipefail

release="$(cd "${1:?usage: spark-sql.sh RELEASE}" && pwd)"
here="$(cd "$(dirname "$0")" && pwd)"
home="$here/../spark/target/home"
if [[ ! -d "$home/jars" ]]; then # Spark itself, from Maven, without the program
    mvn -q -B -f "$here/../cluster/spark-home/pom.xml" \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
        -DincludeScope=runtime -DoutputDirectory="$home/jars" >&2
fi
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
printf '%s\n' 'rootLogger.level = error' 'rootLogger.appenderRef.stderr.ref = stderr' 'appender.stderr.type = Console' \
    'appender.stderr.name = stderr' 'appender.stderr.target = SYSTEM_ERR' >"$work/log4j2.properties"
opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
    java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
    opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
cd "$work"
SPARK_LOCAL_IP=127.0.0.1 java -Xmx1g -Djava.io.tmpdir="$work" -Dlog4j2.configurationFile="$work/log4j2.properties" \
    "${opens[@]}" -cp "$home/jars/*" "$here/SparkSql.java" "$release"
