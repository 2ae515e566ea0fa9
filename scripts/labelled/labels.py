"""Which field of a scorecard answers which label, and the floors to beat."""
from dataclasses import dataclass
from typing import Callable, Optional


@dataclass(frozen=True)
class Label:
    """A human label, the field that is compared with it, and what simple means reach on it."""
    name: str
    file: str
    key: str
    field: str
    value: Callable
    floors: Optional[tuple] = None
    """Length, VADER, surface features, TF-IDF; none when nobody measured them."""
    binary: bool = False
    reversed: bool = False
    domain: str = ""
    reachable: Optional[float] = None
    """The best rho that the raters' own noise allows, where it is known."""
    null: float = 50
    """What a missing value counts as."""

    def truth(self, row):
        """The row's label as a number; None when it has none or belongs elsewhere."""
        if row.file != self.file or (self.domain and row.domain != self.domain):
            return None
        value = row.label.get(self.key)
        if value is None:
            return None
        return 1 - value if self.reversed else value

    def wanted(self, is_open):
        """What is to be reached: of open data every floor; of other data all but TF-IDF, and that less .10."""
        if self.floors is None:
            return None
        *simple, learned = self.floors
        return max(*simple, learned if is_open else learned - 0.10)


def criterion(name):
    return lambda card: (card["criteria"].get(name) or {}).get("score")


def turn(name):
    return lambda card: card["turns"][-1]["criteria"].get(name) if card.get("turns") else None


def mechanisms(*names):
    return lambda card: sum(card["turns"][-1]["empathy"][name] for name in names) if card.get("turns") else None


LABELS = [
    Label("stc3 A, accomplished", "stc3_dialogue", "A", "criteria.resolution", criterion("resolution"),
          (-.01, .06, .30, .51), reachable=.91),
    Label("stc3 E, effective", "stc3_dialogue", "E", "axes.service", lambda card: card["axes"]["service"],
          (.11, -.03, .38, .60), reachable=.91),
    Label("stc3 S, satisfied", "stc3_dialogue", "S", "score", lambda card: card["score"],
          (-.02, .05, .33, .58), reachable=.91),
    Label("stc3 solution stated", "stc3_turn", "solution_stated", "turn resolution", turn("resolution"),
          (.44, .00, .63, .72), reachable=.87),
    Label("stc3 useful", "stc3_turn", "useful", "turn resolution", turn("resolution"),
          (.10, -.25, .45, .65), reachable=.80),
    Label("maia task success", "maia_dialogue", "task_success", "criteria.resolution", criterion("resolution"),
          (.14, .32, .14, .33)),
    Label("maia interaction quality", "maia_turn", "iq", "turn resolution", turn("resolution"),
          (.01, .25, .30, .41)),
    Label("maia empathy", "maia_turn", "empathy", "turn empathy", turn("empathy"),
          (.61, .54, .78, .79), binary=True),
    Label("maia not templated", "maia_sentence", "templated", "turn personalisation", turn("personalisation"),
          (.44, .38, .62, .81), binary=True, reversed=True),
    Label("epitome reaction", "epitome", "er", "turn empathy.reaction", mechanisms("reaction"),
          (.12, .22, .42, .57), null=1),
    Label("epitome interpretation", "epitome", "ip", "turn empathy.interpretation", mechanisms("interpretation"),
          (.34, -.13, .53, .70), null=1),
    Label("epitome exploration", "epitome", "ex", "turn empathy.exploration", mechanisms("exploration"),
          (-.04, .03, .57, .57), null=1),
    Label("epitome sum of the three", "epitome", "empathy_sum", "sum of turn empathy.*",
          mechanisms("reaction", "interpretation", "exploration"), (.29, .00, .47, .62), null=3),
    Label("politeness wiki", "stanford_politeness", "score", "turn professionalism", turn("professionalism"),
          (.06, .35, .43, .67), domain="wiki"),
    Label("politeness se", "stanford_politeness", "score", "turn professionalism", turn("professionalism"),
          domain="se"),
    Label("casino liked by partner", "casino_dialogue", "liked_by_partner", "criteria.relationship",
          criterion("relationship"), (.03, .20, .25, .33)),
]
