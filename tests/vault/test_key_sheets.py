"""A key sheet is read as people write, and a slip of the pen is told at once."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Invalid
from houvast.vault.crockford import ALPHABET
from houvast.vault.key_sheets import KeySheet, new_sheet, read_sheet, sheet_key, sheet_pair
from vault.cast import PEPPER, flipped

SECRETS = st.binary(min_size=20, max_size=20)
SALT = bytes(16)
CODE = KeySheet(bytes(range(20))).code


@given(SECRETS)
def test_is_read_back(secret: bytes) -> None:
    assert read_sheet(KeySheet(secret).code) == KeySheet(secret)


def test_is_printed_as_nine_groups_of_four_without_look_alikes() -> None:
    assert re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}", new_sheet().code)


def test_is_never_printed_twice() -> None:
    assert len({new_sheet().code for _ in range(500)}) == 500


@given(
    SECRETS,
    st.sampled_from(["", " ", "  ", "-", "\u2013", "\n", "\u00a0", "."]),
    st.booleans(),
    st.booleans(),
)
def test_is_read_however_it_is_typed(secret: bytes, between: str, low: bool, alike: bool) -> None:  # noqa: FBT001
    typed = between + KeySheet(secret).code.replace("-", between) + between
    typed = typed.replace("0", "O").replace("1", "I", 1).replace("1", "l") if alike else typed
    assert read_sheet(typed.lower() if low else typed) == KeySheet(secret)


@given(st.integers(0, 35), st.sampled_from(ALPHABET))
def test_with_one_letter_wrong_is_refused(position: int, letter: str) -> None:
    letters = list(CODE.replace("-", ""))
    if letters[position] != letter:
        letters[position] = letter
        with pytest.raises(Invalid, match="compare"):
            read_sheet("".join(letters))


@given(st.integers(0, 34))
def test_with_two_neighbours_swapped_is_refused(position: int) -> None:
    letters = list(CODE.replace("-", ""))
    swapped = [*letters[:position], letters[position + 1], letters[position], *letters[position + 2 :]]
    if swapped != letters:
        with pytest.raises(Invalid):
            read_sheet("".join(swapped))


@pytest.mark.parametrize("code", ["", "  ", CODE[:-1], CODE + "0", CODE[:-5], CODE * 2])
def test_with_signs_missing_or_added_tells_how_many(code: str) -> None:
    with pytest.raises(Invalid, match="has 36 letters and figures"):
        read_sheet(code)


@pytest.mark.parametrize("sign", ["U", "é", "?", "\0", "😀", "\u0661", "\u00df"])
def test_with_a_foreign_sign_is_refused(sign: str) -> None:
    with pytest.raises(Invalid, match="does not occur"):
        read_sheet(CODE[:-1] + sign)


@given(st.text(max_size=60))
def test_of_any_text_is_a_sheet_or_a_sentence(text: str) -> None:
    with pytest.raises(Invalid):
        read_sheet(text)


def test_gives_another_key_for_another_sheet_salt_or_pepper() -> None:
    keys = [
        sheet_key(CODE, SALT, PEPPER),
        sheet_key(new_sheet().code, SALT, PEPPER),
        sheet_key(CODE, flipped(SALT, 0), PEPPER),
        sheet_key(CODE, SALT, flipped(PEPPER, 0)),
    ]
    assert len({key.reveal() for key in keys}) == 4
    assert sheet_key(CODE.lower(), SALT, PEPPER) == keys[0]


def test_in_a_safe_gives_a_pair_of_its_own() -> None:
    pair = sheet_pair(CODE, SALT, PEPPER)
    assert pair == sheet_pair(CODE.lower(), SALT, PEPPER)
    assert pair.reveal() != sheet_key(CODE, SALT, PEPPER).reveal()


def test_needs_a_whole_pepper() -> None:
    with pytest.raises(Invalid, match="pepper"):
        sheet_key(CODE, SALT, b"short")
