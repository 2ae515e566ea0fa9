"""Runs the built program over lines of the contract."""
import json
import os
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def path():
    """The program to measure: $RAPPORT, or else the release build."""
    return os.environ.get("RAPPORT") or str(ROOT / ".build/release/rapport")


def grade(lines, *options):
    """What one run of `rapport grade` prints for these lines, parsed, one by one.

    The lines go through a nameless temporary file, so that no data is left behind.
    """
    command = [path(), "grade", "--quiet", *(options or ("--format", "jsonl"))]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as given:
        for line in lines:
            given.write(json.dumps(line, ensure_ascii=False) + "\n")
        given.flush()
        given.seek(0)
        with subprocess.Popen(command, stdin=given, stdout=subprocess.PIPE, encoding="utf-8") as run:
            for line in run.stdout:
                yield json.loads(line)
        if run.returncode:
            raise SystemExit(f"{' '.join(command)}: ended with {run.returncode}")


def scorecards(lines):
    """Pairs of a line and its scorecard."""
    cards = grade(lines)
    for line, card in zip(lines, cards, strict=True):
        assert card["id"] == line["id"], f"{card['id']} stands where {line['id']} was expected"
        yield line, card
