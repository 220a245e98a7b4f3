"""A search with whatever somebody types …"""

from urllib.parse import urlencode

import pytest
from django.test import Client

from browsing import browsing
from directory.given import opened
from web.directory.entries import added, state_on, submitted
from world import Town

ODD = (
    "\x00",
    "'",
    "''' & | ! ( <->",
    "\\",
    ":*",
    "%_%",
    "\N{GRINNING FACE} مرحبا",
    "\N{MODIFIER LETTER APOSTROPHE}\N{MODIFIER LETTER PRIME}",
    "x" * 5000,
    "a " * 400,
    "\u202e",
    "🏳️‍🌈",
    "1e5 -3 0x1f",
)
QUESTIONS = (
    *({"q": text} for text in ODD),
    *({"near": text} for text in ODD[:6]),
    {"page": "99999"},
    {"page": "-1"},
    {"age": "abc"},
    {"age": "1e9"},
    {"within": "7", "near": "Gent"},
    {"language": "xx"},
    {"need": "\x00"},
    {"sector": "'"},
)


@pytest.fixture(scope="module")
def address(town: Town) -> str:
    return opened(town.desk, town.desk.dina)[1]


def test_is_always_answered(town: Town, address: str) -> None:
    for asked in QUESTIONS:
        for client, page in (
            (browsing(town.centre.anna), "/guide/"),
            (Client(), f"/guide/open/{address}/nl/"),
        ):
            status = client.get(f"{page}?{urlencode(asked)}").status_code
            assert status in {200, 422}, (page, asked, status)


def test_or_writes_is_kept_as_it_is_or_refused_with_a_sentence(town: Town) -> None:
    dina = browsing(town.desk.dina)
    home = added(dina)
    forms = {
        "change": ("name", "areas", "minimum_age", "languages", "needs", "url", "wait_time"),
        "organisation": ("name", "website"),
        "places": ("street_1", "municipality_1"),
        "reach": ("number_1", "mail_1"),
        "hours": ("opens_MO_1", "notes"),
    }
    for part, names in forms.items():
        for text in ODD:
            fields = submitted(state=state_on(dina, f"{home}{part}/"), name="Praatcafé")
            fields |= dict.fromkeys(names, text)
            status = dina.post(f"{home}{part}/", fields).status_code
            assert status in {303, 422}, (part, text, status)
            assert dina.get(home).status_code == 200
