"""Reading a definition …"""

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.instruments.definition import (
    Answer,
    Comparison,
    Condition,
    Definition,
    Item,
    Kind,
    Level,
    Polarity,
    Relevance,
    Section,
    Side,
    Status,
    Words,
)
from houvast.instruments.plain import as_plain, as_text, digest_of
from houvast.instruments.reading import LARGEST, read_definition
from instruments.defined import a_definition, said

Plain = dict[str, object]
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=30)
WORDS = st.dictionaries(st.sampled_from(["nl", "fr", "en"]), TEXT, min_size=1).map(Words)


def sentences(data: bytes | Plain) -> list[str]:
    """What a reader is told, in English."""
    raw = data if isinstance(data, bytes) else json.dumps(data).encode()
    return [fault.text % dict(fault.facts) for fault in read_definition(raw).faults]


def test_gives_back_what_was_written() -> None:
    reading = read_definition(as_text(a_definition()).encode())
    assert reading.is_sound
    assert reading.definition == a_definition()


@given(
    st.lists(st.builds(Level, TEXT, WORDS, WORDS), max_size=4),
    WORDS,
    st.sampled_from(Polarity),
    st.booleans(),
)
def test_gives_back_any_item(levels: list[Level], words: Words, polarity: Polarity, required: bool) -> None:  # noqa: FBT001
    side = Side(polarity, tuple(levels), words, words, 1, is_critical=required)
    item = Item("x", words, Answer.CHOICES, sides=(side,), is_required=required, hint=words)
    definition = replace(a_definition(), items=(item,))
    assert read_definition(as_text(definition).encode()).definition == definition


def test_is_the_same_digest_when_published_and_another_when_a_word_changes() -> None:
    definition = a_definition()
    assert digest_of(replace(definition, status=Status.PUBLISHED)) == digest_of(definition)
    assert digest_of(replace(definition, purpose=said("Looking together."))) != digest_of(definition)


@pytest.mark.parametrize(
    "name", ["score", "scoring", "total_score", "cut_off", "threshold", "weight", "risk_colour"]
)
@pytest.mark.parametrize("place", ["whole", "item", "level"])
def test_refuses_any_kind_of_score_in_one_sentence(name: str, place: str) -> None:
    """F21: structured judgement has no number for a person."""
    plain = json.loads(as_text(a_definition()))
    where = {"whole": plain, "item": plain["items"][0], "level": plain["items"][0]["sides"][0]["levels"][0]}
    where[place][name] = 1
    assert sentences(plain) == [
        f"There is no place for “{name}”: an instrument here adds nothing up and has no cut-off."
    ]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xff\xfe", "byte 1 cannot be read"),
        (b"{", "line 1, character 2"),
        (b'{"id": 1, "id": 2}', "“id” stands twice"),
        (b" " * (LARGEST + 1), "larger than a definition can be"),
        (b"[" * 100_000, "too deep in itself"),
        (b"{}", "“format” is missing"),
        (b"[]", "does not have the form"),
        (b"", "line 1, character 1"),
    ],
)
def test_refuses_what_is_no_definition(data: bytes, told: str) -> None:
    found = read_definition(data)
    assert found.definition is None
    assert told in " ".join(sentences(data))


@pytest.mark.parametrize("key", ["format", "id", "title", "licence", "items", "languages", "kind"])
def test_names_what_is_missing(key: str) -> None:
    plain = as_plain(a_definition())
    del plain[key]
    assert sentences(json.loads(json.dumps(plain))) == [f"“{key}” is missing here."]


def test_refuses_a_day_that_does_not_exist() -> None:
    text = as_text(a_definition()).replace("2026-11-01", "2026-02-30")
    assert sentences(text.encode()) == ["This day is not in the calendar."]


LEVELS = (Level("0", said("low"), said("low")), Level("1", said("high"), said("high")))
BROKEN: dict[str, tuple[Callable[[Definition], Definition], str]] = {
    "a licence that is not allowed": (
        lambda whole: replace(whole, licence=replace(whole.licence, spdx="LicenseRef-unknown")),
        "is not one under which an instrument may be used",
    ),
    "a licence nobody looked up": (
        lambda whole: replace(whole, licence=replace(whole.licence, verified_on=None)),
        "Say on which day the licence was looked up.",
    ),
    "nobody named": (
        lambda whole: replace(whole, licence=replace(whole.licence, attribution=" ")),
        "The licence needs this: attribution.",
    ),
    "a language left out": (
        lambda whole: replace(whole, purpose=Words({"nl": "Samen kijken"})),
        "This text is missing in “fr”.",
    ),
    "a name twice": (
        lambda whole: replace(whole, items=(*whole.items, whole.items[0])),
        "“home” occurs twice",
    ),
    "a part that is not there": (
        lambda whole: replace(whole, sections=()),
        "There is no part called “life”.",
    ),
    "a part in itself": (
        lambda whole: replace(whole, sections=(Section("life", said("Life"), parent="life"),)),
        "lies in itself or nowhere",
    ),
    "a condition on a later question": (
        lambda whole: replace(whole, items=whole.items[::-1]),
        "depends on “school”, which is not asked before it",
    ),
    "a condition on a level that is not there": (
        lambda whole: replace(
            whole,
            items=(
                *whole.items[:2],
                replace(whole.items[2], relevance=Relevance((Condition("school", Comparison.IS, "7"),))),
            ),
        ),
        "“school” has no answer “7”.",
    ),
    "barriers alone": (
        lambda whole: replace(
            whole, items=tuple(replace(item, sides=item.sides[1:]) for item in whole.items)
        ),
        "Barriers without strengths are half a life",
    ),
    "a level without an anchor": (
        lambda whole: _with_side(
            whole, replace(whole.items[0].sides[0], levels=(Level("0", said("a")), *LEVELS[1:]))
        ),
        "Each level needs an anchor",
    ),
    "no evidence asked": (
        lambda whole: _with_side(whole, replace(whole.items[0].sides[0], evidence_min=0)),
        "needs at least one piece of evidence",
    ),
    "nothing that says what does not count": (
        lambda whole: _with_side(whole, replace(whole.items[0].sides[0], does_not_count_as=Words())),
        "what counts and what does not count",
    ),
    "no way to say that nothing is known": (
        lambda whole: replace(whole, items=tuple(replace(item, missing=()) for item in whole.items)),
        "“No information” must be possible.",
    ),
    "the same level twice": (
        lambda whole: _with_side(whole, replace(whole.items[0].sides[0], levels=LEVELS + LEVELS)),
        "Two levels have the same value.",
    ),
    "one level": (
        lambda whole: _with_side(whole, replace(whole.items[0].sides[0], levels=LEVELS[:1])),
        "One level is no choice.",
    ),
    "a side of answers with one level": (
        lambda whole: _with_side(
            whole, replace(whole.items[0].sides[0], polarity=Polarity.NEUTRAL, levels=LEVELS[:1])
        ),
        "One level is no choice.",
    ),
    "nothing to rate": (
        lambda whole: replace(whole, items=(Item("read", said("Read"), Answer.NOTHING, "life"),)),
        "Nothing in this instrument can be rated or answered.",
    ),
    "no next time": (lambda whole: replace(whole, reassess_days=None), "after how many days"),
}


def _with_side(whole: Definition, side: Side) -> Definition:
    first = replace(whole.items[0], sides=(side, *whole.items[0].sides[1:]))
    return replace(whole, items=(first, *whole.items[1:]))


@pytest.mark.parametrize("name", BROKEN)
def test_says_what_stands_in_the_way_of_publishing(name: str) -> None:
    broken, told = BROKEN[name]
    definition = broken(a_definition())
    reading = read_definition(as_text(definition).encode())
    assert reading.definition == definition, "a draft may be kept with its faults"
    assert told in " ".join(fault.text % dict(fault.facts) for fault in reading.faults)
    assert not reading.is_sound


def test_asks_no_anchors_of_what_is_kept_to_be_read_only() -> None:
    historical = replace(a_definition(), status=Status.HISTORICAL, reassess_days=None)
    assert read_definition(as_text(historical).encode()).is_sound


def test_asks_no_strengths_of_a_form_somebody_fills_in_about_themselves() -> None:
    own = replace(a_definition(), kind=Kind.SELF_REPORT, reassess_days=None)
    assert read_definition(as_text(own).encode()).is_sound


@pytest.mark.parametrize("half", ['{"format": "\\ud800"}', '{"\\udfff": 1}', '["\\ud800"]', '"\\udc00"'])
def test_refuses_half_a_sign_that_no_text_can_hold(half: str) -> None:
    assert sentences(half.encode()) == ["This file holds signs that no text has."]
    whole = json.dumps({**as_plain(a_definition()), "title": {"nl": "\ud83d\ude00"}}).encode()
    assert sentences(whole) != ["This file holds signs that no text has."]
