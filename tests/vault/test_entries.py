"""An entry written from outside opens for the compartment's holders only, at its place."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Tampered
from houvast.vault.certificates import certify
from houvast.vault.entries import open_entry, seal_entry
from houvast.vault.pairs import new_encryption_pair
from houvast.vault.sealing import new_key, open_sealed
from houvast.vault.values import Sealed
from vault.cast import flipped, new_person, new_place, new_service

SERVICE = new_service()
PLACE = new_place()
PAIR = new_encryption_pair()
COMPARTMENT = certify(
    SERVICE.signing, owner=uuid4(), controller=SERVICE.id, version=2, encryption=PAIR.public
)
ENTRY = seal_entry(COMPARTMENT, PLACE, b"Wat ik zelf wil zeggen", SERVICE.anchors)


@given(st.binary(max_size=2000))
def test_opens_for_a_holder(plain: bytes) -> None:
    assert open_entry({2: PAIR}, PLACE, seal_entry(COMPARTMENT, PLACE, plain, SERVICE.anchors)) == plain


@given(st.integers(min_value=0))
def test_is_refused_after_any_flipped_bit(bit: int) -> None:
    with pytest.raises(Tampered):
        open_entry({2: PAIR, 0: PAIR, 3: PAIR}, PLACE, Sealed(flipped(ENTRY.raw, bit)))


def test_is_refused_at_another_place_or_with_another_pair() -> None:
    for pairs, place in (
        ({2: PAIR}, replace(PLACE, row=uuid4())),
        ({2: PAIR}, replace(PLACE, compartment=None)),
        ({1: PAIR}, PLACE),
        ({2: new_encryption_pair()}, PLACE),
    ):
        with pytest.raises(Tampered):
            open_entry(pairs, place, ENTRY)


def test_is_no_value_sealed_by_a_holder() -> None:
    with pytest.raises(Tampered):
        open_sealed({2: new_key()}, PLACE, ENTRY)


def test_is_never_sealed_to_a_key_an_intruder_put_in_the_database() -> None:
    theirs = new_person(new_service()).keys
    for keys in (theirs, replace(COMPARTMENT, encryption=theirs.encryption)):
        with pytest.raises(Tampered):
            seal_entry(keys, PLACE, b"Wat ik zelf wil zeggen", SERVICE.anchors)
