"""A value sealed with a key opens at its own place only, and is refused when a single bit differs."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Tampered
from houvast.vault.sealing import new_key, open_sealed, seal
from houvast.vault.values import HEADER_BYTES, Sealed
from vault.cast import flipped, new_place

KEY = new_key()
PLACE = new_place()
PLAIN = b"Mijn zus praat sinds de zomer met niemand meer."
VALUE = seal(KEY, 1, PLACE, PLAIN)


@given(st.binary(max_size=3000), st.integers(min_value=0, max_value=2**32 - 1))
def test_opens_to_what_was_sealed(plain: bytes, version: int) -> None:
    assert open_sealed({version: KEY}, PLACE, seal(KEY, version, PLACE, plain)) == plain


@given(st.integers(min_value=0))
def test_is_refused_after_any_flipped_bit(bit: int) -> None:
    with pytest.raises(Tampered):
        open_sealed({1: KEY, 2: KEY, 3: KEY}, PLACE, Sealed(flipped(VALUE.raw, bit)))


@given(st.integers(min_value=0, max_value=len(VALUE.raw) - 1))
def test_is_refused_when_cut_off(length: int) -> None:
    with pytest.raises(Tampered):
        open_sealed({1: KEY}, PLACE, Sealed(VALUE.raw[:length]))


@given(st.binary(max_size=200))
def test_is_refused_when_it_is_noise_behind_a_good_header(noise: bytes) -> None:
    with pytest.raises(Tampered):
        open_sealed({1: KEY}, PLACE, Sealed(VALUE.raw[:HEADER_BYTES] + noise))


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(PLACE, table="guidance_notes"),
        replace(PLACE, column="conten"),
        replace(PLACE, row=uuid4()),
        replace(PLACE, dossier=uuid4()),
        replace(PLACE, dossier=None),
        replace(PLACE, compartment=uuid4()),
        replace(PLACE, compartment=None),
        replace(PLACE, dossier=PLACE.compartment, compartment=PLACE.dossier),
        replace(PLACE, table=PLACE.table + PLACE.column, column=""),
    ],
)
def test_is_refused_at_another_place(elsewhere: object) -> None:
    with pytest.raises(Tampered):
        open_sealed({1: KEY}, elsewhere, VALUE)  # type: ignore[arg-type]


def test_is_refused_under_another_key_and_under_another_version_of_it() -> None:
    for keys in ({}, {1: new_key()}, {2: KEY}):
        with pytest.raises(Tampered):
            open_sealed(keys, PLACE, VALUE)


def test_never_looks_the_same_twice() -> None:
    assert len({seal(KEY, 1, PLACE, PLAIN).raw for _ in range(200)}) == 200


def test_contains_nothing_of_the_plain_text() -> None:
    assert not any(PLAIN[start : start + 4] in VALUE.raw for start in range(len(PLAIN) - 3))
