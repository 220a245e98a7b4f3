"""What the page on rare things prints: numbers of a made-up town, written as the reader writes them."""

from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from houvast.assessment.selectors.show_base_rates import BaseRates
from houvast.assessment.values.base_rates import Counted
from houvast.web.drawings.crowd import Crowd, narrow_crowd, wide_crowd
from houvast.web.drawings.svg import both


@dataclass(frozen=True)
class Told:
    """One list of signs, in written numbers."""

    found: str
    left_alone: str
    town: str
    few: str
    right: str
    missed: str
    wrong: str
    rest: str
    each: str
    share: str


def base_rate_facts(rates: BaseRates) -> dict[str, object]:
    """Returns both lists in written numbers, and the picture of the first."""
    wrong = rates.usual.wrong_for_one_right
    said = _("One full mark, rightly pointed at; %(wrong)s hollow ones, wrongly.") % {"wrong": wrong}
    crowd = Crowd(1, wrong)
    usual, dreamt = _told(rates.usual), _told(rates.dreamt_of)
    picture = both(wide_crowd(crowd), narrow_crowd(crowd), said)
    return {"usual": usual, "dreamt": dreamt, "columns": (usual, dreamt), "picture": picture}


def _told(one: Counted) -> Told:
    return Told(
        found=_written(one.instrument.found),
        left_alone=_written(one.instrument.left_alone),
        town=_written(one.town),
        few=_written(one.few),
        right=_written(one.right),
        missed=_written(one.missed),
        wrong=_written(one.wrong),
        rest=_written(one.rest),
        each=_written(one.wrong_for_one_right),
        share=number_format(one.share_right, 1),
    )


def _written(number: int) -> str:
    return number_format(number, force_grouping=True)
