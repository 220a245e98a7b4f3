"""The door for pages …"""

import subprocess
import sys
from inspect import getmembers, isfunction

import pytest

from houvast.assessment.agreement import calibration, icc, late, severity, team
from houvast.assessment.agreement.outcomes import Estimate
from houvast.assessment.agreement.ratings import Entry, Ratings, Seen

CODE = """
import sys
import houvast.assessment.agreement.late as late, houvast.assessment.agreement.divergence
assert not {"numpy", "scipy", "django"} & set(sys.modules), "too early"
from houvast.assessment.agreement.ratings import Ratings
late.team_agreement({"home": Ratings.of([0, 1], [(0, 1), (1, 1)])}, seed=1)
assert "numpy" in sys.modules and "scipy.stats" not in sys.modules and "django" not in sys.modules
"""
FIGURES: list[list[float | None]] = [[1, 2], [3, 5], [4, 4]]
SEEN = [
    Seen(rater, case, item, (rater == "a") + (case == item))
    for rater in "ab"
    for case in "12"
    for item in "12"
]
BEFORE: list[list[Entry]] = [[0, 1]]
NOW: list[list[Entry]] = [[1, 1]]


def test_loads_numpy_when_somebody_comes_through_and_never_django() -> None:
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", CODE], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_leads_to_the_same_functions() -> None:
    rated = {"home": Ratings.of([0, 1], [(0, 1), (1, 1)])}
    assert late.team_agreement(rated, seed=1) == team.team_agreement(rated, seed=1)
    assert late.intraclass(FIGURES) == icc.intraclass(FIGURES)
    assert late.rater_severity(SEEN, [0, 1, 2]) == severity.rater_severity(SEEN, [0, 1, 2])
    assert late.against_panel([1, 2], [2, 2]) == calibration.against_panel([1, 2], [2, 2])
    assert late.drift([0, 1], BEFORE, NOW) == calibration.drift([0, 1], BEFORE, NOW)
    one, other = Estimate(9, 0.1, 0.2), Estimate(9, 0.3, 0.2)
    assert late.severity_drift(one, other) == calibration.severity_drift(one, other)
    assert late.anchoring([[1], [2]], [[3], [5]]) == calibration.anchoring([[1], [2]], [[3], [5]])


@pytest.mark.parametrize(
    "name", [name for name, _each in getmembers(late, isfunction) if not name.startswith("_")]
)
def test_says_of_each_where_it_leads(name: str) -> None:
    if name != "import_module":
        assert f".{name}``" in (getattr(late, name).__doc__ or "")
