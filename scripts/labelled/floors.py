"""What simple means reach on the very rows that are kept aside.

The floors in `labels` were measured on other rows of the same files; these are not, so a figure of the program may be
held against them. Needs scikit-learn (scripts/moves/requirements.txt).
"""
from dataclasses import dataclass

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import Ridge

from . import page, statistics
from .labels import LABELS
from .table import aligned, number

BEGIN = "<!-- Floors: written by scripts/floors --page; do not edit. -->"
END = "<!-- End of floors. -->"
RAREST = 2
"""In how many rows a word or a pair of words stands that is counted."""
PENALTY = 1.0
"""Of the ridge."""


@dataclass(frozen=True)
class Floor:
    """How far the reply's length, and words fitted to the rows that are not kept aside, agree with a label."""
    name: str
    rows: int
    length: float
    words: float


def measured(rows):
    return [_floor(label, [row for row in rows if label.truth(row) is not None]) for label in LABELS]


def _floor(label, rows):
    work, kept = ([row for row in rows if row.is_kept == aside] for aside in (False, True))
    agreement = statistics.area if label.binary else statistics.spearman
    truths = [label.truth(row) for row in kept]
    return Floor(
        label.name, len(kept), agreement([len(_judged(row)) for row in kept], truths),
        agreement(_by_words([_judged(row) for row in work], [label.truth(row) for row in work],
                            [_judged(row) for row in kept]), truths))


def _judged(row):
    """What the raters judged: the agent's last reply, or all of them."""
    if row.file.endswith("_dialogue"):
        return " ".join(turn["text"] for turn in row.turns if turn["role"] == "agent")
    return row.turns[-1]["text"]


def _by_words(texts, truths, others):
    vectoriser = TfidfVectorizer(ngram_range=(1, 2), min_df=RAREST, sublinear_tf=True)
    ridge = Ridge(alpha=PENALTY).fit(vectoriser.fit_transform(texts), truths)
    return [float(value) for value in ridge.predict(vectoriser.transform(others))]


def lines(floors):
    heading = ("label", "rows kept", "length", "TF-IDF")
    return aligned([heading] + [_cells(floor) for floor in floors], 1)


def write(path, floors):
    """Puts the floors where the page has the marks for them."""
    page.replace(path, BEGIN, END, [
        "| label | rows kept | length | TF-IDF |", "|---|---|---|---|",
        *(f"| {' | '.join(_cells(floor))} |" for floor in floors)])


def _cells(floor):
    return floor.name, str(floor.rows), number(floor.length), number(floor.words)
