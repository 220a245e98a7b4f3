"""A sheet in pages …"""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from assessment.given import LIFE, a_sheet
from houvast.assessment.values.parts import MOST, domains_of, is_answered, parts_of
from houvast.assessment.values.ratings import RatingContent, SideRating
from houvast.instruments.definition import Answer, Definition, Item, Kind, Licence, Missing, Status, Words
from houvast.instruments.shipped import shipped_definitions


def made_of(domains: list[str]) -> Definition:
    """An instrument with an item of one of the sides of ours for each of these domains."""
    sides = LIFE.items[0].sides
    items = tuple(
        Item(f"item_{place}", Words({"en": "Item"}), Answer.LEVEL, domain=domain, sides=sides)
        for place, domain in enumerate(domains)
    )
    licence = Licence("CC-BY-4.0", "", "", "", is_altered=False, verified_on=None)
    title = Words({"en": "Ours"})
    return Definition("ours", "1", Status.PUBLISHED, Kind.SPJ, ("en",), title, title, licence, items)


@given(st.lists(st.sampled_from(["housing", "school", "family", ""]), min_size=1, max_size=20))
def test_asks_each_item_once_in_its_order_and_keeps_a_domain_whole(domains: list[str]) -> None:
    definition = made_of(domains)
    *rated, closing = parts_of(definition)
    assert [item.id for part in rated for item in part.items] == [item.id for item in definition.items]
    assert [part.number for part in (*rated, closing)] == list(range(1, len(rated) + 2))
    for before, after in pairwise(rated):
        assert before.items[-1].domain != after.items[0].domain
    for part in rated:
        assert len(part.items) <= MOST or len(set(part.domains)) <= 1


def test_ends_with_the_words() -> None:
    assert [len(part.items) for part in parts_of(LIFE)] == [5, 6, 6, 5, 7]
    assert parts_of(LIFE)[-1].is_closing
    for definition in shipped_definitions().values():
        asked = sum(len(part.items) for part in parts_of(definition))
        assert asked == len(definition.items) + len(definition.closing)


def test_names_each_domain_once() -> None:
    assert domains_of(LIFE)[:3] == ("housing", "income", "school")
    assert len(set(domains_of(LIFE))) == len(domains_of(LIFE))


def test_calls_an_item_answered_when_each_side_has_a_level_or_says_why_not() -> None:
    item, sheet = LIFE.items[0], a_sheet()
    assert is_answered(item, sheet)
    assert not is_answered(item, RatingContent())
    first, second = (side.polarity for side in item.sides)
    half = RatingContent((SideRating(item.id, first, "1"),))
    assert not is_answered(item, half)
    assert is_answered(item, half.with_side(SideRating(item.id, second, missing=Missing.NO_INFO)))
