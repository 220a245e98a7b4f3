"""A frame can be read in one way only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Tampered
from houvast.vault.framing import frame, unframe

PARTS = st.lists(st.binary(max_size=40), max_size=6)


@given(st.binary(max_size=20), PARTS)
def test_gives_back_its_parts(context: bytes, parts: list[bytes]) -> None:
    assert unframe(context, frame(context, *parts)) == tuple(parts)


@given(PARTS, PARTS)
def test_differs_whenever_its_parts_differ(one: list[bytes], other: list[bytes]) -> None:
    assert (frame(b"x", *one) == frame(b"x", *other)) == (one == other)


@given(st.binary(max_size=60))
def test_is_either_read_or_refused_never_crashed_on(raw: bytes) -> None:
    try:
        parts = unframe(b"", raw)
    except Tampered:
        return
    assert frame(b"", *parts) == raw


def test_is_refused_in_another_context() -> None:
    with pytest.raises(Tampered):
        unframe(b"wrap.2", frame(b"wrap.1", b"a"))


@given(PARTS.filter(len), st.integers(min_value=1, max_value=3))
def test_is_refused_when_cut_off(parts: list[bytes], cut: int) -> None:
    whole = frame(b"x", *parts)
    try:
        read = unframe(b"x", whole[:-cut])
    except Tampered:
        return
    assert read != tuple(parts)
