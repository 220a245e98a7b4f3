"""Whether raters agree on what is not known: “no information” is an answer, and two can differ on it."""

from collections.abc import Sequence

from houvast.assessment.agreement.answers import MissingAgreement
from houvast.assessment.agreement.coefficients import gwet_ac1
from houvast.assessment.agreement.outcomes import Estimate
from houvast.assessment.agreement.ratings import Ratings, UnusableRatings
from houvast.assessment.agreement.saying import basis, pairwise_agreement

KNOWN = 0.0


def agreement_on_missing(rated: Ratings, kinds: Sequence[str]) -> MissingAgreement:
    """Returns whether raters agree on what is known; ``kinds`` are the definition's words for what is not.

    Raises UnusableRatings when a word is none of them, or there is no word.
    """
    names = list(dict.fromkeys(kinds))
    if not names:
        raise UnusableRatings("Give the words that the definition has for what is not known.")
    place = {name: number + 1.0 for number, name in enumerate(names)}
    rows = [[_recoded(entry, place) for entry in row] for row in rated.rows]
    recoded = Ratings.of([KNOWN, *place.values()], rows)
    looked = [{entry for entry in row if entry is not None} for row in rows if _many(row)]
    rests_on = basis(recoded)
    ac1 = Estimate(rests_on.cases, reason=rests_on.reason) if rests_on.reason else gwet_ac1(recoded)
    return MissingAgreement(
        len(looked),
        all_known=sum(given == {KNOWN} for given in looked),
        all_missing=sum(len(given) == 1 and KNOWN not in given for given in looked),
        differing=sum(len(given) > 1 for given in looked),
        pairs=pairwise_agreement(recoded),
        ac1=ac1,
    )


def _many(row: list[float | None]) -> bool:
    return sum(entry is not None for entry in row) > 1


def _recoded(entry: float | str | None, place: dict[str, float]) -> float | None:
    if entry is None:
        return None
    if not isinstance(entry, str):
        return KNOWN
    if entry not in place:
        raise UnusableRatings(f"“{entry}” is not one of the definition's words for what is not known.")
    return place[entry]
