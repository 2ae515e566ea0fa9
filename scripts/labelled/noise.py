"""What broken text costs: text as people type it in a hurry, or as a machine hears it."""
import re

from .table import aligned
from .variations import CRITERIA, FIELDS, average, cards, fields, readings, swap_letters, varied, words

SHORT_WORDS = ("the", "a", "and", "to", "of", "in")


def lower(text, rng):
    return text.lower()


def unpunctuated(text, rng):
    return re.sub(r"[.,!?;:]", "", text)


def misheard(share):
    """A third of the share of words each lost, replaced by a short one, misspelt."""
    def change(text, rng):
        def one(word):
            chance = rng.random() / share
            if chance < 1 / 3:
                return ""
            if chance < 2 / 3:
                return rng.choice(SHORT_WORDS)
            return swap_letters(word, rng) if chance < 1 and len(word) > 3 else word
        return words(text, one)
    return change


def typos(text, rng):
    return words(text, lambda word: swap_letters(word, rng) if rng.random() < 0.12 and len(word) > 4 else word)


NOISES = {
    "lower case": lower,
    "no punctuation": unpunctuated,
    "both": lambda text, rng: unpunctuated(text.lower(), rng),
    "no apostrophes": lambda text, rng: re.sub("['’]", "", text),
    "10 % word errors": misheard(0.10),
    "20 % word errors": misheard(0.20),
    "typos in 12 % of words": typos,
}


def swapped(line):
    """The conversation with customer and agent exchanged."""
    other = {"customer": "agent", "agent": "customer"}
    return dict(line, turns=[dict(turn, role=other[turn["role"]]) for turn in line["turns"]])


def lines(rows):
    """The tables of changes as text."""
    given = [row.line for row in rows]
    kinds = {name: [varied(line, change, everyone=True) for line in given] for name, change in NOISES.items()}
    kinds["speakers swapped"] = [swapped(line) for line in given]
    plain = cards(given)
    noisy = {name: cards(changed) for name, changed in kinds.items()}
    return [
        f"Noise, {len(given)} conversations: mean absolute change of each criterion where both are known, and how many",
        "of 100 became or ceased to be null",
        *aligned([("", *FIELDS, "ungradable")] + [_criteria(name, plain, noisy[name]) for name in noisy], 1), "",
        "Readings of turns: mean absolute change",
        *aligned([("", *CRITERIA)] + [
            _turns(name, plain, noisy[name]) for name in noisy if name != "speakers swapped"], 1)]


def _criteria(name, plain, noisy):
    cells = []
    for field in FIELDS:
        pairs = [(fields(before)[field], fields(after)[field]) for before, after in zip(plain, noisy)]
        changes = [abs(after - before) for before, after in pairs if before is not None and after is not None]
        flips = sum((before is None) != (after is None) for before, after in pairs)
        change = f"{average(changes):.1f}" if changes else "-"
        cells.append(f"{change} ({100 * flips / len(pairs):.0f})")
    return (name, *cells, str(sum(not card["gradable"] for card in noisy)))


def _turns(name, plain, noisy):
    changes = {criterion: [] for criterion in CRITERIA}
    for before, after in zip(plain, noisy):
        then = readings(after)
        for (turn, criterion), value in readings(before).items():
            if (turn, criterion) in then:
                changes[criterion].append(abs(then[turn, criterion] - value))
    return (name, *(f"{average(found):.1f}" if found else "-" for found in changes.values()))
