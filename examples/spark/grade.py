#!/usr/bin/env python3
"""Grades conversations with Apache Spark: each partition goes through one `rapport grade -`.

    python3 examples/spark/grade.py --rapport .build/release/rapport talks.jsonl scores

Reads text files with a conversation a line (a folder, a pattern, .gz, anything that Spark can open) and writes a folder
of JSON Lines. The parts, one after another, are byte for byte what a single process writes. The exit code of every
process is checked: a partition whose process fails is tried again and then fails the job. Exit code 2 says that some
lines were no conversations; they stand in the output as error lines, with the number of the line in its partition, and
fail the job only with --strict.
"""
import argparse
import shlex

from pyspark.sql import SparkSession


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="conversations, one a line")
    parser.add_argument("output", help="a folder that does not exist")
    parser.add_argument("--rapport", default="rapport", help="the program, at the same place on every worker")
    parser.add_argument("--master", default="local[*]", help="where to run (local[*])")
    parser.add_argument("--partitions", type=int, help="at least so many")
    parser.add_argument("--strict", action="store_true", help="fail when a line is no conversation")
    return parser.parse_args()


def command(given):
    """One process a partition, and one core a process: Spark runs as many as there are cores."""
    grade = f"{shlex.quote(given.rapport)} grade --jobs 1 --quiet --format jsonl -"
    script = grade if given.strict else f"{grade}; code=$?; test $code -eq 2 || exit $code"
    return f"sh -c {shlex.quote(script)}"


def main():
    given = arguments()
    spark = SparkSession.builder.master(given.master).appName("rapport").getOrCreate()
    lines = spark.sparkContext.textFile(given.input, given.partitions)
    lines.pipe(command(given), checkCode=True).saveAsTextFile(given.output)
    spark.stop()


if __name__ == "__main__":
    main()
