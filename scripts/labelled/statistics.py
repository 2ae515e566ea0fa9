"""Spearman's rho and the area under the curve, with intervals by bootstrap over whole conversations."""
import math
import random
from collections import Counter, defaultdict

RESAMPLES = 1000


def blocks(values):
    """The places of the values, in ascending order, equal ones together."""
    places = defaultdict(list)
    for place, value in enumerate(values):
        places[value].append(place)
    return [places[value] for value in sorted(places)]


def spearman(xs, ys):
    """Correlation of ranks, ties sharing the middle one."""
    return _spearman(blocks(xs), blocks(ys), [1] * len(xs))


def area(xs, ys):
    """How often a row labelled 1 has the higher value than one labelled 0; a tie is half."""
    return _area(blocks(xs), ys, [1] * len(xs))


def interval(xs, ys, groups, binary, seed):
    """The middle 95 % of the figure over resampled groups; None when it is seldom defined."""
    rng = random.Random(seed)
    by_x, by_y = blocks(xs), blocks(ys)
    names = sorted(set(groups))
    figures = []
    for _ in range(RESAMPLES):
        drawn = Counter(rng.choices(names, k=len(names)))
        weights = [drawn[group] for group in groups]
        figures.append(_area(by_x, ys, weights) if binary else _spearman(by_x, by_y, weights))
    figures = sorted(figure for figure in figures if figure is not None)
    if len(figures) < RESAMPLES // 2:
        return None
    return figures[int(0.025 * len(figures))], figures[int(0.975 * len(figures))]


def _ranks(by_value, weights):
    """Each place's middle rank when a row counts as often as its weight; and the sum of squares."""
    ranks = [0.0] * len(weights)
    middle = sum(weights) / 2
    below = squares = 0.0
    for places in by_value:
        total = sum([weights[place] for place in places])
        if total:
            rank = below + total / 2 - middle
            squares += total * rank * rank
            for place in places:
                ranks[place] = rank
            below += total
    return ranks, squares


def _spearman(by_x, by_y, weights):
    xs, x_squares = _ranks(by_x, weights)
    ys, y_squares = _ranks(by_y, weights)
    if not x_squares or not y_squares:
        return None
    return sum([w * x * y for w, x, y in zip(weights, xs, ys)]) / math.sqrt(x_squares * y_squares)


def _area(by_x, ys, weights):
    won = below = ones = 0.0
    for places in by_x:
        here = sum([weights[place] for place in places if ys[place]])
        others = sum([weights[place] for place in places]) - here
        won += here * (below + others / 2)
        below += others
        ones += here
    return won / (ones * below) if ones and below else None
