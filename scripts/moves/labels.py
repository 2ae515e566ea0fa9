"""Labels of sentences: which standard moves each makes."""

# What a broader move's definition makes true whenever a more particular one is made: a question about the
# matter's end is a question, thanks for loyalty are thanks. Such a move beside a labelled particular one is
# neither right nor wrong.
IMPLIED = {
    "asks-question": {"asks-open-question", "checks-solved", "verifies-identity", "invites-feedback", "offers-choice"},
    "thanks": {"thanks-for-loyalty"},
    "declines": {"policy-wall"},
}


def parsed(text):
    """The moves that a label names; "-" is for none."""
    return set() if text == "-" else set(text.split(","))


def implied(move, labels):
    """A labelled move makes this broader one true."""
    return bool(labels & IMPLIED.get(move, set()))
