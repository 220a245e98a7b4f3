"""What a team looks at together, from sheets alone …"""

from hypothesis import given
from hypothesis import strategies as st

from assessment.given import LIFE, a_sheet, an_impression, with_level
from houvast.assessment.values.ratings import RatingContent
from houvast.assessment.values.revealing import agreed_level, crossings_of
from houvast.assessment.values.rounds import KeptSheet, spreads_of
from houvast.instruments.definition import Polarity
from houvast.kernel.ids import new_id

FIRST = LIFE.items[0].id
LEVELS = ("", "0", "1", "2")


def sheet_of(rater: str, sheet: RatingContent) -> KeptSheet:
    return KeptSheet(new_id(), rater, sheet, an_impression())


def seeing(rater: str, strength: str, barrier: str) -> KeptSheet:
    """A sheet with these two levels on the first item, the lowest elsewhere."""
    sheet = with_level(a_sheet("0"), FIRST, Polarity.STRENGTH, strength)
    return sheet_of(rater, with_level(sheet, FIRST, Polarity.BARRIER, barrier))


def test_names_who_saw_what_holds_where_another_saw_what_stands_in_the_way() -> None:
    (crossing,) = crossings_of(LIFE, [seeing("Anna", "2", "0"), seeing("Bert", "0", "1")])
    assert (crossing.item.id, crossing.saw_strength, crossing.saw_barrier) == (FIRST, ("Anna",), ("Bert",))


def test_sees_no_crossing_where_somebody_sees_both_sides() -> None:
    assert crossings_of(LIFE, [seeing("Anna", "2", "1"), seeing("Bert", "0", "1")]) == ()


@given(st.lists(st.sampled_from(LEVELS), min_size=1, max_size=4))
def test_fills_in_a_level_only_where_every_rater_chose_it(levels: list[str]) -> None:
    sheets = [seeing(f"Rater {number}", level, "0") for number, level in enumerate(levels)]
    spread = next(
        each
        for each in spreads_of(LIFE, sheets)
        if (each.item.id, each.side.polarity) == (FIRST, Polarity.STRENGTH)
    )
    expected = levels[0] if len(set(levels)) == 1 else ""
    assert agreed_level(spread, sheets) == expected


@given(st.lists(st.tuples(st.sampled_from(LEVELS), st.sampled_from(LEVELS)), min_size=1, max_size=4))
def test_never_names_one_rater_on_both_sides(chosen: list[tuple[str, str]]) -> None:
    sheets = [seeing(f"Rater {number}", *levels) for number, levels in enumerate(chosen)]
    for crossing in crossings_of(LIFE, sheets):
        assert not set(crossing.saw_strength) & set(crossing.saw_barrier)
