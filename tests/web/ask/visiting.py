"""Whole requests of somebody without an account at the public form, with and without a script."""

import re
import time

from django.http import HttpResponse
from django.test import Client

from browsing import visiting
from desk.asked import elsewhere, worked

TOKEN = re.compile(r'name="toll" value="([^"]+)"')
BITS = re.compile(r'data-bits="(\d+)"')
CODE = re.compile(r"data-copy-source>([\d ]+)</textarea>")
WORRY = "family_worry"


def stranger(language: str = "nl", address: str = "") -> Client:
    """Returns a browser that was never here, calling from an address nobody used."""
    return visiting(language, address or elsewhere())


def text(answer: HttpResponse) -> str:
    """Returns a page as it came."""
    return answer.content.decode()


def token_of(page: str) -> str:
    """Returns the challenge a page carries."""
    found = TOKEN.search(page)
    assert found, page[:400]
    return found[1]


def paid_on(page: str) -> dict[str, str]:
    """Does the sum of a page, as its script would."""
    bits = BITS.search(page)
    assert bits
    paid = worked(token_of(page), int(bits[1]))
    return {"toll": paid.token, "work": paid.work}


def post(client: Client, address: str, **typed: object) -> HttpResponse:
    """Opens a page, does its sum, and sends what was typed."""
    return client.post(address, {**paid_on(text(client.get(address))), **typed})


def asked(client: Client, slug: str, words: str = "Mag ik iets vragen?", door: str = "family") -> str:
    """Asks something; returns the code as it is printed."""
    answer = post(client, f"/ask/{slug}/{door}/", **{f"{door}_worry": words})
    assert answer.status_code == 200, text(answer)
    found = CODE.search(text(answer))
    assert found, text(answer)
    return found[1]


def entered(slug: str, code: str, language: str = "nl") -> Client:
    """Returns a browser, another one, in which the code was used."""
    client = stranger(language)
    answer = post(client, f"/ask/{slug}/code/", code=code)
    assert answer.status_code == 303, text(answer)
    return client


def waited(client: Client, address: str, page: str, **typed: object) -> HttpResponse:
    """Waits as long as a page without a script asks for, and presses its button."""
    time.sleep(max(0.0, int(token_of(page).split(".")[2]) - time.time()) + 0.01)
    return client.post(address, {"toll": token_of(page), **typed})
