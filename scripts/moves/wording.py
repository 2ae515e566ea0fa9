"""What a stretch of words is weighed by, and a logistic regression over it for each thing that it may say.

A sentence is taken to say a thing in its surest stretch. Needs .build/release/rapport-bench (swift build -c release
--product rapport-bench), and the Python packages of scripts/moves/requirements.txt.
"""
import json
import re
import struct
import subprocess
from collections import Counter
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

from .labels import implied, parsed

ROOT = Path(__file__).resolve().parents[2]
# A point of a score is so much of a logistic curve (Confidence.swift), whose middle stands at so many.
POINT, MIDDLE = 0.01945, 5.876 / 0.01945
# How strongly weights are held small; what a direction counts beside a word, and a manner; what a sentence that makes a
# move counts beside one that does not, for most make none. Chosen on half of the hands and half of the helpdesk's turns:
# .3 to 2 for the first, 2 to 5 for the second and 1 to 2 for the last differ by less than a point.
C, DIRECTION, MANNER, MAKING = .5, 3., .5, 2.
# An example or a counter-example that ships is a promise, and counts as so many sentences.
SHIPPED = 10
# A feature of fewer sentences is chance.
FEWEST = 3
# How often the surest stretch is looked for.
ROUNDS = 3
# From which a stretch says it, in units of the regression: 1 is as sure as .73.
LEASTS = (0, .35, 1.1)
# The weights of a direction are so many times larger than a point, and the direction so long.
VECTOR_SCALE, ONE = 4, 1 << 14


def lines(path):
    for line in path.read_text().splitlines():
        if line and line[0] != "#":
            yield line.split("\t")


def helpdesk(folder, path):
    """The sentences of helpdesk conversations that a file labels, or the whole turns."""
    turns = {}
    for line in (folder / "stc3_dialogue.jsonl").read_text().splitlines():
        item = json.loads(line)
        for at, turn in enumerate(item["context"]):
            turns[item["id"], at] = re.split(r"(?<=[.!?])\s+(?=\S)", " ".join(turn["text"].split()))
    for conversation, turn, *sentence, makes in lines(path):
        said = turns[conversation, int(turn)]
        yield conversation, parsed(makes), said[int(sentence[0])] if sentence else " ".join(said)


def worded(texts):
    """The standard moves, and for each text its stretches as they are weighed."""
    command = [ROOT / ".build/release/rapport-bench", "worded"]
    run = subprocess.run(command, input="".join(" ".join(text.split()) + "\n" for text in texts), capture_output=True,
                         encoding="utf-8", check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


class Stretches:
    """All stretches of all sentences: whose each is, and what is weighed of it."""

    def __init__(self, answers):
        owner, directions, manners, counts = [], [], [], []
        for number, (stretches, words, pairs) in enumerate(answers):
            for start, end, direction, manner in stretches:
                owner.append(number)
                directions.append(direction)
                manners.append([manner >> bit & 1 for bit in range(32)])
                found = Counter(key for token in words[start:end] for key in token)
                found.update(key for token in pairs[start:end - 1] for key in token)
                counts.append(found)
        self.owner = np.array(owner)
        self.lengths = np.array([found.total() for found in counts], dtype=float)
        sentences = Counter(key for _, key in {(o, key) for o, found in zip(owner, counts) for key in found})
        self.keys = sorted(key for key, count in sentences.items() if count >= FEWEST)
        places = {key: at for at, key in enumerate(self.keys)}
        entries = [(row, places[key], n) for row, found in enumerate(counts) for key, n in found.items()
                   if key in places]
        rows, columns, numbers = zip(*entries)
        words = sp.csr_matrix((np.array(numbers, float), (rows, columns)), shape=(len(counts), len(places)))
        directions = sp.csr_matrix(np.array(directions) / ONE * DIRECTION)
        self.weighed = sp.hstack([directions, words, sp.csr_matrix(np.array(manners) * MANNER)]).tocsr()
        self.directions = directions.shape[1]


class Sentences:
    """Sentences with the moves that each makes, and those of which nothing is known."""

    def __init__(self, moves):
        self.moves, self.texts, self.makes, self.unknown, self.kinds = moves, [], [], [], []

    def add(self, kind, makes, text, known=None):
        """`known` are the only moves of which the labels speak."""
        self.kinds.append(kind)
        self.texts.append(text)
        self.makes.append([move in makes for move in self.moves])
        self.unknown.append([move not in makes and (implied(move, makes) or known is not None and move not in known)
                             for move in self.moves])

    def settle(self):
        """Lists become tables."""
        self.kinds = np.array(self.kinds)
        self.makes, self.unknown = np.array(self.makes), np.array(self.unknown)


def fitted(stretches, sentences, seen, move):
    """One move's weights, the last for whatever is said. A sentence makes the move in its surest stretch; first, in its
    longest."""
    rows = np.flatnonzero(seen[stretches.owner])
    owner, weighed = stretches.owner[rows], stretches.weighed[rows]
    makes, unknown = sentences.makes[owner, move], sentences.unknown[owner, move]
    sure = stretches.lengths[rows]
    for _ in range(ROUNDS):
        best = {}
        for row in np.flatnonzero(makes):
            if owner[row] not in best or sure[row] > sure[best[owner[row]]]:
                best[owner[row]] = row
        chosen = np.concatenate([np.flatnonzero(~makes & ~unknown), np.array(list(best.values()), dtype=int)])
        model = LogisticRegression(C=C, solver="liblinear", intercept_scaling=10)
        counts = np.where(makes[chosen], MAKING, 1) * np.where(sentences.kinds[owner[chosen]] == "examples", SHIPPED, 1)
        model.fit(weighed[chosen], makes[chosen], sample_weight=counts)
        sure = model.decision_function(weighed)
    return np.append(model.coef_[0], model.intercept_)


def points(weights, stretches):
    """In points of a score: of directions, of features, of manners, and of whatever is said; one column a move."""
    scaled = weights.T / POINT
    ends = np.cumsum([stretches.directions, len(stretches.keys), 32])
    directions, words, manners, base = np.split(scaled, ends)
    directions = np.rint(directions * DIRECTION * VECTOR_SCALE).astype(int)
    if (np.linalg.norm(directions, axis=0) > ONE).any():
        raise SystemExit("a direction's weights are longer than the products allow")
    words = np.clip(np.rint(words), -127, 127).astype(int)
    return directions, words, np.rint(manners * MANNER).astype(int), np.rint(base + MIDDLE).astype(int)


def write(out, moves, stretches, weights):
    directions, words, manners, base = points(weights, stretches)
    kept = [at for at in range(len(words)) if words[at].any()]

    def numbers(form, values):
        return struct.pack(f"<I{len(values)}{form}", len(values), *values)

    names = b"".join(numbers("B", move.encode()) for move in moves)
    out.write_bytes(
        b"RAPPORT WEIGHTS\n" + struct.pack("<B", len(moves)) + names
        + numbers("Q", [stretches.keys[at] for at in kept]) + numbers("b", words[kept].ravel().tolist())
        + numbers("h", manners.ravel().tolist()) + numbers("i", base.ravel().tolist())
        + numbers("h", directions.T.ravel().tolist()))
    print(f"{len(kept)} features of {len(stretches.keys)}, {out.stat().st_size} bytes")


def check(stretches, sentences, weights, kinds, columns=slice(None), name=""):
    """How well sentences that were not seen are heard, with patterns left out; of some of what they may say."""
    sure = np.full(sentences.makes.shape, -np.inf)
    np.maximum.at(sure, stretches.owner, stretches.weighed @ weights[:, :-1].T + weights[:, -1])
    for kind in kinds:
        asked = sentences.kinds == kind
        makes, unknown = sentences.makes[asked, columns], sentences.unknown[asked, columns]
        for least in LEASTS:
            made = sure[asked, columns] > least
            right = (made & makes).sum()
            wrong = (made & ~makes & ~unknown).sum()
            print(f"{name or 'all'}, {kind}, from {least}: precision {right / max(1, right + wrong):.3f}, "
                  f"recall {right / max(1, makes.sum()):.3f}")
