"""A password is recognised and opens its bundle; what recognises it opens nothing."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from houvast.kernel.errors import Invalid, Tampered
from houvast.vault.bundles import dump
from houvast.vault.deriving import derive
from houvast.vault.framing import frame
from houvast.vault.passwords import (
    MEMORY_KIB,
    PASSES,
    StretchParameters,
    new_parameters,
    open_bundle,
    stretch,
    wrap_bundle,
)
from houvast.vault.sealing import SymmetricKey
from vault.cast import PEPPER, flipped, new_person, new_service

QUICK = new_parameters(8 * 1024, 1)
PASSWORD = "vier rustige woorden samen"
BUNDLE = new_person(new_service()).bundle
STRETCHED = stretch(PASSWORD, QUICK, PEPPER)
WRAPPED = wrap_bundle(STRETCHED.wrap_key, BUNDLE, "password")


@settings(max_examples=25, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_is_recognised_again(password: str) -> None:
    verifier = stretch(password, QUICK, PEPPER).verifier
    assert stretch(password, QUICK, PEPPER).matches(verifier)
    assert not stretch(password + "x", QUICK, PEPPER).matches(verifier)


def test_costs_64_mib_and_three_passes_unless_said_otherwise() -> None:
    parameters = new_parameters()
    assert (parameters.memory_kib, parameters.passes) == (MEMORY_KIB, PASSES) == (64 * 1024, 3)
    assert not parameters.dated
    assert QUICK.dated
    assert parameters.salt != new_parameters().salt


@pytest.mark.parametrize(
    ("password", "parameters", "pepper"),
    [
        (PASSWORD.title(), QUICK, PEPPER),
        (PASSWORD + " ", QUICK, PEPPER),
        (PASSWORD, replace(QUICK, salt=bytes(16)), PEPPER),
        (PASSWORD, replace(QUICK, passes=2), PEPPER),
        (PASSWORD, replace(QUICK, memory_kib=9 * 1024), PEPPER),
        (PASSWORD, QUICK, flipped(PEPPER, 3)),
        (PASSWORD, QUICK, PEPPER + b"\0"),
    ],
)
def test_is_another_one_when_anything_differs(
    password: str, parameters: StretchParameters, pepper: bytes
) -> None:
    other = stretch(password, parameters, pepper)
    assert not other.matches(STRETCHED.verifier)
    with pytest.raises(Tampered):
        open_bundle(other.wrap_key, WRAPPED, "password", BUNDLE.user)


def test_is_the_same_on_keyboards_that_compose_letters_differently() -> None:
    verifier = stretch("caf\u00e9 \u2167", QUICK, PEPPER).verifier
    assert stretch("cafe\u0301 VIII", QUICK, PEPPER).matches(verifier)


def test_has_a_verifier_that_says_nothing_of_the_key() -> None:
    key = STRETCHED.wrap_key.reveal()
    assert STRETCHED.verifier != key
    guesses = [STRETCHED.verifier]
    guesses += [
        derive(STRETCHED.verifier, salt, frame(b"houvast.vault.password.wrap.1")) for salt in (b"", PEPPER)
    ]
    for guess in guesses:
        with pytest.raises(Tampered):
            open_bundle(SymmetricKey(guess), WRAPPED, "password", BUNDLE.user)


@pytest.mark.parametrize("password", ["", "x" * 1025])
def test_is_neither_empty_nor_endless(password: str) -> None:
    with pytest.raises(Invalid):
        stretch(password, QUICK, PEPPER)


@pytest.mark.parametrize("pepper", [b"", b"short", bytes(31), None, "x" * 40])
def test_is_not_stretched_without_a_whole_pepper(pepper: object) -> None:
    with pytest.raises(Invalid):
        stretch(PASSWORD, QUICK, pepper)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("memory_kib", "passes", "salt"),
    [(8, 3, 16), (8191, 3, 16), (2**21, 3, 16), (65536, 0, 16), (65536, 17, 16), (65536, 3, 15), (0, 0, 0)],
)
def test_is_not_stretched_with_settings_an_intruder_would_like(
    memory_kib: int, passes: int, salt: int
) -> None:
    with pytest.raises(Tampered):
        StretchParameters(memory_kib, passes, bytes(salt))


def test_opens_the_bundle_it_wrapped() -> None:
    assert open_bundle(STRETCHED.wrap_key, WRAPPED, "password", BUNDLE.user) == BUNDLE


def test_does_not_open_it_for_another_purpose_or_another_user() -> None:
    for purpose, user in (("sheet", BUNDLE.user), ("password", uuid4())):
        with pytest.raises(Tampered):
            open_bundle(STRETCHED.wrap_key, WRAPPED, purpose, user)


@given(st.integers(min_value=0))
def test_does_not_open_it_after_any_flipped_bit(bit: int) -> None:
    with pytest.raises(Tampered):
        open_bundle(STRETCHED.wrap_key, flipped(WRAPPED, bit), "password", BUNDLE.user)


def test_leaves_nothing_of_the_bundle_to_be_seen() -> None:
    plain = dump(BUNDLE)
    assert not any(plain[start : start + 8] in WRAPPED for start in range(len(plain) - 7))
