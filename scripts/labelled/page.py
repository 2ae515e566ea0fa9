"""Writes the figures into the page that tells what the scores are worth."""
from .labels import LABELS
from .table import number

BEGIN = "<!-- Figures: written by scripts/agreement --page; do not edit. -->"
END = "<!-- End of figures. -->"


def write(path, measured):
    """Puts the figures where the page has the marks for them."""
    found = {(sample.label, sample.part): (sample, figure) for sample, figure in measured}
    replace(path, BEGIN, END, [*_labels(found), "", *_sources(found)])


def replace(path, begin, end, lines):
    """Puts these lines between two marks of a page, in place of what stands there."""
    before, rest = path.read_text(encoding="utf-8").split(begin)
    after = rest.split(end)[1]
    path.write_text(before + "\n".join([begin, "", *lines, "", end]) + after, encoding="utf-8")


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
