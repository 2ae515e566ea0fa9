"""Which texts the table is distilled from, and the words that the program reads in a text."""

import json
import random
import re
import unicodedata
from pathlib import Path

# A corpus's files. Each of their lines is an item: {"reply": text, "context": [{"text": text}]}.
CONVERSATIONS = {
    "stc3": ["stc3_dialogue.jsonl", "stc3_turn.jsonl"],
    "stanford": ["stanford_politeness.jsonl"],
    "casino": ["casino_dialogue.jsonl"],
}
# {"train": [[text, intent]]}, and other parts, which are not read.
QUERIES = "clinc150.json"


def chosen(wordnet, data):
    """The sets of texts by name, in the order in which they are added up."""
    examples, definitions = wordnet_texts(wordnet)
    return {
        "wn": examples[:22000] + definitions[:8000],
        "wn2": examples[22000:] + definitions[8000:24000],
        "stc3": sentences(data, "stc3", 15000),
        "stanford": sentences(data, "stanford", 15000),
        "casino": sentences(data, "casino", 8000),
        "clinc": queries(data),
    }


def wordnet_texts(folder):
    """WordNet's example sentences and its definitions, shuffled, without the long ones."""
    examples, definitions = [], []
    for part in ["noun", "verb", "adj", "adv"]:
        with open(Path(folder, f"data.{part}"), encoding="latin-1") as lines:
            for line in lines:
                # The lines of the licence begin with two spaces.
                if "|" not in line or line.startswith("  "):
                    continue
                gloss = line.split("|", 1)[1].strip()
                examples += [text.strip() for text in re.findall(r'"([^"]+)"', gloss)]
                definitions.append(re.sub(r'\s*;?\s*"[^"]*"', "", gloss).strip())
    examples = without_repetition(examples, least=2)
    definitions = without_repetition(definitions, least=3)
    shuffler = random.Random(0)
    shuffler.shuffle(definitions)
    shuffler.shuffle(examples)
    return not_longer(examples, 25), not_longer(definitions, 20)


def without_repetition(texts, least):
    return list(dict.fromkeys(text for text in texts if len(text.split()) >= least))


def not_longer(texts, most):
    return [text for text in texts if len(text.split()) <= most]


def sentences(folder, corpus, most):
    """Sentences of 2 to 30 words of a corpus, each once, at random."""
    found = set()
    for name in CONVERSATIONS[corpus]:
        with open(Path(folder, name), encoding="utf-8") as items:
            for item in map(json.loads, items):
                for text in [item["reply"], *(turn["text"] for turn in item["context"])]:
                    found.update(part.strip() for part in re.split(r"\n|(?<=[.!?])\s+", text))
    kept = sorted(sentence for sentence in found if 2 <= len(sentence.split()) <= 30)
    random.Random(0).shuffle(kept)
    return kept[:most]


def queries(folder):
    with open(Path(folder, QUERIES), encoding="utf-8") as file:
        return [text for text, _ in json.load(file)["train"]]


class Words:
    """The words of a text as the program reads them: lower-case, "won't" as "will not"."""

    ENDINGS = {"d": ["would"], "ll": ["will"], "ve": ["have"], "re": ["are"]}

    def __init__(self, contractions):
        """Reads the list in Contractions.swift, so that there is one list."""
        source = Path(contractions).read_text(encoding="utf-8")
        self.contractions = {}
        for verb in re.search(r'for verb in "([a-z ]+)"', source)[1].split():
            for form in [verb + "n't", verb + "nt"]:
                self.contractions[form] = [verb, "not"]
        for line in re.search(r'written = """\n(.*?)"""', source, re.DOTALL)[1].splitlines():
            if line.strip():
                contraction, *words = line.split()
                self.contractions[contraction] = words

    def of(self, text):
        text = text.replace("’", "'").replace("‘", "'").lower()
        text = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in text if not unicodedata.combining(c)).replace("&", " and ")
        found = []
        for word in re.findall(r"[a-z]+(?:'[a-z]+)*|\d+(?:\.\d+)?|[£$€]", text):
            # "soooo" is "so".
            word = re.sub(r"([a-z])\1\1+", r"\1", word)
            found += self.parts(word)
        return found

    def parts(self, word):
        if word in self.contractions:
            return self.contractions[word]
        left, mark, right = word.rpartition("'")
        if not mark:
            return [word]
        if right in self.ENDINGS:
            return [left, *self.ENDINGS[right]]
        # "Anna's" is read as "Anna", "o'clock" as "oclock".
        return [(left if right == "s" else word).replace("'", "")]
