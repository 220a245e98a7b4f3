"""A text that only everybody together releases (F7) …"""

import secrets
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.errors import Invalid, Tampered
from houvast.vault.unanimity import (
    Unanimous,
    found_by,
    held_back,
    new_codes,
    release,
    seal_until_all_agree,
    share_of,
)

PEPPER = b"p" * 32
TEXT = b"What became of the agreements."


def laid_down(whole: Unanimous, text: UUID, agreeing: list[str], pepper: bytes = PEPPER) -> list[bytes]:
    """What lies in each place when these codes agree."""
    shares = {found_by(pepper, text, code): share_of(pepper, text, code) for code in agreeing}
    return [shares.get(voice.found_by, voice.laid_down) for voice in whole.voices]


@given(st.integers(1, 12))
def test_is_released_when_each_agrees(count: int) -> None:
    text, codes = uuid4(), new_codes(count)
    whole = seal_until_all_agree(PEPPER, text, codes, TEXT)
    assert release(text, whole.sealed, whole.mask, laid_down(whole, text, list(codes))) == TEXT


@given(st.integers(1, 12), st.data())
def test_is_held_back_by_any_who_do_not(count: int, data: st.DataObject) -> None:
    text, codes = uuid4(), new_codes(count)
    whole = seal_until_all_agree(PEPPER, text, codes, TEXT)
    agreeing = data.draw(st.lists(st.sampled_from(codes), max_size=count - 1, unique=True))
    with pytest.raises(Tampered):
        release(text, whole.sealed, whole.mask, laid_down(whole, text, agreeing))


def test_is_held_back_by_a_no_after_a_yes() -> None:
    text, codes = uuid4(), new_codes(3)
    whole = seal_until_all_agree(PEPPER, text, codes, TEXT)
    places = laid_down(whole, text, list(codes))
    places[0] = held_back()
    with pytest.raises(Tampered):
        release(text, whole.sealed, whole.mask, places)


def test_does_not_tell_a_yes_from_a_no_or_from_silence() -> None:
    """Neither length nor form differs, and the order of the places says nothing of the codes'."""
    text, codes = uuid4(), new_codes(8)
    whole = seal_until_all_agree(PEPPER, text, codes, TEXT)
    assert {len(place) for place in laid_down(whole, text, list(codes[:4]))} == {32}
    orders = {
        tuple(voice.found_by for voice in seal_until_all_agree(PEPPER, text, codes, TEXT).voices)
        for _ in range(20)
    }
    assert len(orders) > 1


def test_is_nothing_without_the_pepper_or_under_another_texts_number() -> None:
    text, codes = uuid4(), new_codes(2)
    whole = seal_until_all_agree(PEPPER, text, codes, TEXT)
    with pytest.raises(Tampered):
        release(text, whole.sealed, whole.mask, laid_down(whole, text, list(codes), secrets.token_bytes(32)))
    with pytest.raises(Tampered):
        release(uuid4(), whole.sealed, whole.mask, laid_down(whole, text, list(codes)))


def test_reads_a_code_as_people_write_it() -> None:
    text, (code,) = uuid4(), new_codes(1)
    assert found_by(PEPPER, text, code.lower().replace("-", " ")) == found_by(PEPPER, text, code)


@pytest.mark.parametrize("codes", [(), ("AAAA-AAAA-AAAA-AAAA",) * 2])
def test_wants_a_code_for_each(codes: tuple[str, ...]) -> None:
    with pytest.raises(Invalid):
        seal_until_all_agree(PEPPER, uuid4(), codes, TEXT)


def test_asks_somebody() -> None:
    with pytest.raises(Invalid):
        new_codes(0)
