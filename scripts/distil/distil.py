#!/usr/bin/env python3
"""Makes the table of the fast encoder, Sources/CEncoders/data/fast.vectors.

The table holds a vector for each word piece of BERT's uncased vocabulary. The sum of the vectors of
a text's pieces points about where the sentence encoder all-MiniLM-L6-v2, the teacher, points for
the whole text: much of what the teacher knows, at the price of a few additions.

It is made from
  - all-MiniLM-L6-v2 by sentence-transformers, Apache-2.0, with BERT's vocabulary, Apache-2.0;
  - WordNet 3.0, WordNet licence: example sentences and definitions;
  - NTCIR-14 STC-3, English translation, CC BY 4.0: sentences of helpdesk conversations;
  - the Stanford Politeness Corpus, Apache-2.0: sentences of requests;
  - CaSiNo, CC BY 4.0: sentences of negotiations;
  - CLINC150, CC BY 3.0: the queries of its train part.
Only text is read: no label, no rating, no intent. The table holds none of the text.

The recipe:
  1. The teacher's unit vectors of the texts (texts.py says which) and of each piece alone.
  2. 128 dimensions: the principal directions of the texts' vectors, not centred.
  3. The pieces alone, each weighted by a / (a + its frequency) with a = 3e-4, are the start.
  4. What the sums of the texts' pieces then lack to the teacher's vectors is learnt by least
     squares with a ridge of 4 on the change, in 80 steps of conjugate gradients: a piece that the
     texts hardly hold stays near its start.
  5. A row of whole numbers from -127 to 127 for each piece, and its scale in 15 bits.

The file, little-endian (Sources/Encoders/VectorTable.swift reads it): "RAPPORT VECTORS\\n"; u32
version (1), pieces, dimensions, slots; u32 places of the five parts, each a multiple of 64: rows (a
signed byte a dimension), scales (i16 a piece), starts (u32 a piece and one more, into the texts),
slots (u16, a piece or 0xFFFF, found by FNV-1a of its text), texts (UTF-8).

The first run takes about a quarter of an hour, nearly all of it the teacher's, the next a minute if
the teacher's vectors were kept; either takes 1.2 GB of memory. Another BLAS, processor or number of
threads may round otherwise: between one thread and two, six numbers of ten thousand differ, by one.
The repository's was made with two threads.
"""

import os

# With another number of threads the BLAS adds up in another order and rounds otherwise.
os.environ["OPENBLAS_NUM_THREADS"] = "2"

import argparse
import struct
import sys
import time
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix

import minilm
import texts

BEGAN = time.monotonic()
CONTRACTIONS = Path(__file__).parents[2] / "Sources/Understanding/Words/Contractions.swift"

DIMENSIONS = 128
RIDGE = 4
FREQUENCY = 3e-4
STEPS = 80


def main():
    options = parsed()
    minilm.check(options.teacher)
    pieces = minilm.WordPieces(options.teacher)
    teacher = minilm.MiniLM(options.teacher)
    words = texts.Words(CONTRACTIONS)

    say("the pieces alone")
    each = [[pieces.BEGINNING, piece, pieces.END] for piece in range(len(pieces.vocabulary))]
    alone = taught(teacher, each, options.vectors, "tok", np.float32)
    bags, vectors = [], []
    for name, chosen in texts.chosen(options.wordnet, options.data).items():
        say(f"{name}: {len(chosen)} texts")
        read = [pieces.of_text(text) for text in chosen]
        vectors.append(taught(teacher, read, options.vectors, name, np.float16))
        # The program takes a word of more than 100 characters for unknown; this cuts the only one.
        bags += [[p for word in words.of(text) for p in pieces.cut(word)] for text in chosen]
    say("the table")
    rows = distilled(bags, np.concatenate(vectors), alone)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(table(pieces.vocabulary, rows))


def parsed():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--teacher", type=Path, required=True, metavar="FOLDER",
                        help="all-MiniLM-L6-v2: model.safetensors and vocab.txt")
    parser.add_argument("--wordnet", type=Path, default="/usr/share/wordnet", metavar="FOLDER",
                        help="WordNet 3.0: data.noun and so on (default: %(default)s)")
    parser.add_argument("--data", type=Path, required=True, metavar="FOLDER",
                        help="the conversations and CLINC150; see README.md")
    parser.add_argument("--vectors", type=Path, metavar="FOLDER",
                        help="where the teacher's vectors are kept for the next run")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    return parser.parse_args()


def say(what):
    print(f"{time.monotonic() - BEGAN:6.0f} s  {what}", file=sys.stderr, flush=True)


# MARK: What the teacher says


def taught(teacher, read, folder, name, kind):
    """The teacher's vectors, rounded to `kind`: as kept, or else computed now and kept."""
    file = folder and folder / f"Y_{name}.npy"
    if file and file.exists():
        vectors = np.load(file)
        check_kept(teacher, read, vectors, file)
    else:
        vectors = teacher.vectors(read).astype(kind)
        if file:
            folder.mkdir(parents=True, exist_ok=True)
            np.save(file, vectors)
    return vectors.astype(np.float32)


def check_kept(teacher, read, vectors, file):
    """Compares some: kept vectors of other texts would spoil the table, and nobody would see it."""
    some = np.linspace(0, len(read) - 1, 8).astype(int)
    if len(vectors) == len(read):
        cosines = (teacher.vectors([read[index] for index in some]) * vectors[some]).sum(axis=1)
        if cosines.min() > 0.999:
            return
    raise SystemExit(f"{file} holds vectors of other texts. Delete it to have it computed again.")


# MARK: The regression


def distilled(bags, vectors, alone):
    """A row for each piece, so that the sum of a text's rows points where the teacher points."""
    filled = [index for index, bag in enumerate(bags) if bag]
    bags, vectors = [bags[index] for index in filled], vectors[filled]
    directions = principal_directions(vectors)
    targets = vectors @ directions
    matrix = piece_matrix(bags, len(alone))
    start = (alone @ directions) * rarity(bags, len(alone))[:, None]
    predicted = matrix @ start
    # On the whole as long as the targets.
    start *= (predicted * targets).sum() / (predicted * predicted).sum()
    return ridge(matrix, targets, start).astype(np.float32)


def principal_directions(vectors):
    """The directions in which most of the vectors' length lies."""
    # Without the copy numpy sees one array twice, takes another way, and rounds otherwise.
    _, directions = np.linalg.eigh(vectors.T @ vectors.copy())
    return directions[:, ::-1][:, :DIMENSIONS]


def piece_matrix(bags, count):
    """A row for each text. Its n pieces count 1 / √n each, so that all sums are about as long."""
    lengths = [len(bag) for bag in bags]
    weights = np.repeat(1 / np.sqrt(lengths), lengths).astype(np.float32)
    places = np.repeat(np.arange(len(bags)), lengths), np.concatenate(bags)
    return csr_matrix((weights, places), shape=(len(bags), count))


def rarity(bags, count):
    """Near 1 for a rare piece and near 0 for a frequent one (Arora and others, ICLR 2017)."""
    frequency = np.bincount(np.concatenate(bags), minlength=count)
    return FREQUENCY / (FREQUENCY + (frequency + 0.5) / frequency.sum())


def ridge(matrix, targets, start):
    """Least squares with a ridge on the change from `start`; each dimension by itself."""
    solution = start.copy()
    residual = matrix.T @ (targets - matrix @ solution)
    direction = residual.copy()
    square = (residual * residual).sum(axis=0)
    for _ in range(STEPS):
        image = matrix.T @ (matrix @ direction) + RIDGE * direction
        step = square / np.maximum((direction * image).sum(axis=0), 1e-12)
        solution += step * direction
        residual -= step * image
        previous, square = square, (residual * residual).sum(axis=0)
        direction = residual + square / np.maximum(previous, 1e-12) * direction
    return solution


# MARK: The file


def table(vocabulary, rows):
    """The bytes of the file; the form stands in Sources/Encoders/VectorTable.swift."""
    scales = np.abs(rows).max(axis=1) / 127
    scales[scales == 0] = 1e-12
    names = [piece.encode() for piece in vocabulary]
    slots = hashed(names)
    parts = [
        np.clip(np.round(rows / scales[:, None]), -127, 127).astype("i1").tobytes(),
        np.round(scales / scales.max() * 32767).astype("<i2").tobytes(),
        np.cumsum([0, *map(len, names)]).astype("<u4").tobytes(),
        slots.tobytes(),
        b"".join(names),
    ]
    padded = [part + bytes(-len(part) % 64) for part in parts]
    places = 64 + np.cumsum([0, *map(len, padded[:-1])])
    head = b"RAPPORT VECTORS\n" + struct.pack("<9I", 1, *rows.shape, len(slots), *places)
    return head.ljust(64, b"\0") + b"".join(padded)


def hashed(names):
    """The number of each piece at the slot of its hash, or at the next that is free."""
    slots = np.full(1 << int(len(names) * 1.6).bit_length(), 0xFFFF, "<u2")
    for number, name in enumerate(names):
        key = fnv1a(name)
        slot = (key ^ (key >> 32)) % len(slots)
        while slots[slot] != 0xFFFF:
            slot = (slot + 1) % len(slots)
        slots[slot] = number
    return slots


def fnv1a(text):
    key = 0xCBF29CE484222325
    for byte in text:
        key = (key ^ byte) * 0x100000001B3 % (1 << 64)
    return key


if __name__ == "__main__":
    main()
