"""Reads articles on a cluster: `claimgraph map` beside each other in Spark's tasks, `claimgraph reduce` once over its lines.

    spark-submit claimgraph_job.py hdfs:///news/2026-03 --mapped hdfs:///claims/mapped --out out
    spark-submit claimgraph_job.py s3a://crawl/CC-NEWS-2026-03 --format warc --mapped s3a://claims/mapped
    spark-submit claimgraph_job.py --mapped s3a://claims/mapped --out out

What map found is kept in MAPPED as the lines it wrote, gzipped: those of articles in failed=false, named errors in
failed=true. A run adds to it, so later articles are given alone, and reduce takes all there is. A task that is run again
writes the same lines, for an article is known by a hash of its content, and lines that came twice are taken once.
Exit code: that of reduce: 0 done; 1 some articles could not be read, the rest is done.
"""

import argparse
import itertools
import json
import shlex
import subprocess
import sys
import threading

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

DEFAULTS = {
    # Of a file that can be cut, so much is one task: some thousand articles, a few minutes, and lost with its machine.
    "spark.sql.files.maxPartitionBytes": "16m",
    "spark.sql.session.timeZone": "UTC",
}


def main():
    options = read_arguments(sys.argv[1:])
    spark = SparkSession.builder.appName("claimgraph").getOrCreate()
    try:
        return run(spark, options)
    finally:
        spark.stop()


def read_arguments(arguments):
    about, _, details = __doc__.partition("\n\n")
    shape = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=about, epilog=details, formatter_class=shape)
    parser.add_argument("inputs", nargs="*", metavar="INPUT", help="files and folders, wherever Spark reads")
    parser.add_argument("--format", choices=["jsonl", "parquet", "warc"], default="jsonl", help="of the INPUTs")
    parser.add_argument("--columns", help="as of claimgraph map: text=Story,title=Head")
    parser.add_argument("--mapped", required=True, help="folder for what map finds, wherever Spark writes")
    parser.add_argument("--out", help="folder on this machine, for what claimgraph build writes; without it, map alone")
    parser.add_argument("--claimgraph", default="claimgraph", help="the command, the same here and on the cluster")
    options = parser.parse_args(arguments)
    if not options.inputs and not options.out:
        parser.error("name an INPUT to map, or --out to reduce what is mapped, or both")
    return options


def run(spark, options):
    for key, value in DEFAULTS.items():
        if not spark.sparkContext.getConf().contains(key):
            spark.conf.set(key, value)
    command = shlex.split(options.claimgraph)
    if options.inputs:
        # "-" takes a file of any kind; without it lines of JSON come in.
        kind = ["-"] if options.format == "warc" else []
        columns = ["--columns", options.columns] if options.columns else []
        filter_ = [*command, "map", *kind, "--threads", "1", *columns]
        pieces = find_pieces(spark, options.inputs, options.format)
        mapped = pieces.rdd.mapPartitions(lambda rows: map_articles(filter_, rows))
        rows = spark.createDataFrame(mapped, "value string, failed boolean", verifySchema=False)
        rows.write.mode("append").partitionBy("failed").option("compression", "gzip").text(options.mapped)
    return reduce_lines(spark, [*command, "reduce", "-o", options.out], options.mapped) if options.out else 0


def find_pieces(spark, paths, format_):
    """Rows of a name and bytes: a line of JSON each or, of archives, a whole file. Files that are cut have a name a piece."""
    reader = spark.read.option("recursiveFileLookup", True)
    if format_ == "warc":
        return reader.format("binaryFile").load(paths).select("path", "content")
    if format_ == "parquet":
        table = reader.parquet(*paths)
        line = F.to_json(F.struct(*[F.col(f"`{name}`") for name in table.columns])).cast("binary")
    else:
        table = reader.text(paths)
        line = F.col("value").cast("binary")  # not as text: map tells what is odd about its bytes
    path, start = F.col("_metadata.file_path"), F.col("_metadata.file_block_start")
    name = F.when(start > 0, F.concat(path, F.lit("@"), start)).otherwise(path)
    return table.select(name, F.concat(line, F.lit(b"\n")))


def map_articles(command, rows):
    """The lines of `claimgraph map` for a partition, each with whether it tells of an error."""
    for name, pieces in itertools.groupby(rows, key=lambda row: row[0]):
        yield from pipe([*command, "--name", name], (piece for _, piece in pieces))


def pipe(command, chunks):
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    faults = []
    feeder = threading.Thread(target=feed, args=(child, chunks, faults), daemon=True)
    feeder.start()
    has_failed = False
    try:
        for line in child.stdout:
            failed = "error" in json.loads(line)
            has_failed = has_failed or failed
            yield line.decode().rstrip("\n"), failed
        feeder.join()
        code = child.wait()
    finally:
        child.kill()
    # It ends with 1 where it told of an error. Else it has fallen over and the task has to be run again.
    if faults or code != (1 if has_failed else 0):
        raise RuntimeError(f"{shlex.join(command)} ended with {code}") from (faults[0] if faults else None)


def feed(child, chunks, faults):
    try:
        with child.stdin:
            for chunk in chunks:
                child.stdin.write(chunk)
    except Exception as error:  # told where the lines are read
        faults.append(error)
        child.kill()


def reduce_lines(spark, command, mapped):
    """One process over all lines, which come partition by partition, in any order and each once. Its exit code comes back."""
    lines = spark.read.text(mapped).select("value").distinct()
    child = subprocess.Popen(command, stdin=subprocess.PIPE)
    try:
        with child.stdin:
            for (line,) in lines.toLocalIterator(prefetchPartitions=True):
                child.stdin.write(line.encode() + b"\n")
    except BrokenPipeError:
        pass  # it has ended, and said why
    return child.wait()


if __name__ == "__main__":
    sys.exit(main())
