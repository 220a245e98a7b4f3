"""A file streams in and out whole; cut off, reordered, moved or changed, it is refused."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.kernel.errors import Tampered, TooLarge
from houvast.vault import attachments
from houvast.vault.attachments import (
    CHUNK,
    HEAD_BYTES,
    LARGEST,
    SEALED_CHUNK,
    open_stream,
    open_whole,
    seal_stream,
)
from houvast.vault.sealing import new_key, open_sealed
from houvast.vault.values import Place, Sealed
from vault.cast import flipped, new_place

KEY = new_key()
KEYS = {1: KEY}
PLACE = new_place("attachment")
PLAIN = bytes(range(256)) * 700  # two whole chunks and a part of a third
HEAD, *CHUNKS = seal_stream(KEY, 1, PLACE, [PLAIN])
WHOLE = b"".join([HEAD, *CHUNKS])


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK]) | st.integers(0, 4 * CHUNK),
    st.integers(1, 3 * CHUNK),
    st.integers(1, 3 * CHUNK),
)
def test_comes_back_whole_in_pieces_of_any_size(size: int, going_in: int, coming_out: int) -> None:
    plain = (PLAIN * 2)[:size]
    sealed = b"".join(seal_stream(KEY, 1, PLACE, pieces(plain, going_in)))
    assert open_whole(KEYS, PLACE, pieces(sealed, coming_out)) == plain


def test_shows_its_size_to_64_kib_only() -> None:
    sizes = {len(b"".join(seal_stream(KEY, 1, PLACE, [bytes(size)]))) for size in (0, 1, 100, CHUNK - 1)}
    assert sizes == {HEAD_BYTES + SEALED_CHUNK}


def test_streams_without_holding_the_file() -> None:
    taken = []

    def endless() -> Iterator[bytes]:
        while True:
            taken.append(1)
            yield bytes(CHUNK)

    stream = seal_stream(KEY, 1, PLACE, endless())
    for _ in range(5):
        next(stream)
    assert len(taken) <= 5


@settings(deadline=None)
@given(st.integers(min_value=0))
def test_is_refused_after_any_flipped_bit(bit: int) -> None:
    with pytest.raises(Tampered):
        open_whole({1: KEY, 0: KEY}, PLACE, [flipped(WHOLE, bit)])


@settings(deadline=None)
@given(st.integers(0, len(WHOLE) - 1) | st.integers(0, 3).map(lambda n: HEAD_BYTES + n * SEALED_CHUNK))
def test_is_refused_when_cut_off(length: int) -> None:
    if length < len(WHOLE):
        with pytest.raises(Tampered):
            open_whole(KEYS, PLACE, [WHOLE[:length]])


@pytest.mark.parametrize(
    "order", [(1, 0, 2), (0, 2), (2,), (0, 0, 1, 2), (0, 1, 2, 2), (0, 1), (), (0, 1, 2, 0)]
)
def test_is_refused_with_chunks_moved_left_out_or_repeated(order: tuple[int, ...]) -> None:
    with pytest.raises(Tampered):
        open_whole(KEYS, PLACE, [HEAD, *(CHUNKS[index] for index in order)])


def test_is_refused_with_a_chunk_or_a_head_of_another_file() -> None:
    other_head, *other = seal_stream(KEY, 1, PLACE, [PLAIN])
    for sealed in ([HEAD, other[0], *CHUNKS[1:]], [other_head, *CHUNKS], [HEAD, *other]):
        with pytest.raises(Tampered):
            open_whole(KEYS, PLACE, sealed)


@pytest.mark.parametrize("tail", [b"x", bytes(SEALED_CHUNK)])
def test_is_refused_with_something_added(tail: bytes) -> None:
    with pytest.raises(Tampered):
        open_whole(KEYS, PLACE, [WHOLE, tail])


@pytest.mark.parametrize(
    "elsewhere", [replace(PLACE, row=uuid4()), replace(PLACE, dossier=uuid4()), replace(PLACE, column="x")]
)
def test_is_refused_at_another_place(elsewhere: Place) -> None:
    with pytest.raises(Tampered):
        open_whole(KEYS, elsewhere, [WHOLE])


def test_is_refused_under_another_key_or_version() -> None:
    for keys in ({}, {2: KEY}, {1: new_key()}):
        with pytest.raises(Tampered):
            open_whole(keys, PLACE, [WHOLE])


def test_is_no_value_of_a_row() -> None:
    with pytest.raises(Tampered):
        open_sealed(KEYS, PLACE, Sealed(WHOLE))


def test_gives_nothing_out_of_the_first_changed_chunk() -> None:
    stream = open_stream(KEYS, PLACE, [flipped(WHOLE, HEAD_BYTES * 8 + 5)])
    with pytest.raises(Tampered):
        next(stream)


def test_of_exactly_25_mb_is_taken_and_one_byte_more_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    assert LARGEST == 25 * 1024 * 1024
    monkeypatch.setattr(attachments, "LARGEST", 2 * CHUNK)  # the same rule, in less time
    assert len(list(seal_stream(KEY, 1, PLACE, [bytes(CHUNK)] * 2))) == 4
    with pytest.raises(TooLarge, match="at most 25 MB"):
        list(seal_stream(KEY, 1, PLACE, [bytes(CHUNK), bytes(CHUNK), b"x"]))


def pieces(raw: bytes, size: int) -> list[bytes]:
    return [raw[start : start + size] for start in range(0, len(raw), size)]
