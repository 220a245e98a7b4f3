"""Public keys are believed when their controller signed them, and only then."""

from dataclasses import fields, replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Tampered
from houvast.vault.certificates import PublicKeys, check_anchored, check_certificate, fingerprint
from houvast.vault.pairs import new_encryption_pair, new_signing_pair
from vault.cast import flipped, new_person, new_service

SERVICE = new_service()
KEYS = new_person(SERVICE).keys
SWAPS: list[dict[str, object]] = [
    {"owner": uuid4()},
    {"controller": uuid4()},
    {"version": 2},
    {"encryption": new_encryption_pair().public},
    {"signing": new_signing_pair().public},
    {"signing": None},
    {"signature": b""},
    {"signature": bytes(64)},
]


def test_hold_under_the_controllers_key() -> None:
    check_certificate(KEYS, SERVICE.signing.public)
    check_anchored(KEYS, SERVICE.anchors)


def test_are_swapped_in_every_field_below() -> None:
    assert {name for swap in SWAPS for name in swap} == {field.name for field in fields(PublicKeys)}


@pytest.mark.parametrize("swap", SWAPS, ids=lambda swap: next(iter(swap)))
def test_are_refused_with_a_field_swapped(swap: dict[str, object]) -> None:
    with pytest.raises(Tampered):
        check_certificate(replace(KEYS, **swap), SERVICE.signing.public)


@given(st.integers(min_value=0))
def test_are_refused_after_any_flipped_bit(bit: int) -> None:
    for name in ("encryption", "signing", "signature"):
        swapped = replace(KEYS, **{name: flipped(getattr(KEYS, name), bit)})
        with pytest.raises(Tampered):
            check_anchored(swapped, SERVICE.anchors)


def test_of_a_service_that_is_not_trusted_are_refused() -> None:
    other = new_service()
    with pytest.raises(Tampered, match="not known as trusted"):
        check_anchored(new_person(other).keys, SERVICE.anchors)
    with pytest.raises(Tampered):
        check_anchored(new_person(other).keys, {other.id: SERVICE.signing.public})


def test_with_a_signing_key_moved_into_the_encryption_key_are_refused() -> None:
    assert KEYS.signing is not None
    merged = replace(KEYS, encryption=KEYS.encryption + KEYS.signing, signing=None)
    with pytest.raises(Tampered):
        check_certificate(merged, SERVICE.signing.public)


def test_are_compared_by_six_groups_of_four() -> None:
    shown = fingerprint(KEYS.encryption)
    assert [len(group) for group in shown.split("-")] == [4] * 6
    assert shown == fingerprint(KEYS.encryption) != fingerprint(flipped(KEYS.encryption, 0))
