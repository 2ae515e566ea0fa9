"""What varied conversations are compared by: each criterion, then and now."""
import random
import re
from statistics import mean

from . import program

CRITERIA = ("resolution", "clarity", "efficiency", "empathy", "personalisation", "proactivity", "relationship",
            "professionalism")
FIELDS = (*CRITERIA, "score")


def varied(line, change, everyone=False):
    """The conversation with the text of the agent's turns, or of everyone's, changed by `change(text, rng)`.

    The rng is seeded with the place of the turn, so that a variation is the same in each run.
    """
    return dict(line, turns=[
        dict(turn, text=change(turn["text"], random.Random(f"{line['id']} {place}")))
        if everyone or turn["role"] == "agent" else turn
        for place, turn in enumerate(line["turns"])])


def cards(lines):
    return [card for _, card in program.scorecards(lines)]


def fields(card):
    """The criteria and the score of a card, by name."""
    found = {name: (card["criteria"].get(name) or {}).get("score") for name in CRITERIA}
    return dict(found, score=card["score"])


def readings(card):
    """The turns' readings by turn and criterion."""
    return {(turn["turn"], name): value for turn in card.get("turns") or []
            for name, value in turn["criteria"].items() if value is not None}


def spread(values):
    """The widest difference among what is known; None when fewer than two are."""
    known = [value for value in values if value is not None]
    return max(known) - min(known) if len(known) > 1 else None


def average(values):
    return mean(values) if values else 0.0


def swap_letters(word, rng):
    """The word with two neighbouring letters exchanged."""
    place = rng.randrange(len(word) - 1)
    return word[:place] + word[place + 1] + word[place] + word[place + 2:]


def words(text, change):
    """The text with each word changed by `change`; words that become empty are dropped."""
    return " ".join(word for word in map(change, text.split()) if word) or text


def exchanged(table):
    """A change that exchanges whole words by a table, keeping a capital at the start."""
    pattern = re.compile(r"\b(" + "|".join(sorted(map(re.escape, table), key=len, reverse=True)) + r")\b", re.I)

    def one(match):
        found = match.group(0)
        other = table[found.lower()]
        return other[:1].upper() + other[1:] if found[0].isupper() else other

    return lambda text, rng: pattern.sub(one, text)
