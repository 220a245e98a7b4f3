"""How much one case more of a pattern would move a coefficient: the error of every draw, without a loop.

The derivative of a coefficient with respect to the sums over cases, draw by draw. For Krippendorff's ordinal
alpha it takes along that the distances themselves move with the ratings.
"""

import numpy as np

from houvast.assessment.agreement.coefficients import PER_CASE, Coefficient, Kind, observed_and_expected
from houvast.assessment.agreement.distances import Distance, Numbers, distances, weights
from houvast.assessment.agreement.draws import Batch, Joint
from houvast.assessment.agreement.sums import Patterns, Sums


def errors(coefficient: Coefficient, patterns: Patterns, sums: Sums, times: Numbers) -> Numbers:
    """Returns the standard error of the coefficient in each draw: draws; nan where it is undefined.

    ``times``, draws by patterns, says how often each pattern was drawn, and ``sums`` what follows from it.
    Source: the infinitesimal jackknife, Jaeckel (1972).
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        moves = _gradient(coefficient, patterns.levels, sums) @ patterns.adds.T
        return _spread(moves, times * (patterns.rated >= _fewest(coefficient)))


def errors_of_whole(coefficient: Coefficient, joint: Joint, batch: Batch, sums: Sums) -> Numbers:
    """Returns the standard error of the whole instrument's coefficient in each draw; a case is one thing."""
    with np.errstate(divide="ignore", invalid="ignore"):
        gradient = _gradient(coefficient, joint.items[0].levels, sums)
        by_item = np.concatenate([gradient @ item.adds.T for item in joint.items], axis=1)
        moves: Numbers = by_item @ joint.which.T
        telling = np.concatenate([item.rated >= _fewest(coefficient) for item in joint.items])
        return _spread(moves, batch.together.astype(np.float64) * (joint.which @ telling > 0))


def _fewest(coefficient: Coefficient) -> int:
    """Ratings that a case needs to count: for alpha two, for the others one."""
    return 2 if coefficient.kind is Kind.ALPHA else 1


def _gradient(coefficient: Coefficient, levels: tuple[float, ...], sums: Sums) -> Numbers:
    return (_of_alpha if coefficient.kind is Kind.ALPHA else _of_kappa)(coefficient, levels, sums)


def _spread(moves: Numbers, times: Numbers) -> Numbers:
    """The standard error of a sum of so many of each move: draws."""
    cases = times.sum(axis=1)
    mean = (times * moves).sum(axis=1) / cases
    squares = (times * (moves - mean[:, None]) ** 2).sum(axis=1)
    found: Numbers = np.sqrt(squares * cases / (cases - 1))
    return found


def _of_alpha(coefficient: Coefficient, levels: tuple[float, ...], sums: Sums) -> Numbers:
    """The derivative of alpha with respect to each sum: draws by sums."""
    pairs = sums.coincidences
    used = pairs.sum(axis=-1)
    total = used.sum(axis=-1)[:, None]
    apart = distances(coefficient.distance, levels, used)
    observed = (apart * pairs).sum(axis=(-2, -1))[:, None]
    far = np.einsum("bij,bj->bi", apart, used)
    expected = (far * used).sum(axis=-1)[:, None]
    by_use, by_use_expected = np.zeros_like(used), 2 * far
    if coefficient.distance is Distance.ORDINAL:
        middle = np.cumsum(used, axis=-1) - used / 2
        by_use = _through_middles(4 * (middle * used - np.einsum("bij,bj->bi", pairs, middle)))
        centre = (used * middle).sum(axis=-1)[:, None]
        by_use_expected = by_use_expected + _through_middles(4 * used * (middle * total - centre))
    ratio = (total - 1) / expected
    of_use = -(observed / expected + ratio * by_use - ratio * observed / expected * by_use_expected)
    of_pairs = -ratio[:, :, None] * apart + of_use[:, :, None]
    rest = pairs.shape[1] ** 2 + pairs.shape[1] + 2
    return np.concatenate([of_pairs.reshape(len(pairs), -1), np.zeros((len(pairs), rest))], axis=1)


def _through_middles(by_middle: Numbers) -> Numbers:
    """From the derivative by each level's middle rank, that by its use: it moves itself and all above it."""
    above = by_middle.sum(axis=-1)[:, None] - np.cumsum(by_middle, axis=-1)
    found: Numbers = above + by_middle / 2
    return found


def _of_kappa(coefficient: Coefficient, levels: tuple[float, ...], sums: Sums) -> Numbers:
    """The derivative of AC1, AC2 and the kappas with respect to each sum: draws by sums."""
    counting = weights(coefficient.distance, levels)
    observed, expected = (each[:, None] for each in observed_and_expected(coefficient, levels, sums))
    shares = sums.shares / sums.rated[:, None]
    beyond = (1 - observed) / (1 - expected) ** 2
    of_pairs = counting.reshape(1, -1) / sums.paired[:, None] / (1 - expected)
    by_share = _TWICE * PER_CASE[coefficient.kind](counting, shares) - _constant(coefficient, counting)
    of_shares = -beyond * by_share / sums.rated[:, None]
    of_rated = beyond * (by_share * shares).sum(axis=-1)[:, None] / sums.rated[:, None]
    of_paired = -observed / sums.paired[:, None] / (1 - expected)
    nothing = np.zeros_like(of_pairs)
    return np.concatenate([nothing, of_pairs, of_shares, of_rated, of_paired], axis=1)


_TWICE = 2
"""Chance is a square of the shares in Gwet's and Fleiss' sense, so its derivative has a two."""


def _constant(coefficient: Coefficient, counting: Numbers) -> float:
    """What is no square: Gwet's chance is shares less their squares; Brennan and Prediger's does not move."""
    size = len(counting)
    if coefficient.kind is Kind.GWET:
        return float(counting.sum() / (size * (size - 1)))
    return _TWICE * float(counting.mean()) if coefficient.kind is Kind.BRENNAN_PREDIGER else 0.0
