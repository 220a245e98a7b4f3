"""The few points of distributions that intervals need; the only place that loads scipy.

``scipy.special`` alone: ``scipy.stats`` has the same functions and takes four times as long to load.
"""

from statistics import NormalDist

from scipy import special

NORMAL = NormalDist()


def normal_below(x: float) -> float:
    """The share of the normal distribution below x."""
    return NORMAL.cdf(x)


def normal_point(share: float) -> float:
    """The point of the normal distribution with this share below it."""
    return NORMAL.inv_cdf(share)


def student_point(share: float, freedom: float) -> float:
    """The point of Student's t with this share below it."""
    return float(special.stdtrit(freedom, share))


def fisher_point(share: float, above: float, below: float) -> float:
    """The point of Fisher's F with this share below it; degrees of freedom above and below the line."""
    return float(special.fdtri(above, below, share))
