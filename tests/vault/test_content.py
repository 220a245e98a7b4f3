"""Content comes back as it was written, tells little by its length, and anything else is refused."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Invalid, Tampered, TooLarge
from houvast.vault.content import LARGEST, SMALLEST, content, dump, kind_of, load, missing_upcasts, upcast


class Heard(StrEnum):
    """How it came to us."""

    SEEN = "seen"
    SAID = "said"


@content("test.source", version=1)
@dataclass(frozen=True)
class Source:
    """Content within content."""

    name: str
    day: date | None


@content("test.note", version=3)
@dataclass(frozen=True)
class Note:
    """Content with every type there is."""

    text: str
    kind: Heard | None
    count: int
    share: float
    known: bool
    at: datetime
    about: UUID
    nothing: None
    main: Source
    sources: tuple[Source, ...]
    span: tuple[int, str | None]


@upcast("test.note", 1)
def with_kind(fields: dict[str, object]) -> dict[str, object]:
    return {**fields, "kind": None}


@upcast("test.note", 2)
def with_text(fields: dict[str, object]) -> dict[str, object]:
    return {("text" if name == "body" else name): value for name, value in fields.items()}


@content("test.call", version=1)
@dataclass(frozen=True)
class Call:
    """Another content, so that one field may hold either."""

    minutes: int


@content("test.entry", version=1)
@dataclass(frozen=True)
class Either:
    """Content that holds one of two contents."""

    body: Source | Call


WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
WHOLE = st.integers(min_value=-(2**63), max_value=2**63 - 1)
SOURCES = st.builds(Source, name=WORDS, day=st.none() | st.dates())
NOTES = st.builds(
    Note,
    text=WORDS,
    kind=st.none() | st.sampled_from(Heard),
    count=WHOLE,
    share=st.floats(allow_nan=False, allow_infinity=False),
    known=st.booleans(),
    at=st.datetimes(timezones=st.just(UTC)),
    about=st.uuids(),
    nothing=st.none(),
    main=SOURCES,
    sources=st.lists(SOURCES, max_size=4).map(tuple),
    span=st.tuples(WHOLE, st.none() | WORDS),
)
NOTE = Note(
    text="Hij komt niet meer.",
    kind=Heard.SAID,
    count=2,
    share=0.5,
    known=True,
    at=datetime(2026, 11, 22, 9, tzinfo=UTC),
    about=uuid4(),
    nothing=None,
    main=Source("school", date(2026, 11, 20)),
    sources=(),
    span=(1, None),
)


@given(NOTES)
def test_comes_back_as_it_was_written(note: Note) -> None:
    assert load(Note, dump(note)) == note


@given(NOTES)
def test_has_one_of_few_lengths(note: Note) -> None:
    size = len(dump(note))
    assert size >= SMALLEST
    assert size & (size - 1) == 0


def test_gives_yes_and_no_the_same_length() -> None:
    assert len({len(dump(Source(text, None))) for text in ("", "ja", "neen", "é" * 60)}) == 1


def test_keeps_a_hundred_thousand_characters_and_refuses_endless_ones() -> None:
    text = "😀" * 100_000
    assert load(Source, dump(Source(text, None))).name == text
    with pytest.raises(TooLarge):
        dump(Source("x" * LARGEST, None))


@pytest.mark.parametrize("text", ["\0", "\u202e", "a\r\nb", '"}]', "\\u0000", " ", "\ufeff", "👨‍👩‍👧"])
def test_keeps_unusual_signs(text: str) -> None:
    assert load(Source, dump(Source(text, None))).name == text


def test_refuses_half_a_surrogate_and_numbers_without_end() -> None:
    for wrong in (Source("\ud800", None), changed(share=float("nan")), changed(count=2**63)):
        with pytest.raises(Invalid):
            dump(wrong)


@pytest.mark.parametrize(
    "fields",
    [
        {"text": None}, {"text": b"x"}, {"text": Heard.SAID}, {"kind": "said"}, {"count": True},
        {"count": 1.0}, {"count": "1"}, {"share": 1}, {"known": 1}, {"at": date(2026, 1, 1)},
        {"at": datetime(2026, 1, 1)}, {"about": str(uuid4())}, {"nothing": 0}, {"main": NOTE},  # noqa: DTZ001
        {"sources": []}, {"sources": (None,)}, {"span": (1,)}, {"span": ("1", None)},
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_is_not_written_with_a_value_of_another_type(fields: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        dump(changed(**fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"text": 1}, {"text": None}, {"kind": "gossip"}, {"count": True}, {"count": 2**63}, {"share": 1},
        {"known": 0}, {"at": "2026-11-22"}, {"at": "2026-11-22T09:00:00"}, {"at": "x"}, {"main": None},
        {"at": "2026-11-22T09:00:00+01:00"}, {"about": "7"}, {"about": "{" + str(uuid4()) + "}"},
        {"nothing": False}, {"sources": None}, {"sources": [1]}, {"sources": {}}, {"span": [1]}, {"more": 1},
        {"main": {"kind": "test.source", "version": 1, "fields": {"name": "x", "day": "20260101"}}},
        {"main": {"kind": "test.source", "version": 1, "fields": {"name": "x"}}},
        {"main": {"kind": "test.source", "version": True, "fields": {"name": "x", "day": None}}},
        {"main": {"kind": "test.note", "version": 3, "fields": {}}},
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_is_not_read_with_a_value_of_another_type(fields: dict[str, object]) -> None:
    written = json.loads(dump(NOTE))
    with pytest.raises(Tampered):
        load(Note, padded({**written, "fields": {**written["fields"], **fields}}))


@given(st.binary(max_size=600))
def test_is_not_read_from_noise(raw: bytes) -> None:
    for candidate in (raw, raw[:256].ljust(256)):
        with pytest.raises(Tampered):
            load(Note, candidate)


@pytest.mark.parametrize("written", [[], 7, "text", None, {}, {"kind": "test.note"}, [[[]]] * 9, "[" * 200])
def test_is_not_read_from_other_json(written: object) -> None:
    with pytest.raises(Tampered):
        load(Note, padded(written))


def test_is_not_read_without_its_padding_nor_from_endless_nesting() -> None:
    for raw in (
        dump(NOTE).rstrip(),
        dump(NOTE) + b" ",
        dump(NOTE)[:-1],
        b"[" * 65536,
        b'{"share":NaN}'.ljust(256),
    ):
        with pytest.raises(Tampered):
            load(Note, raw)


def test_of_another_kind_is_refused() -> None:
    with pytest.raises(Tampered):
        load(Source, dump(NOTE))


def test_of_an_unknown_kind_or_a_later_version_says_so() -> None:
    written = json.loads(dump(NOTE))
    for change in ({"kind": "test.nowhere"}, {"version": 4}):
        with pytest.raises(Invalid, match="later version"):
            load(Note, padded(written | change))


def test_of_an_old_version_is_lifted_step_by_step() -> None:
    written = json.loads(dump(changed(kind=None)))
    fields = written["fields"]
    fields["body"] = fields.pop("text")
    assert load(Note, padded(written | {"version": 2})) == changed(kind=None)
    del fields["kind"]
    assert load(Note, padded(written | {"version": 1})) == changed(kind=None)


def test_tells_which_upcasts_are_missing() -> None:
    @content("test.lonely", version=3)
    @dataclass(frozen=True)
    class Lonely:
        text: str

    assert {"test.lonely 1", "test.lonely 2"} <= set(missing_upcasts())
    assert not any(step.startswith("test.note") for step in missing_upcasts())
    with pytest.raises(Invalid, match="no longer read"):
        load(Lonely, padded({"kind": "test.lonely", "version": 1, "fields": {}}))
    for step in (1, 2):
        upcast("test.lonely", step)(dict)
    assert not any(step.startswith("test.") for step in missing_upcasts())
    with pytest.raises(TypeError, match="twice"):
        upcast("test.lonely", 1)(dict)


def test_keeps_a_moment_whatever_the_time_zone() -> None:
    moment = datetime(2026, 11, 22, 9, tzinfo=timezone(timedelta(hours=1)))
    assert load(Note, dump(changed(at=moment))).at == moment


def test_never_shows_what_it_says() -> None:
    assert (repr(NOTE), f"{NOTE}", kind_of(Note)) == (
        "<test.note, closed>",
        "<test.note, closed>",
        "test.note",
    )


def test_must_be_a_frozen_dataclass_of_its_own_kind() -> None:
    class Plain:
        text: str

    @dataclass
    class Open:
        text: str

    @dataclass(frozen=True)
    class Again:
        text: str

    for kind, version, cls in (
        ("t.plain", 1, Plain),
        ("t.open", 1, Open),
        ("test.note", 1, Again),
        ("t.z", 0, Again),
    ):
        with pytest.raises(TypeError):
            content(kind, version)(cls)
    with pytest.raises(TypeError, match="not declared"):
        dump(Again("x"))


@pytest.mark.parametrize("declared", [bytes, list[str], dict[str, str], object, int | str, set[int], complex])
def test_holds_no_type_outside_the_closed_list(declared: object) -> None:
    cls = type("Odd", (), {"__annotations__": {"value": declared}})
    odd = content(f"test.odd {declared}", 1)(dataclass(frozen=True)(cls))
    with pytest.raises(TypeError, match="content"):
        dump(odd(None))


def changed(**fields: object) -> Note:
    values = {name: getattr(NOTE, name) for name in Note.__dataclass_fields__}
    return Note(**(values | fields))


def padded(written: object) -> bytes:
    raw = json.dumps(written).encode()
    size = SMALLEST
    while size < len(raw):
        size *= 2
    return raw.ljust(size)


def test_holds_one_of_several_contents_and_tells_which() -> None:
    for body in (Source("school", None), Call(12)):
        assert load(Either, dump(Either(body))) == Either(body)


def test_holds_none_but_the_declared_contents() -> None:
    with pytest.raises(TypeError):
        dump(Either(NOTE))  # type: ignore[arg-type]
    foreign = dump(Either(Call(12))).replace(b"test.call", b"test.note")
    for wrong in (
        foreign,
        dump(Either(Call(12))).replace(b'{"kind":"test.call"', b'{"kind":["x"]'.ljust(19)),
    ):
        with pytest.raises(Tampered):
            load(Either, wrong)
