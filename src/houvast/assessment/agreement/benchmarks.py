"""Whether a coefficient deserves a word: only the best one it reaches with 95 % certainty.

A point of .62 after twelve cases is “substantial” by the table and may be anything by the error. Gwet's
cumulative probability asks how sure it is that the coefficient lies in this band or a better one.
"""

from houvast.assessment.agreement.outcomes import SURE, Band, Estimate, Reason, Verdict
from houvast.assessment.agreement.quantiles import normal_below

LANDIS_KOCH = (
    Band("Almost Perfect", 0.8),
    Band("Substantial", 0.6),
    Band("Moderate", 0.4),
    Band("Fair", 0.2),
    Band("Slight", 0.0),
    Band("Poor", -1.0),
)
ALTMAN = (
    Band("Very Good", 0.8),
    Band("Good", 0.6),
    Band("Moderate", 0.4),
    Band("Fair", 0.2),
    Band("Poor", -1.0),
)
FLEISS = (Band("Excellent", 0.75), Band("Intermediate to Good", 0.4), Band("Poor", -1.0))

NEARLY_NOTHING = 1e-12


def verdict(found: Estimate, bands: tuple[Band, ...] = LANDIS_KOCH) -> Verdict:
    """Returns the best word that is 95 % sure; None with the reason where there is no point or no interval.

    Where every case is like every other the error is nought, and that is no certainty.

    ``bands`` stand from the best to the worst, the last from -1. Sources: Landis and Koch (1977), Altman
    (1991), Fleiss (1981); cumulative probability by Gwet (2014).
    """
    if found.point is None or not found.error or found.reason:
        return Verdict(None, (), found.reason or Reason.NO_CASES)
    possible = _share(found.point, found.error, -1.0)
    if possible < NEARLY_NOTHING:  # far below -1, where raters differ more than by lots
        return Verdict(bands[-1].name, tuple((band.name, float(band is bands[-1])) for band in bands))
    at_least = tuple((band.name, _share(found.point, found.error, band.low) / possible) for band in bands)
    return Verdict(next(name for name, sure in at_least if sure >= SURE), at_least)


def _share(point: float, error: float, low: float) -> float:
    """How much of the normal distribution around the point lies from low up to 1."""
    return normal_below((point - low) / error) - normal_below((point - 1) / error)
