"""The form of one page of a sheet …"""

from datetime import date, datetime, timedelta

import pytest
from django.http import QueryDict
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.given import LIFE
from houvast.assessment.values.evidence import EvidenceOffer, EvidenceOption
from houvast.assessment.values.parts import parts_of
from houvast.assessment.values.ratings import Evidence, EvidenceKind, RatingContent, SideRating, Sureness
from houvast.instruments.definition import Missing
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.web.assessment.forms_sheet import KeepSheetForm, mark_of

PART = parts_of(LIFE)[0]
OFFERED = EvidenceOffer(
    tuple(
        EvidenceOption(new_id(), EvidenceKind.SAID, date(2026, 1, 5) + timedelta(days=place), "Words.")
        for place in range(4)
    ),
    frozenset(),
)
GONE = Evidence(new_id(), EvidenceKind.OBSERVED, date(2025, 1, 1), still_true=True)


@st.composite
def sheets(draw: st.DrawFn) -> RatingContent:
    """Any sheet a page can hold: levels, reasons for none, evidence that is offered and that is gone."""
    sides = []
    for item in PART.items:
        for side in item.sides:
            level = draw(st.sampled_from(["", *(one.value for one in side.levels)]))
            chosen = draw(st.lists(st.sampled_from(OFFERED.options), unique=True, max_size=2))
            evidence = [one.chosen(still_true=draw(st.booleans())) for one in chosen]
            rating = SideRating(
                item.id,
                side.polarity,
                level,
                None if level else draw(st.sampled_from([None, *item.missing])),
                draw(st.sampled_from([None, *Sureness])),
                draw(st.sampled_from(["", "Because."])),
                tuple([*evidence, GONE] if draw(st.booleans()) else evidence),
            )
            if rating != SideRating(item.id, side.polarity):
                sides.append(rating)
    return RatingContent(tuple(sides), (), ("talks",), "Good.")


def posted(kept: RatingContent, **changes: list[str]) -> KeepSheetForm:
    """The form as a browser sends it back without a touch but these."""
    kind = KeepSheetForm.of(PART, kept, OFFERED)
    data = QueryDict(mutable=True)
    for name, value in ({"submission": str(new_id())} | kind.start() | changes).items():
        data.setlist(name, value if isinstance(value, list) else [str(value)])
    form = kind(data)
    form.offer()
    return form


def as_sets(sheet: RatingContent) -> set[tuple[object, ...]]:
    return {
        (
            side.item,
            side.polarity,
            side.level,
            side.missing,
            side.sureness,
            side.because,
            frozenset(side.evidence),
        )
        for side in sheet.sides
    }


@settings(max_examples=25, deadline=None)
@given(kept=sheets())
def test_changes_nothing_when_it_is_sent_back_as_it_came(kept: RatingContent) -> None:
    with clock.frozen_at(datetime(2026, 9, 1, 12, tzinfo=clock.BELGIUM)):
        form = posted(kept)
        assert form.is_valid(), form.errors
    assert as_sets(form.content()) == as_sets(kept)
    assert (form.content().sources, form.content().quality) == (kept.sources, kept.quality)


def test_keeps_how_an_entry_was_known_when_it_was_chosen() -> None:
    item = PART.items[0]
    option = OFFERED.options[0]
    then = Evidence(option.entry_id, EvidenceKind.HEARD_FROM, date(2025, 12, 1))
    kept = RatingContent((SideRating(item.id, item.sides[0].polarity, "2", evidence=(then,)),))
    form = posted(kept)
    assert form.is_valid()
    assert form.content().sides[0].evidence == (then,)


@pytest.mark.parametrize("value", ["level:9", "missing:often", "2", "level:", str(Missing.NO_INFO)])
def test_takes_no_level_that_the_instrument_does_not_have(value: str) -> None:
    assert not posted(RatingContent(), level_0=[value]).is_valid()


def test_marks_a_page_by_what_stands_on_it_alone() -> None:
    other = parts_of(LIFE)[1].items[0]
    here, there = PART.items[0], SideRating(other.id, other.sides[0].polarity, "1")
    empty = mark_of(PART, RatingContent())
    assert mark_of(PART, RatingContent((there,))) == empty
    assert mark_of(PART, RatingContent((SideRating(here.id, here.sides[0].polarity, "1"),))) != empty
