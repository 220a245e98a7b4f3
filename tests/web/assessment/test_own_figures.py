"""The figures of one's own eye …"""

import pytest

from assessment.given import LIFE
from houvast.assessment.agreement.divergence import divergence
from houvast.assessment.agreement.outcomes import Estimate
from houvast.assessment.selectors._own_eye import OwnResidual, OwnSeverity
from houvast.assessment.selectors.show_own_calibration import OwnCalibration
from houvast.assessment.values.exercises import UpkeepContent
from houvast.instruments.definition import Polarity
from houvast.web.assessment.facts_calibration import OwnFigure, calibration_facts

SEVERE = Estimate(12, 0.5, 0.1, 0.3, 0.7)
"""A severe rater is one who chooses lower levels."""
MILD = Estimate(12, -0.5, 0.1, -0.7, -0.3)


def figures(own: Estimate) -> tuple[OwnFigure, OwnFigure]:
    """How soon one chooses a higher level, and where one looks differently."""
    residual = OwnResidual(LIFE.items[0], Polarity.STRENGTH, 12, 0.4, 2.5)
    severity = OwnSeverity(own, 12, 3, (residual,))
    no_views, is_expired = divergence([]), False
    known = OwnCalibration(None, 12, UpkeepContent(), is_expired, severity, None, None, (), no_views)
    drawn = calibration_facts(known)["figures"]
    assert isinstance(drawn, list)
    return drawn[0], drawn[1]


def test_put_higher_to_the_right_in_each() -> None:
    ends = [figure.placed.ends for figure in figures(SEVERE) if figure.placed]
    assert ends == [("less readily", "higher levels more readily"), ("lower than expected", "higher")]


@pytest.mark.parametrize(("own", "dot", "told"), [(SEVERE, -0.5, "lower"), (MILD, 0.5, "higher")])
def test_draw_what_the_sentence_says(own: Estimate, dot: float, told: str) -> None:
    figure, _ = figures(own)
    assert figure.placed
    (row,) = figure.placed.rows
    assert figure.sentence.startswith(f"You choose {told} levels")
    assert row.dots == (dot,)
    assert row.reach == pytest.approx((dot - 0.2, dot + 0.2))


def test_explain_their_unit_after_the_sentence_and_not_in_it() -> None:
    figure, _ = figures(SEVERE)
    assert figure.placed
    for word in ("logit", "standard error"):
        assert word not in figure.sentence
        assert word in figure.note
    assert "standard error 0.10" in figure.placed.rows[0].written
