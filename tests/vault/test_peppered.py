"""What the server reads between sign-ins opens with its pepper, for its owner and purpose only."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Invalid, Tampered
from houvast.vault.peppered import open_with_pepper, seal_with_pepper
from vault.cast import PEPPER, flipped

OWNER = uuid4()
SEALED = seal_with_pepper(PEPPER, "totp", OWNER, b"JBSWY3DP")


@given(st.binary(max_size=300))
def test_is_read_back(plain: bytes) -> None:
    sealed = seal_with_pepper(PEPPER, "totp", OWNER, plain)
    assert open_with_pepper(PEPPER, "totp", OWNER, sealed) == plain


@given(st.integers(min_value=0))
def test_is_refused_after_any_flipped_bit(bit: int) -> None:
    with pytest.raises(Tampered):
        open_with_pepper(PEPPER, "totp", OWNER, flipped(SEALED, bit))


def test_is_refused_for_another_owner_purpose_or_pepper() -> None:
    for pepper, purpose, owner in (
        (PEPPER, "totp", uuid4()),
        (PEPPER, "mail", OWNER),
        (bytes(32), "totp", OWNER),
    ):
        with pytest.raises(Tampered):
            open_with_pepper(pepper, purpose, owner, SEALED)


def test_needs_a_whole_pepper() -> None:
    with pytest.raises(Invalid):
        seal_with_pepper(bytes(31), "totp", OWNER, b"")
