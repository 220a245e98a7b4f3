"""Finds where raters, cases and items lie: Newton's method on a likelihood that has one hill only."""

from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from houvast.assessment.agreement.design import Design
from houvast.assessment.agreement.distances import Numbers

Ranks = NDArray[np.int64]
ROUNDS = 60
CLOSE = 1e-8
FURTHEST = 20.0
"""Logits beyond which the hill has no top: whatever lies there is as good as certain."""


@dataclass(frozen=True)
class Fit:
    """``places`` and ``errors`` in logits, in the design's order; ``steps`` from level to level, mean zero.

    ``differences`` of each rating from what is expected of it, in levels, and the ``variances`` of that.
    """

    places: Numbers
    errors: Numbers
    steps: Numbers
    differences: Numbers
    variances: Numbers


def fitted(design: Design, level: Ranks, size: int) -> Fit | None:
    """Returns the most likely places for a tied design; ``level``, each rating's place among ``size`` levels.

    None when the likelihood has no top.
    """
    free = _free(design, size)
    width = design.rows.shape[1]
    known = np.zeros(free.shape[1])
    for turn in count():
        slope, curve = _slope_and_curve(design, level, free @ known, size)
        step = np.linalg.lstsq(free.T @ curve @ free, free.T @ slope, rcond=None)[0]
        if np.abs(step).max() < CLOSE:
            break
        if turn == ROUNDS or np.abs(known).max() > FURTHEST:
            return None
        known = known + _shortened(design, level, free @ known, free @ step, size) * step
    spread = free @ np.linalg.inv(free.T @ curve @ free) @ free.T
    places = free @ known
    chances = _chances(design, places, size)
    expected = chances @ np.arange(size)
    return Fit(
        places[:width],
        np.sqrt(np.diag(spread))[:width],
        places[width:],
        level - expected,
        chances @ np.arange(size) ** 2 - expected**2,
    )


def _free(design: Design, size: int) -> Numbers:
    """A basis of what may move: raters, items and steps each sum to zero, cases are free."""
    blocks = [
        _sum_to_zero(len(design.raters)),
        np.eye(len(design.cases)),
        _sum_to_zero(len(design.items)),
        _sum_to_zero(size - 1),
    ]
    found = np.zeros((sum(len(block) for block in blocks), sum(block.shape[1] for block in blocks)))
    row = column = 0
    for block in blocks:
        found[row : row + len(block), column : column + block.shape[1]] = block
        row, column = row + len(block), column + block.shape[1]
    return found


def _sum_to_zero(size: int) -> Numbers:
    """An orthonormal basis, size by (size - 1), of the numbers that sum to zero."""
    return np.linalg.qr(np.eye(size) - 1 / size)[0][:, : size - 1]


def _chances(design: Design, places: Numbers, size: int) -> Numbers:
    """How likely each level is for each rating: ratings by levels."""
    width = design.rows.shape[1]
    height = design.rows @ places[:width]
    climbed = np.concatenate([[0.0], np.cumsum(places[width:])])
    raised = height[:, None] * np.arange(size) - climbed
    likely = np.exp(raised - raised.max(axis=1, keepdims=True))
    found: Numbers = likely / likely.sum(axis=1, keepdims=True)
    return found


def _likelihood(design: Design, level: Ranks, places: Numbers, size: int) -> float:
    return float(np.log(_chances(design, places, size)[np.arange(len(level)), level]).sum())


def _slope_and_curve(design: Design, level: Ranks, places: Numbers, size: int) -> tuple[Numbers, Numbers]:
    """The first derivative of the likelihood, and the information, the second with its sign turned."""
    chances = _chances(design, places, size)
    ranks = np.arange(size)
    passed = -(ranks[None, :] >= np.arange(1, size)[:, None]).astype(np.float64)  # steps by levels
    moves = np.concatenate([ranks[None, :].astype(np.float64), passed])  # what height and each step move
    mean = chances @ moves.T
    given = moves[:, level].T
    slope = np.concatenate([design.rows.T @ (given - mean)[:, 0], (given - mean)[:, 1:].sum(axis=0)])
    second = np.einsum("nk,ak,bk->nab", chances, moves, moves) - mean[:, :, None] * mean[:, None, :]
    places_part = design.rows.T @ (design.rows * second[:, 0, 0][:, None])
    mixed = design.rows.T @ second[:, 0, 1:]
    steps_part = second[:, 1:, 1:].sum(axis=0)
    return slope, np.block([[places_part, mixed], [mixed.T, steps_part]])


def _shortened(design: Design, level: Ranks, here: Numbers, step: Numbers, size: int) -> float:
    """By how much to shorten a step from here, halving it until it leads upwards."""
    height, share = _likelihood(design, level, here, size), 1.0
    while _likelihood(design, level, here + share * step, size) < height - CLOSE:
        share /= 2
    return share
