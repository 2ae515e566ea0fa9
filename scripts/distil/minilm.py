"""all-MiniLM-L6-v2 in numpy: its tokenizer and its forward pass."""

import hashlib
import json
import string
import unicodedata
from functools import lru_cache
from pathlib import Path

import numpy as np
from scipy.special import erf

SHA256 = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
}

# The blocks of ideographs: unified, extensions A and B to E, compatibility and its supplement.
CJK = [
    ("\u3400", "\u4dbf"),
    ("\u4e00", "\u9fff"),
    ("\uf900", "\ufaff"),
    ("\U00020000", "\U0002ceaf"),
    ("\U0002f800", "\U0002fa1f"),
]


def check(folder):
    """Ends the script when the teacher is another one."""
    for name, wanted in SHA256.items():
        if hashlib.sha256(Path(folder, name).read_bytes()).hexdigest() != wanted:
            raise SystemExit(f"{Path(folder, name)} is not the file that the table is made from.")


class WordPieces:
    """The tokenizer of BERT, uncased."""

    UNKNOWN, BEGINNING, END = 100, 101, 102
    LONGEST_WORD = 100
    LONGEST_TEXT = 128

    def __init__(self, folder):
        self.vocabulary = Path(folder, "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
        self.numbers = {piece: number for number, piece in enumerate(self.vocabulary)}
        self.cut = lru_cache(maxsize=None)(self.cut)

    def of_text(self, text):
        """What the teacher reads."""
        pieces = []
        for word in split(cleaned(text)):
            pieces += self.cut(word) if len(word) <= self.LONGEST_WORD else [self.UNKNOWN]
        return [self.BEGINNING, *pieces, self.END][: self.LONGEST_TEXT]

    def cut(self, word):
        """The longest pieces from the left; one unknown piece for a word that can't be cut."""
        pieces, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self.numbers.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    break
            else:
                return (self.UNKNOWN,)
            pieces.append(piece)
            start = end
        return tuple(pieces)


def cleaned(text):
    """Lower-case, without control characters and accents, each CJK character a word of its own."""
    kept = []
    for character in text:
        is_control = unicodedata.category(character) in ("Cc", "Cf", "Co")
        if is_control and character not in "\t\n\r" or character == "\ufffd":
            continue
        kept.append(f" {character} " if is_cjk(character) else character)
    decomposed = unicodedata.normalize("NFD", "".join(kept))
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").lower()


def split(text):
    """At white space, and before and after each punctuation mark."""
    return "".join(f" {c} " if is_punctuation(c) else c for c in text).split()


def is_punctuation(character):
    # ASCII's symbols, "$" and "+", count as well.
    return character in string.punctuation or unicodedata.category(character).startswith("P")


def is_cjk(character):
    return any(first <= character <= last for first, last in CJK)


def tensors(path):
    """A safetensors file: the header's length in 8 bytes, the header in JSON, the numbers."""
    content = Path(path).read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    found = {}
    for name, entry in json.loads(content[8:start]).items():
        if entry.get("dtype") == "F32":
            first, end = entry["data_offsets"]
            numbers = np.frombuffer(content[start + first : start + end], "<f4")
            found[name] = numbers.reshape(entry["shape"])
    return found


class MiniLM:
    LAYERS, HEADS, SIZE = 6, 12, 384

    def __init__(self, folder):
        self.tensors = tensors(Path(folder, "model.safetensors"))

    def vectors(self, texts):
        """A unit vector for each text; a text is a list of pieces."""
        vectors = np.zeros((len(texts), self.SIZE), np.float32)
        for batch in batches(texts):
            vectors[batch] = self.forward(np.array([texts[index] for index in batch]))
        return vectors

    def forward(self, pieces):
        count, length = pieces.shape
        x = self.tensors["embeddings.word_embeddings.weight"][pieces]
        x = x + self.tensors["embeddings.position_embeddings.weight"][:length]
        x = x + self.tensors["embeddings.token_type_embeddings.weight"][0]
        x = self.normalised(x.reshape(-1, self.SIZE), "embeddings.LayerNorm")
        for layer in range(self.LAYERS):
            name = f"encoder.layer.{layer}."
            seen = self.attention(x, count, name + "attention.self.")
            seen = self.linear(seen, name + "attention.output.dense")
            x = self.normalised(x + seen, name + "attention.output.LayerNorm")
            inner = gelu(self.linear(x, name + "intermediate.dense"))
            x = self.normalised(
                x + self.linear(inner, name + "output.dense"), name + "output.LayerNorm")
        mean = x.reshape(count, length, self.SIZE).mean(axis=1)
        return mean / np.linalg.norm(mean, axis=1, keepdims=True)

    def attention(self, x, count, name):
        query, key, value = (
            self.linear(x, name + part)
            .reshape(count, -1, self.HEADS, self.SIZE // self.HEADS)
            .transpose(0, 2, 1, 3)
            for part in ("query", "key", "value"))
        weights = query @ key.swapaxes(2, 3) / np.float32(np.sqrt(self.SIZE // self.HEADS))
        weights = np.exp(weights - weights.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        return (weights @ value).transpose(0, 2, 1, 3).reshape(-1, self.SIZE)

    def linear(self, x, name):
        return x @ self.tensors[name + ".weight"].T + self.tensors[name + ".bias"]

    def normalised(self, x, name):
        x = x - x.mean(axis=1, keepdims=True)
        x /= np.sqrt((x * x).mean(axis=1, keepdims=True) + 1e-12)
        return x * self.tensors[name + ".weight"] + self.tensors[name + ".bias"]


def batches(texts):
    """Numbers of texts that are equally long: nothing is padded, so nothing has to be masked."""
    by_length = {}
    for index, text in enumerate(texts):
        by_length.setdefault(len(text), []).append(index)
    for length, members in sorted(by_length.items()):
        size = max(8, min(256, 4096 // length))
        for start in range(0, len(members), size):
            yield members[start : start + size]


def gelu(x):
    return x * (1 + erf(x * np.float32(np.sqrt(0.5)))) * np.float32(0.5)
