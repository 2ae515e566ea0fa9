"""The table of agreement: one line a label and part."""
import re
from dataclasses import dataclass
from multiprocessing import Pool
from typing import Optional

from . import program, statistics
from .labels import LABELS

HEADING = ("label", "field", "part", "rho", "95 %", "n", "null", "wanted", "length", "VADER", "surface", "TF-IDF",
           "reachable", "change")
LEFT = 3


@dataclass(frozen=True)
class Sample:
    """What is compared for one label on one part of the data."""
    label: str
    part: str
    values: list
    truths: list
    groups: list
    nulls: int
    binary: bool
    is_open: bool


@dataclass(frozen=True)
class Figure:
    """How far values and labels agree."""
    figure: Optional[float]
    interval: Optional[tuple]


def readings(rows):
    """For every label that a row has: (label's place, row, the field's value or None)."""
    lines = [row.line for row in rows]
    for row, (_, card) in zip(rows, program.scorecards(lines)):
        for place, label in enumerate(LABELS):
            if label.truth(row) is not None:
                yield place, row, label.value(card)


def samples(readings):
    """The readings by label and part: worked on, kept aside, and each source by itself."""
    found = {}
    for place, row, value in readings:
        for part in ["kept" if row.is_kept else "work", row.source]:
            if part:
                found.setdefault((place, part), []).append((row, value))
    order = {"work": 0, "kept": 1}
    return [_sample(LABELS[place], part, found[place, part])
            for place, part in sorted(found, key=lambda key: (key[0], order.get(key[1], 2), key[1]))]


def _sample(label, part, pairs):
    return Sample(
        label.name, part, [label.null if value is None else value for _, value in pairs],
        [label.truth(row) for row, _ in pairs], [row.conversation for row, _ in pairs],
        sum(value is None for _, value in pairs), label.binary, pairs[0][0].is_open)


def figure(sample):
    """The figure of one sample with its interval; the seed is the sample's name."""
    measure = statistics.area if sample.binary else statistics.spearman
    return Figure(
        measure(sample.values, sample.truths),
        statistics.interval(sample.values, sample.truths, sample.groups, sample.binary,
                            f"{sample.label}, {sample.part}"))


def measured(rows):
    """Pairs of a sample and its figure, in the table's order."""
    every = samples(readings(rows))
    with Pool() as pool:
        return list(zip(every, pool.map(figure, every, chunksize=1)))


def lines(measured, earlier=None):
    """The table as text, with the change against earlier figures as `parsed` gives them."""
    return aligned(
        [HEADING] + [_cells(_label(sample), sample, figure, earlier or {}) for sample, figure in measured], LEFT)


def _label(sample):
    return next(label for label in LABELS if label.name == sample.label)


def _cells(label, sample, figure, earlier):
    wanted = label.wanted(sample.is_open)
    floors = [number(floor, 2) for floor in label.floors] if label.floors else ["-"] * 4
    then = earlier.get((sample.label, sample.part))
    share = f"{100 * figure.figure / label.reachable:.0f} %" if label.reachable and figure.figure is not None else "-"
    change = f"{round(figure.figure, 3) - then + 0:+.3f}" if then is not None and figure.figure is not None else "-"
    return (
        sample.label, label.field, sample.part,
        ("AUC " if label.binary else "") + number(figure.figure),
        f"[{number(figure.interval[0])}, {number(figure.interval[1])}]" if figure.interval else "-",
        str(len(sample.values)), str(sample.nulls), _verdict(figure.figure, wanted), *floors, share, change)


def _verdict(figure, wanted):
    if wanted is None or figure is None:
        return "-"
    return f"{number(wanted, 2)} {'met' if figure > wanted else 'short'}"


def parsed(path):
    """The figures of an earlier output, by label and part."""
    found = {}
    names = {label.name for label in LABELS}
    with open(path, encoding="utf-8") as text:
        for line in text:
            cells = re.split(r"\s{2,}", line.strip())
            if cells[0] in names and len(cells) == len(HEADING) and cells[LEFT] != "-":
                found[cells[0], cells[2]] = float(cells[LEFT].removeprefix("AUC "))
    return found


def number(value, places=3):
    """.123, as figures of agreement are printed."""
    return "-" if value is None else f"{value:.{places}f}".replace("0.", ".", 1)


def aligned(cells, left):
    """Rows of cells as lines; the first `left` columns begin, the others end, together."""
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    return [
        "  ".join(
            cell.ljust(width) if column < left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths))).rstrip()
        for row in cells]
