"""Changing a definition part by part …"""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from houvast.instruments.definition import Definition
from houvast.instruments.editing import (
    HEAD,
    LICENCE,
    mark_of,
    moved,
    name_from,
    new_name,
    part_at,
    parts_of,
    with_item,
    with_new_item,
    without_item,
)
from houvast.instruments.faults import faults_of
from houvast.instruments.shipped import shipped_definitions
from instruments.test_comparing import DEFINITIONS

VERSION = UUID("11111111-2222-4333-8444-555555555555")
LIFE = shipped_definitions()["houvast.life_domains"]
NAMES = st.sampled_from([item.id for item in LIFE.every_item()])


@given(NAMES, st.sampled_from([-1, 1]))
def test_loses_no_question_by_moving_one(name: str, by: int) -> None:
    after = moved(LIFE, name, by)
    assert sorted(item.id for item in after.items) == sorted(item.id for item in LIFE.items)
    assert moved(after, name, -by) in (LIFE, moved(LIFE, name, -by))


@given(NAMES)
def test_puts_a_question_back_where_it_stood(name: str) -> None:
    for group, at_the_end in ((LIFE.items, False), (LIFE.closing, True)):
        for place, item in enumerate(group):
            if item.id == name:
                gone = without_item(LIFE, name)
                assert with_new_item(gone, item, place, at_the_end=at_the_end) == LIFE
                assert with_item(LIFE, item) == LIFE


def test_gives_each_part_a_number_of_its_own_and_the_same_each_time() -> None:
    numbers = [part.number(VERSION) for part in parts_of(LIFE)]
    assert len(set(numbers)) == len(numbers)
    assert numbers == [part.number(VERSION) for part in parts_of(LIFE)]


@given(DEFINITIONS)
def test_finds_a_page_for_every_fault_there_can_be(definition: Definition) -> None:
    names = {part.name for part in parts_of(definition)}
    for fault in faults_of(definition):
        assert part_at(definition, fault.where).name in names


def test_marks_a_part_as_changed_when_it_was_and_only_then() -> None:
    item = LIFE.items[3]
    after = with_item(LIFE, LIFE.items[3].__class__(**{**vars(item), "domain": "else"}))
    for before, now in zip(parts_of(LIFE), parts_of(after), strict=True):
        is_changed = mark_of(LIFE, before) != mark_of(after, now)
        assert is_changed == (before.name == f"items/{item.id}"), before.name


def test_names_the_head_and_the_licence_by_what_stands_in_them() -> None:
    assert part_at(LIFE, "purpose").name == HEAD
    assert part_at(LIFE, "licence/spdx").name == LICENCE
    assert part_at(LIFE, "items/housing_place/barrier/2").name == "items/housing_place/barrier"


@given(st.text(max_size=80), st.sets(st.sampled_from(["question", "een_plek", "question_2"])))
def test_makes_a_name_that_is_free_and_fits_the_format(words: str, taken: set[str]) -> None:
    name = name_from(words, frozenset(taken))
    assert name not in taken
    assert name.replace("_", "a").isalnum()
    assert len(new_name(words, VERSION)) <= 60
