"""A sealed value says which key opens it, and plain text can never pass for one."""

from dataclasses import fields, replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Tampered
from houvast.vault.values import SMALLEST, Place, Sealed, sealed_header

IDS = st.uuids()
PLACES = st.builds(Place, st.text(), st.text(), IDS, st.none() | IDS, st.none() | IDS)


@given(st.text(min_size=SMALLEST))
def test_refuses_every_text(text: str) -> None:
    with pytest.raises(Tampered):
        Sealed(text.encode())


@pytest.mark.parametrize("raw", ["text", None, b"", 7, bytearray(80), b'{"kind":"guidance.note"}' * 9])
def test_refuses_what_is_no_sealed_value(raw: object) -> None:
    with pytest.raises(Tampered):
        Sealed(raw)  # type: ignore[arg-type]


@pytest.mark.parametrize("algorithm", [1, 2, 3])
def test_refuses_text_that_only_goes_on_like_one(algorithm: int) -> None:
    with pytest.raises(Tampered):
        Sealed(b"{" + sealed_header(algorithm, 1)[1:] + bytes(60))


@pytest.mark.parametrize("algorithm", [0, 4, 255])
def test_refuses_an_algorithm_it_does_not_know(algorithm: int) -> None:
    with pytest.raises(Tampered):
        Sealed(sealed_header(algorithm, 1) + bytes(60))


@given(st.integers(min_value=0, max_value=2**32 - 1))
def test_names_its_key_version(version: int) -> None:
    sealed = Sealed(sealed_header(1, version) + bytes(60))
    assert (sealed.key_version, sealed.algorithm) == (version, 1)


def test_shows_version_and_size_only() -> None:
    assert repr(Sealed(sealed_header(1, 3) + b"A" * 60)) == "<Sealed, key version 3, 66 bytes>"


@given(PLACES, PLACES)
def test_binds_two_places_alike_only_when_they_are_one(one: Place, other: Place) -> None:
    assert (one.bound() == other.bound()) == (one == other)


@pytest.mark.parametrize("name", [field.name for field in fields(Place)])
def test_binds_every_fact_of_a_place(name: str) -> None:
    place = Place("t", "c", uuid4(), uuid4(), uuid4())
    other = Place("t2", "c2", uuid4(), uuid4(), uuid4())
    assert replace(place, **{name: getattr(other, name)}).bound() != place.bound()


def test_tells_no_dossier_from_the_empty_one() -> None:
    row, empty = uuid4(), UUID(int=0)
    assert Place("t", "c", row, None, empty).bound() != Place("t", "c", row, empty, None).bound()
