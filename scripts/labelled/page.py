"""Writes the figures into the page that tells what the scores are worth."""
from .labels import LABELS
from .table import number

BEGIN = "<!-- Figures: written by scripts/agreement --page; do not edit. -->"
END = "<!-- End of figures. -->"


def write(path, measured):
    """Replaces what stands between the two marks of the page."""
    text = path.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    found = {(sample.label, sample.part): (sample, figure) for sample, figure in measured}
    lines = [BEGIN, "", *_labels(found), "", *_sources(found), "", END]
    path.write_text(before + "\n".join(lines) + after, encoding="utf-8")


def _labels(found):
    yield "| label | field | work | **kept** | 95 % | rows kept, null | wanted | of reachable |"
    yield "|---|---|---|---|---|---|---|---|"
    for label in LABELS:
        _, work = found[label.name, "work"]
        sample, kept = found[label.name, "kept"]
        wanted = label.wanted(sample.is_open)
        reached = kept.figure is not None and wanted is not None and kept.figure > wanted
        cells = [
            label.name + (" (AUC)" if label.binary else ""), f"`{label.field}`", number(work.figure),
            f"**{number(kept.figure)}**",
            f"{number(kept.interval[0])} to {number(kept.interval[1])}" if kept.interval else "",
            f"{len(sample.values)}, {sample.nulls}",
            f"{number(wanted, 2)}, {'met' if reached else 'short'}" if wanted is not None else "",
            f"{100 * kept.figure / label.reachable:.0f} %" if label.reachable and kept.figure is not None else ""]
        yield f"| {' | '.join(cells)} |"


def _sources(found):
    sources = sorted({part for _, part in found} - {"work", "kept"})
    yield f"| MAIA by source | {' | '.join(sources)} |"
    yield "|---" * (len(sources) + 1) + "|"
    for label in LABELS:
        if any((label.name, source) in found for source in sources):
            figures = [found[label.name, source][1].figure if (label.name, source) in found else None
                       for source in sources]
            cells = ["" if figure is None else number(figure) for figure in figures]
            yield f"| {label.name} | {' | '.join(cells)} |"
