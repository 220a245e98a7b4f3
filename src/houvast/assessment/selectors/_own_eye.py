"""What practised cases tell a rater of their own eye; every function takes one rater and answers about them.

Others' choices on the same cases are what one's own are laid beside; nothing of theirs comes out. None of it
touches a rating of a person.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from uuid import UUID

from houvast.assessment.agreement.answers import AgainstPanel, Drift
from houvast.assessment.agreement.late import against_panel, drift, rater_severity
from houvast.assessment.agreement.outcomes import Estimate, Reason
from houvast.assessment.agreement.ratings import Seen
from houvast.assessment.selectors._practised import Chosen, Scale
from houvast.instruments.definition import Item, Polarity


@dataclass(frozen=True)
class OwnResidual:
    """One side of an item: by how much the rater chose higher than their colleagues' choices let expect."""

    item: Item
    polarity: Polarity
    n: int
    higher: float
    unusual: float


@dataclass(frozen=True)
class OwnSeverity:
    """How severe the rater is beside those with whom they share cases; the cases and people it rests on."""

    estimate: Estimate
    cases: int
    raters: int
    residuals: tuple[OwnResidual, ...]


@dataclass(frozen=True)
class OwnDrift:
    """The same cases rated again: how many cases, and how choices moved."""

    cases: int
    drift: Drift


def own_severity(me: UUID, chosen: Sequence[Chosen], scale: Scale) -> OwnSeverity:
    """Returns the rater's severity and residuals; a reason where cases do not tie them to others."""
    shared = _shared(chosen)
    seen = [
        Seen(str(each.user_id), str(each.round_id), _name(key), level)
        for each in shared
        for key, level in each.levels.items()
    ]
    cases = {each.round_id for each in shared if each.user_id == me}
    raters = {each.user_id for each in shared}
    if me not in raters:
        return OwnSeverity(Estimate(0, reason=Reason.NO_CASES), 0, 0, ())
    found, named = rater_severity(seen, scale.levels), {_name(key): key for key in scale.items}
    own = dict(found.raters).get(str(me), Estimate(0, reason=Reason.NO_CASES))
    residuals = tuple(
        OwnResidual(scale.items[named[one.item]], named[one.item][1], one.n, one.higher, one.unusual)
        for one in found.residuals_of(str(me))
    )
    return OwnSeverity(own, len(cases), len(raters), residuals)


def own_drift(me: UUID, chosen: Iterable[Chosen], scale: Scale) -> OwnDrift | None:
    """Returns how the rater's choices moved on cases rated twice, the first time beside the latest."""
    twice: dict[str, list[Chosen]] = {}
    for each in chosen:
        if each.user_id == me:
            twice.setdefault(each.vignette, []).append(each)
    pairs = [(looks[0], looks[-1]) for looks in twice.values() if len(looks) > 1]
    if not pairs:
        return None
    keys = list(scale.items)
    before, now = ([[each[place].entries[key] for key in keys] for each in pairs] for place in (0, 1))
    return OwnDrift(len(pairs), drift(scale.levels, before, now))


def own_against_panel(own: Mapping[str, int], panel: Mapping[str, Sequence[int]]) -> AgainstPanel | None:
    """Returns the rater's figures beside the middle of the panel's, None where no panel rated these cases."""
    shared = [name for name in own if panel.get(name)]
    if not shared:
        return None
    return against_panel([own[name] for name in shared], [median(panel[name]) for name in shared])


def _shared(chosen: Sequence[Chosen]) -> list[Chosen]:
    """What at least two rated; a case that nobody else rated yet says nothing of anybody's eye."""
    raters: dict[UUID, set[UUID]] = {}
    for each in chosen:
        raters.setdefault(each.round_id, set()).add(each.user_id)
    return [each for each in chosen if len(raters[each.round_id]) > 1]


def _name(key: tuple[str, Polarity]) -> str:
    return f"{key[0]} {key[1].value}"
