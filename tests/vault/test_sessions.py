"""What a session unlocked is read with cookie, pepper and session together, never with two of them."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Invalid, Tampered
from houvast.vault.sessions import new_cookie_key, open_session, seal_session
from vault.cast import PEPPER, flipped

COOKIE = new_cookie_key()
SESSION = b"h" * 32
SEALED = seal_session(COOKIE, PEPPER, SESSION, b"a bundle")


@given(st.binary(max_size=1000), st.binary(max_size=64))
def test_is_read_back(plain: bytes, session: bytes) -> None:
    assert open_session(COOKIE, PEPPER, session, seal_session(COOKIE, PEPPER, session, plain)) == plain


def test_is_read_with_all_three_only() -> None:
    cookies = (COOKIE, new_cookie_key(), bytes(32))
    peppers = (PEPPER, flipped(PEPPER, 9), bytes(32))
    sessions = (SESSION, b"i" * 32, b"")
    for cookie, pepper, session in list(product(cookies, peppers, sessions))[1:]:
        with pytest.raises(Tampered):
            open_session(cookie, pepper, session, SEALED)


@given(st.integers(min_value=0))
def test_is_refused_after_any_flipped_bit(bit: int) -> None:
    with pytest.raises(Tampered):
        open_session(COOKIE, PEPPER, SESSION, flipped(SEALED, bit))


@given(st.binary(max_size=80))
def test_is_refused_as_noise(noise: bytes) -> None:
    with pytest.raises(Tampered):
        open_session(COOKIE, PEPPER, SESSION, noise)


@pytest.mark.parametrize("cookie", [b"", COOKIE[:31], COOKIE + b"x", None, "x" * 32])
def test_is_refused_with_a_cookie_that_is_none(cookie: object) -> None:
    with pytest.raises(Tampered):
        open_session(cookie, PEPPER, SESSION, SEALED)  # type: ignore[arg-type]


def test_is_not_sealed_without_a_whole_pepper() -> None:
    with pytest.raises(Invalid):
        seal_session(COOKIE, b"short", SESSION, b"a bundle")


def test_has_a_new_cookie_key_each_time() -> None:
    assert len({new_cookie_key() for _ in range(100)}) == 100
