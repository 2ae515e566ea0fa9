"""Fits small whole-number weights to labels, each of a sign that common sense gives beforehand."""
import random
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, pstdev

from . import data, program
from .statistics import spearman

HARM = frozenset(["dismisses", "blames-customer", "sarcasm", "policy-wall", "hollow-script", "shouting"])
LARGEST = 100
PENALTY = 0.01
"""Of the ridge, in units of each signal's own variance."""
VECTORS = ("gist", "answered")
"""What a reply says as a whole, and what the message says that it answers: a number for each dimension."""
VECTOR_PENALTY = 1.0
"""Of their dimensions, which are many and each tell little: .3 and 3 rank no better in five folds."""
VECTOR_LENGTH = 1 << 14
ROUNDS = 200
FOLDS = 5


@dataclass(frozen=True)
class Reading:
    """A table of weights and what it is fitted on."""
    name: str
    file: str
    keys: tuple
    """Its labels: one table for all of them, each with the same say."""
    is_turn: bool = True
    domain: str = ""


READINGS = [
    Reading("resolution", "stc3_turn", ("solution_stated", "useful")),
    Reading("courtesy", "stanford_politeness", ("score",), domain="wiki"),
    Reading("liking", "casino_dialogue", ("liked_by_partner",), is_turn=False),
]


def signs(path=Path(__file__).with_name("signs.txt")):
    """The table of signs: by reading, by signal. Refuses a harm that may give points."""
    tables, current = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line.startswith("["):
            current = tables.setdefault(line.strip("[]"), {})
        elif line:
            signal, sign = line.split()
            if sign not in "+-?":
                raise SystemExit(f"{path.name}: '{sign}' is no sign of '{signal}'")
            if signal in HARM and sign != "-":
                raise SystemExit(f"{path.name}: '{signal}' is a harm and never gives points")
            current[signal] = sign
    return tables


def open_rows(folder, files):
    """The rows of these files, which must be open ones."""
    rows = data.read(folder, files)
    assert all(row.is_open for row in rows), "nothing is fitted on data that may only be counted"
    return rows


# Signals

def signals(rows):
    """The program's signals: by (row's id, is it the last reply's), a table of numbers.

    `rapport grade --signals` prints a JSON Line for each reply, {"id", "turn", "signals"}, and one for the whole
    conversation, without "turn". Dimensions of a vector stand beside the signals, as "gist/0" and so on.
    """
    return _told(program.grade([row.line for row in rows], "--signals"))


def moves(rows):
    """What the scorecard alone can tell: the surest confidence of each move, of the last reply and on average."""
    found = {}
    for _, card in program.scorecards([row.line for row in rows]):
        replies = []
        for turn in card.get("turns") or []:
            sure = {}
            for move in turn["moves"]:
                sure[move["move"]] = max(sure.get(move["move"], 0), move["confidence"])
            replies.append(sure)
        found[card["id"], True] = replies[-1] if replies else {}
        found[card["id"], False] = {
            move: sum(reply.get(move, 0) for reply in replies) / len(replies) for reply in replies for move in reply}
    return found


def _told(lines):
    found = {}
    for line in lines:
        numbers = found[line["id"], "turn" in line] = dict(line["signals"])
        for name in VECTORS:
            for place, number in enumerate(line.get(name) or []):
                numbers[f"{name}/{place}"] = number / VECTOR_LENGTH
    return found


# Fitting

def fit(rows, targets, signs, penalties=None):
    """Weights of a ridge by coordinate descent: each held to its sign, scaled to LARGEST for signals, rounded.

    `rows` are equally long lists of numbers, one for each sign; `penalties`, too, and PENALTY each where none are given,
    as signals have it.
    """
    penalties = penalties or [PENALTY] * len(signs)
    count = len(rows)
    centre = sum(targets) / count
    columns, means, norms = [], [], []
    for column in zip(*rows):
        middle = sum(column) / count
        centred = [value - middle for value in column]
        columns.append(centred)
        means.append(middle)
        norms.append(sum([value * value for value in centred]))
    weights = [0.0] * len(columns)
    rest = [target - centre for target in targets]
    for _ in range(ROUNDS):
        largest = 0.0
        for place, column in enumerate(columns):
            if norms[place] == 0:
                continue
            old = weights[place]
            pull = sum([value * left for value, left in zip(column, rest)]) + norms[place] * old
            new = held(pull / (norms[place] * (1 + penalties[place])), signs[place])
            if new != old:
                step = new - old
                rest = [left - step * value for left, value in zip(rest, column)]
                weights[place] = new
                largest = max(largest, abs(step) * (norms[place] / count) ** 0.5)
        if largest < 1e-5:
            break
    top = max((abs(weight) for weight, penalty in zip(weights, penalties) if penalty == PENALTY), default=0) or 1
    return [round(LARGEST * weight / top) for weight in weights]


def held(weight, sign):
    if sign == "+":
        return max(weight, 0.0)
    return min(weight, 0.0) if sign == "-" else weight


def summed(rows, weights):
    return [sum([value * weight for value, weight in zip(row, weights)]) for row in rows]


def across(rows, targets, groups, signs, penalties):
    """The ranks of rows that were each read with weights fitted without their conversation."""
    names = sorted(set(groups))
    random.Random("folds").shuffle(names)
    fold = {name: place % FOLDS for place, name in enumerate(names)}
    ranked = [0.0] * len(rows)
    for part in range(FOLDS):
        inside = [place for place, group in enumerate(groups) if fold[group] != part]
        outside = [place for place, group in enumerate(groups) if fold[group] == part]
        weights = fit([rows[place] for place in inside], [targets[place] for place in inside], signs, penalties)
        values = summed([rows[place] for place in outside], weights)
        for place, rank in zip(outside, shares(values)):
            ranked[place] = rank
    return ranked


def shares(values):
    """Each value's middle rank as a share: folds have weights of different scales."""
    order = sorted(values)
    first, last = {}, {}
    for place, value in enumerate(order):
        first.setdefault(value, place)
        last[value] = place
    return [(first[value] + last[value]) / (2 * len(values)) for value in values]


def table(reading, rows, found, signs):
    """The weights of one reading as lines, with how well they rank the rows they were fitted on and those kept."""
    rows = [row for row in rows if row.file == reading.file and (not reading.domain or row.domain == reading.domain)]
    told = {name for row in rows for name in found.get((row.id, reading.is_turn), {})}
    names = sorted(name for name in signs if name in told)
    lines = [f"[{reading.name}]"]
    dimensions = {name: [f"{name}/{place}" for place in range(len(told)) if f"{name}/{place}" in told]
                  for name in VECTORS if name in signs}
    absent = sorted(name for name in set(signs) - told if not dimensions.get(name))
    if absent:
        lines.append(f"# not told by the program: {', '.join(absent)}")
    if names:
        lines += _weights(reading.keys, rows, found, reading.is_turn, names, [signs[name] for name in names], dimensions)
    return lines + [""]


def _weights(keys, rows, found, is_turn, names, signs, dimensions):
    penalties = [PENALTY] * len(names)
    for vector, places in dimensions.items():
        names, signs = names + places, signs + ["?"] * len(places)
        penalties += [VECTOR_PENALTY] * len(places)

    def numbers(some):
        return [[float(found.get((row.id, is_turn), {}).get(name, 0)) for name in names] for row in some]

    work = [row for row in rows if not row.is_kept and row.split != "dev"]
    kept = [row for row in rows if row.is_kept]
    given, targets = numbers(work), _targets(work, keys)
    weights = fit(given, targets, signs, penalties)
    ranks = across(given, targets, [row.conversation for row in work], signs, penalties)
    sums, outer = summed(given, weights), summed(numbers(kept), weights)
    figures = [
        f"# {key}: {len(work)} rows, five folds {_figure(spearman(ranks, [row.label[key] for row in work]))}; "
        f"kept aside, {len(kept)} rows, {_figure(spearman(outer, [row.label[key] for row in kept]))}" for key in keys]
    return figures + [
        f"# sums of {min(sums):.0f} to {max(sums):.0f}, mean {mean(sums):.0f}, standard deviation {pstdev(sums):.0f}",
        *(f"{name:22} {weight:4}" for name, weight in zip(names, weights) if weight and "/" not in name),
        *(f"{vector}: {', '.join(str(weights[names.index(place)]) for place in places)}"
          for vector, places in dimensions.items())]


def _targets(rows, keys):
    """The sum of the rows' ranks by each label, each in units of its standard deviation."""
    columns = [shares([row.label[key] for row in rows]) for key in keys]
    return [sum(values) for values in zip(*[[value / pstdev(column) for value in column] for column in columns])]


def _figure(rho):
    return "-" if rho is None else f"rho {rho:.3f}"
