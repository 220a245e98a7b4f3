"""The door for pages: the same functions, with numpy loaded when the first of them is called.

numpy and scipy cost a process a third of a second and 45 megabytes; most requests never count agreement. The
import contract “late” keeps whatever a web worker starts with away from every other way in.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from types import ModuleType

from houvast.assessment.agreement.answers import (
    AgainstPanel,
    Correlations,
    Drift,
    Severities,
    TeamAgreement,
)
from houvast.assessment.agreement.outcomes import Estimate
from houvast.assessment.agreement.ratings import Entry, Ratings, Seen

PAGE_DRAWS = 2_000
"""Draws for a page: coverage was measured with a thousand; ten thousand take over a second for 200 cases."""


def team_agreement(items: Mapping[str, Ratings], *, seed: int, missing: Sequence[str] = ()) -> TeamAgreement:
    """Returns what may be shown of a team's agreement; see ``team.team_agreement``."""
    counted = _loaded("team").team_agreement
    found: TeamAgreement = counted(items, seed=seed, missing=missing, draws=PAGE_DRAWS)
    return found


def intraclass(rows: Sequence[Sequence[float | None]]) -> Correlations:
    """Returns agreement on overall figures of vignettes; see ``icc.intraclass``."""
    found: Correlations = _loaded("icc").intraclass(rows)
    return found


def rater_severity(seen: Sequence[Seen], levels: Sequence[float]) -> Severities:
    """Returns how severe raters are; see ``severity.rater_severity``."""
    found: Severities = _loaded("severity").rater_severity(seen, levels)
    return found


def against_panel(rater: Sequence[float | None], panel: Sequence[float | None]) -> AgainstPanel:
    """Returns one rater beside the panel; see ``calibration.against_panel``."""
    found: AgainstPanel = _loaded("calibration").against_panel(rater, panel)
    return found


def drift(
    levels: Sequence[float], before: Sequence[Sequence[Entry]], now: Sequence[Sequence[Entry]]
) -> Drift:
    """Returns how one rater's ratings of the same vignettes moved; see ``calibration.drift``."""
    found: Drift = _loaded("calibration").drift(levels, before, now)
    return found


def severity_drift(before: Estimate, now: Estimate) -> Estimate:
    """Returns how much a rater's severity moved; see ``calibration.severity_drift``."""
    found: Estimate = _loaded("calibration").severity_drift(before, now)
    return found


def anchoring(with_first: Sequence[Sequence[float]], without: Sequence[Sequence[float]]) -> Estimate:
    """Returns what asking for a first impression did to the spread; see ``calibration.anchoring``."""
    found: Estimate = _loaded("calibration").anchoring(with_first, without)
    return found


def _loaded(name: str) -> ModuleType:
    return import_module(f"houvast.assessment.agreement.{name}")
