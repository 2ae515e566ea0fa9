"""Reads a folder of labelled data and makes lines of the contract of its rows.

The folder has `open/` (may be learned from) and `measure-only/` (may be counted, never learned from), each with
JSON Lines: id, dataset, context (turns of customer and agent), reply, label and split.
"""
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

FILES = {
    "stc3_dialogue": "open", "stc3_turn": "open", "stanford_politeness": "open", "casino_dialogue": "open",
    "epitome": "measure-only",
    "maia_dialogue": "measure-only", "maia_turn": "measure-only", "maia_sentence": "measure-only",
}


@dataclass(frozen=True)
class Row:
    """One labelled item: a conversation, a turn of one or a sentence of one."""
    id: str
    file: str
    label: dict
    turns: tuple
    domain: str
    split: str

    @property
    def is_open(self):
        return FILES[self.file] == "open"

    @property
    def conversation(self):
        """What holds together: rows of one conversation never stand on both sides of a split."""
        parts = self.id.split("/")
        return self.id if self.file == "stanford_politeness" else "/".join(parts[:2])

    @property
    def is_kept(self):
        """Whether it belongs to the fifth of all conversations that is kept aside."""
        return fingerprint(self.conversation) % 5 == 0

    @property
    def source(self):
        """The company and language of a conversation of MAIA; empty for other sets."""
        if not self.file.startswith("maia"):
            return ""
        name = self.id.split("/")[1]
        return next((source for source in ("en_pt-br", "en_de") if name.startswith(source)), "de01")

    @property
    def line(self):
        """The row as a line of the contract."""
        return {"id": self.id, "language": "en", "turns": list(self.turns)}


def fingerprint(text):
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def read(folder, files=tuple(FILES)):
    """The rows of these files, in their order."""
    return [row for file in files for row in _rows(Path(folder) / FILES[file] / f"{file}.jsonl", file)]


def sample(rows, count):
    """So many rows, chosen by the hash of their ids: the same ones always."""
    return sorted(rows, key=lambda row: fingerprint(row.id))[:count]


def _rows(path, file):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            turns = [{"role": turn["role"], "text": turn["text"]} for turn in item["context"]]
            if not file.endswith("_dialogue"):
                turns.append({"role": "agent", "text": item["reply"]})
            yield Row(item["id"], file, item["label"], tuple(turns), item.get("domain") or "", item["split"])
