"""Comparing two versions …"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.instruments.comparing import What, compare
from houvast.instruments.definition import (
    Comparison,
    Condition,
    Definition,
    Item,
    Level,
    Missing,
    Polarity,
    Relevance,
    Section,
    Side,
    Words,
)
from houvast.instruments.plain import as_plain, digest_of, from_plain
from houvast.instruments.shipped import shipped_definitions
from instruments.defined import a_definition, said

NAMES = st.sampled_from(["home", "school", "friends"])
WORDS = st.dictionaries(st.sampled_from(["nl", "fr"]), st.sampled_from(["", "a", "b"]), max_size=2).map(Words)
LEVELS = st.builds(Level, st.sampled_from(["0", "1", "2"]), WORDS, WORDS)
SIDES = st.builds(
    Side,
    st.sampled_from(Polarity),
    st.lists(LEVELS, max_size=3).map(tuple),
    WORDS,
    WORDS,
    st.integers(0, 2),
    st.booleans(),
)
CONDITIONS = st.builds(Condition, NAMES, st.sampled_from(Comparison), st.sampled_from(["", "1"]))
ITEMS = st.builds(
    Item,
    id=NAMES,
    label=WORDS,
    answer=st.just(a_definition().items[0].answer),
    definition=WORDS,
    sides=st.lists(SIDES, max_size=2).map(tuple),
    missing=st.sets(st.sampled_from(Missing)).map(lambda found: tuple(sorted(found))),
    relevance=st.builds(Relevance, st.lists(CONDITIONS, max_size=2).map(tuple), st.booleans()),
    is_required=st.booleans(),
)
SECTIONS = st.builds(Section, NAMES, WORDS)
DEFINITIONS = st.builds(
    replace,
    st.just(a_definition()),
    title=WORDS,
    min_raters=st.integers(1, 3),
    reassess_days=st.none() | st.just(90),
    languages=st.sampled_from([("nl",), ("nl", "fr"), ("fr", "nl")]),
    items=st.lists(ITEMS, max_size=3).map(tuple),
    closing=st.lists(ITEMS, max_size=2).map(tuple),
    sections=st.lists(SECTIONS, max_size=2).map(tuple),
)


def asks_the_same(one: Definition, other: Definition) -> bool:
    """Whether two versions ask the same, whatever they are called."""
    return digest_of(one) == digest_of(replace(other, id=one.id, version=one.version))


@given(DEFINITIONS)
def test_says_nothing_about_a_thing_and_itself(one: Definition) -> None:
    assert compare(one, replace(one, version="2.0", id="own.other")) == ()


@given(DEFINITIONS, DEFINITIONS)
def test_finds_every_change(one: Definition, other: Definition) -> None:
    assert (compare(one, other) == ()) == asks_the_same(one, other)


@given(DEFINITIONS.flatmap(lambda one: st.tuples(st.just(one), st.permutations(one.items))))
def test_finds_every_change_of_order(pair: tuple[Definition, list[Item]]) -> None:
    one, items = pair
    other = replace(one, items=tuple(items))
    assert (compare(one, other) == ()) == asks_the_same(one, other)


def texts_in(plain: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Where a definition's plain data holds a text in some language."""
    steps = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    for step, value in steps:
        if isinstance(value, str) and step in {"nl", "fr"}:
            yield (*path, step)
        yield from texts_in(value, (*path, step))


@pytest.mark.parametrize("path", list(texts_in(as_plain(a_definition()))), ids=lambda path: str(path[-2:]))
def test_says_one_thing_of_each_text_that_changed(path: tuple[str | int, ...]) -> None:
    plain: Any = as_plain(a_definition())
    place = plain
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] += "!"
    (found,) = compare(a_definition(), from_plain(plain))
    assert (found.what, found.language) == (What.CHANGED, path[-1])
    assert found.after == f"{found.before}!"


@given(DEFINITIONS, DEFINITIONS)
def test_sees_the_same_from_both_ends(one: Definition, other: Definition) -> None:
    """What came in, seen from the other end, went; and what is said otherwise is so both ways."""
    there, back = compare(one, other), compare(other, one)
    came = {each.where for each in there if each.what is What.ADDED}
    assert came == {each.where for each in back if each.what is What.REMOVED}
    changed = {(each.where, each.aspect, each.language) for each in there if each.what is What.CHANGED}
    assert changed == {(each.where, each.aspect, each.language) for each in back if each.what is What.CHANGED}


def test_says_which_words_of_which_level_changed_in_which_language() -> None:
    one = shipped_definitions()["houvast.life_domains"]
    item = one.items[0]
    side = item.sides[0]
    level = side.levels[1]
    anchor = Words({**level.anchor.by_language, "fr": "Un canapé chez une tante."})
    levels = (side.levels[0], replace(level, anchor=anchor), *side.levels[2:])
    items = (replace(item, sides=(replace(side, levels=levels), *item.sides[1:])), *one.items[1:])
    (found,) = compare(one, replace(one, items=items))
    assert found.where == f"items/{item.id}/{side.polarity}/{level.value}"
    assert (found.what, found.aspect, found.language) == (What.CHANGED, "anchor", "fr")
    assert found.before == level.anchor.by_language["fr"]
    assert found.after == "Un canapé chez une tante."


def test_tells_a_question_that_moved_from_one_that_is_new() -> None:
    one = a_definition()
    first, second, third = one.items
    (moved,) = compare(one, replace(one, items=(second, third, first)))
    assert (moved.where, moved.what) == ("items/home", What.MOVED)
    added, removed = sorted(
        compare(one, replace(one, items=(first, second, replace(third, id="new", label=said("New"))))),
        key=lambda each: each.what,
    )
    assert (added.where, added.what, added.after) == ("items/new", What.ADDED, said("New"))
    assert (removed.where, removed.what) == ("items/school_why", What.REMOVED)
