"""A box opens for its receiver and a signature holds for its signer, each in its own context only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Tampered
from houvast.vault.pairs import (
    EncryptionPair,
    SigningPair,
    close_for_self,
    is_closed_for_self,
    new_encryption_pair,
    new_signing_pair,
    open_from,
    open_own,
    seal_to,
    sign,
    verify,
)
from vault.cast import flipped

PAIR = new_encryption_pair()
SIGNER = new_signing_pair()
BOX = seal_to(PAIR.public, b"a key", b"use")
SIGNATURE = sign(SIGNER, b"a claim", b"use")


@given(st.binary(max_size=2000), st.binary(max_size=50))
def test_a_box_opens_to_what_was_sealed(plain: bytes, context: bytes) -> None:
    assert open_from(PAIR, seal_to(PAIR.public, plain, context), context) == plain


@given(st.integers(min_value=0))
def test_a_box_is_refused_after_any_flipped_bit(bit: int) -> None:
    with pytest.raises(Tampered):
        open_from(PAIR, flipped(BOX, bit), b"use")


@given(st.binary(max_size=100))
def test_a_box_of_noise_is_refused(noise: bytes) -> None:
    with pytest.raises(Tampered):
        open_from(PAIR, noise, b"use")


@pytest.mark.parametrize("context", [b"", b"us", b"use1", b"other"])
def test_a_box_is_refused_in_another_context(context: bytes) -> None:
    with pytest.raises(Tampered):
        open_from(PAIR, BOX, context)


def test_a_box_is_refused_by_another_pair() -> None:
    with pytest.raises(Tampered):
        open_from(new_encryption_pair(), BOX, b"use")


@pytest.mark.parametrize("public", [b"", bytes(31), bytes(32), b"\x01" + bytes(31), bytes(33)])
def test_nothing_is_sealed_to_a_key_that_is_none(public: bytes) -> None:
    with pytest.raises(Tampered):
        seal_to(public, b"a key", b"use")


@given(st.binary(max_size=2000), st.binary(max_size=50))
def test_a_signature_holds_for_what_was_signed(claim: bytes, context: bytes) -> None:
    verify(SIGNER.public, claim, sign(SIGNER, claim, context), context)


@given(st.integers(min_value=0))
def test_a_signature_is_refused_after_any_flipped_bit(bit: int) -> None:
    with pytest.raises(Tampered):
        verify(SIGNER.public, b"a claim", flipped(SIGNATURE, bit), b"use")
    with pytest.raises(Tampered):
        verify(flipped(SIGNER.public, bit), b"a claim", SIGNATURE, b"use")
    with pytest.raises(Tampered):
        verify(SIGNER.public, flipped(b"a claim", bit), SIGNATURE, b"use")


@pytest.mark.parametrize(
    ("public", "claim", "signature", "context"),
    [
        (SIGNER.public, b"a claim", SIGNATURE, b"other"),
        (SIGNER.public, b"claim", SIGNATURE, b"usea "),
        (new_signing_pair().public, b"a claim", SIGNATURE, b"use"),
        (SIGNER.public, b"a claim", b"", b"use"),
        (SIGNER.public, b"", SIGNATURE + b"a claim", b"use"),
        (SIGNER.public, b"a claim", bytes(64), b"use"),
        (bytes(32), b"a claim", bytes(64), b"use"),
        (b"", b"a claim", SIGNATURE, b"use"),
    ],
)
def test_a_signature_is_refused_elsewhere(
    public: bytes, claim: bytes, signature: bytes, context: bytes
) -> None:
    with pytest.raises(Tampered):
        verify(public, claim, signature, context)


def test_a_pair_is_the_same_from_the_same_secret() -> None:
    assert EncryptionPair(PAIR.reveal()).public == PAIR.public
    assert SigningPair(SIGNER.reveal()).public == SIGNER.public


@given(st.binary(max_size=2000), st.binary(max_size=50))
def test_what_is_closed_for_oneself_opens_with_that_pair_in_that_use(plain: bytes, context: bytes) -> None:
    closed = close_for_self(PAIR, plain, context)
    assert is_closed_for_self(closed)
    assert open_own(EncryptionPair(PAIR.reveal()), closed, context) == plain
    for pair, use in ((PAIR, context + b"1"), (new_encryption_pair(), context)):
        with pytest.raises(Tampered):
            open_own(pair, closed, use)


def test_a_box_is_not_taken_for_what_is_closed_for_oneself() -> None:
    assert not is_closed_for_self(BOX)
    with pytest.raises(Tampered):
        open_own(PAIR, BOX, b"use")
