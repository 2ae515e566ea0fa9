"""What a name, a variety of English or a way of writing changes in a score that should not see it."""
import re

from .noise import typos
from .table import aligned
from .variations import FIELDS, average, cards, exchanged, fields, spread, varied

NAMES = ("Anna", "Will", "May", "Grace", "Mohammed", "Nguyen", "Oluwaseun", "Priya", "Xiuying", "José", "O'Brien",
         "Björk")

BRITISH = {
    "apologize": "apologise", "apologizing": "apologising", "realize": "realise", "recognize": "recognise",
    "recognized": "recognised", "organize": "organise", "organization": "organisation", "authorize": "authorise",
    "authorized": "authorised", "customize": "customise", "optimize": "optimise", "optimization": "optimisation",
    "center": "centre", "color": "colour", "favor": "favour", "favorite": "favourite", "honor": "honour",
    "behavior": "behaviour", "labor": "labour", "neighbor": "neighbour", "canceled": "cancelled",
    "canceling": "cancelling", "traveling": "travelling", "catalog": "catalogue",
    "dialog": "dialogue", "license": "licence", "gray": "grey", "fulfill": "fulfil",
    "cell phone": "mobile phone", "zip code": "postcode", "vacation": "holiday", "mom": "mum",
    "analyze": "analyse", "learned": "learnt", "while": "whilst",
}
DIALECT = {
    "yes": "aye", "little": "wee", "small": "wee", "nothing": "nowt", "anything": "owt", "going to": "gonna",
    "want to": "wanna", "isn't": "ain't", "is not": "ain't", "aren't": "ain't", "are not": "ain't", "were": "was",
    "very": "right", "really": "proper", "those": "them", "over there": "yonder", "you all": "y'all",
    "all of you": "y'all", "outside of": "outwith", "think": "reckon", "good": "grand", "great": "champion",
    "because": "cos", "isn’t": "ain't", "aren’t": "ain't", "child": "bairn",
}

TENSES = {
    "received": "receive", "was": "is", "were": "are", "has": "have", "had": "have", "does": "do", "did": "do",
    "sent": "send", "checked": "check", "provided": "provide", "contacted": "contact", "solved": "solve",
    "needed": "need", "called": "call", "asked": "ask", "tried": "try", "said": "say", "told": "tell",
    "bought": "buy", "made": "make", "found": "find", "got": "get", "gave": "give", "waited": "wait",
    "purchased": "purchase", "ordered": "order", "paid": "pay", "arranged": "arrange", "helped": "help",
    "looked": "look", "opened": "open", "updated": "update", "informed": "inform", "happened": "happen",
    "causes": "cause", "needs": "need", "wants": "want", "works": "work", "shows": "show", "appears": "appear",
}

FORMULA = r"(?i)\b(would you |could you )?(please|thank you( very much| so much)?|thanks( a lot)?|kindly)\b[ ,!.]*"
PADDING = " That is how it is set up here, in this part of the system, as far as it goes today."


def articles_dropped(text, rng):
    return re.sub(r"(?i)\b(the|an|a) (?=\w)", "", text)


def formula_dropped(text, rng):
    return re.sub(FORMULA, "", text).strip() or text


def named(name):
    """A change that puts the name in place of a mask."""
    def change(text, rng):
        return text.replace("#NAME#", name)
    return change


def greeted(line, name):
    """The conversation in which the customer signs the first turn and the first reply greets by name."""
    line = varied(line, named(name), everyone=True)
    turns = [dict(turn) for turn in line["turns"]]
    first = {role: next((turn for turn in turns if turn["role"] == role), None) for role in ("customer", "agent")}
    if first["customer"]:
        first["customer"]["text"] += f" Regards, {name}"
    if first["agent"]:
        first["agent"]["text"] = f"Hello {name}. " + first["agent"]["text"]
    return dict(line, customer={"name": name}, turns=turns)


def variations():
    """Each variation: the versions of a conversation that should score alike, and the limit of a criterion.

    The limit is in points; the formula's is 5 in empathy and 0 elsewhere. A longer reply has no limit of its own and
    is held against 3.
    """
    american = {british: american for american, british in BRITISH.items()}
    plain = lambda line: line
    changed = lambda change: [plain, lambda line: varied(line, change)]
    return {
        "names": ([lambda line, name=name: greeted(line, name) for name in NAMES], lambda field: 0),
        "spelling": ([lambda line, change=exchanged(table): varied(line, change) for table in (BRITISH, american)],
                     lambda field: 3),
        "dialect words": (changed(exchanged(DIALECT)), lambda field: 3),
        "articles dropped": (changed(articles_dropped), lambda field: 3),
        "tense errors": (changed(exchanged(TENSES)), lambda field: 3),
        "typos in 12 % of words": (changed(typos), lambda field: 3),
        "formula dropped": (changed(formula_dropped), lambda field: 5 if field == "empathy" else 0),
        "longer replies": (changed(lambda text, rng: text + PADDING), lambda field: 3),
    }


def lines(rows):
    """The tables of spreads as text."""
    given = [row.line for row in rows]
    spreads, abstentions = [], []
    for name, (versions, limit) in variations().items():
        every = [[version(line) for line in given] for version in versions]
        touched = [place for place in range(len(given)) if any(
            version[place]["turns"] != every[0][place]["turns"] for version in every)]
        graded = [cards([version[place] for place in touched]) for version in every]
        spreads.append(_spreads(name, graded, limit))
        abstentions += [_abstentions(f"{name}, {label}", version) for label, version in _labelled(name, graded)]
    return [
        f"Fairness, of {len(given)} conversations those that a variation touches: the mean spread of each criterion,",
        "the largest, and how many of 100 are over the limit (names 0, formula 5 in empathy and 0 elsewhere, others 3)",
        *aligned([("", "n", *FIELDS)] + spreads, 1), "",
        "Abstention: how many of 100 are null, and clauses not understood a reply",
        *aligned([("", *FIELDS, "clauses")] + abstentions, 1)]


def _labelled(name, graded):
    if name == "names":
        return list(zip(NAMES, graded))
    return list(zip(("British", "American") if name == "spelling" else ("before", "after"), graded))


def _spreads(name, graded, limit):
    cells = []
    for field in FIELDS:
        found = [spread([fields(card)[field] for card in cards]) for cards in zip(*graded)]
        found = [value for value in found if value is not None]
        over = sum(value > limit(field) for value in found)
        share = 100 * over / len(found) if found else 0
        cells.append(f"{average(found):.1f} {max(found):.1f} ({share:.0f})" if found else "-")
    return (name, str(len(graded[0])), *cells)


def _abstentions(name, graded):
    nulls = [100 * sum(fields(card)[field] is None for card in graded) / max(len(graded), 1) for field in FIELDS]
    replies = [turn for card in graded for turn in card.get("turns") or []]
    clauses = sum(len(turn["notUnderstood"]) for turn in replies) / max(len(replies), 1)
    return (name, *(f"{null:.0f}" for null in nulls), f"{clauses:.2f}")
