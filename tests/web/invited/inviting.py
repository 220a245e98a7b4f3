"""Whole requests of somebody who is invited and has no account."""

import re

from django.test import Client

from browsing import visiting
from houvast.access.answer_pages import OfferedAnswerPage


def stranger(language: str = "nl") -> Client:
    """Returns a browser that was never here before."""
    return visiting(language)


def opened(offered: OfferedAnswerPage, language: str = "nl", code: str = "") -> Client:
    """Returns a browser on which the code was used, or the one to come back."""
    client = stranger(language)
    answer = client.post(f"/invited/{offered.token}/", {"code": code or offered.code})
    assert answer.status_code == 303
    return client


def words(client: Client, address: str = "/invited/") -> str:
    """Returns a page as it came."""
    return client.get(address).content.decode()


def return_code(page: str) -> str:
    """Returns the code to come back, as the page shows it."""
    found = re.search(r"<span>(\d{4})</span> <span>(\d{4})</span>", page)
    assert found
    return "".join(found.groups())
