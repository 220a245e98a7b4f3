"""Whole requests of somebody without an account, on their own telephone."""

from django.test import Client

from browsing import visiting
from houvast.access.fill_pages import OfferedPage


def telephone(language: str = "nl") -> Client:
    """Returns a browser that was never here before."""
    return visiting(language)


def opened(offered: OfferedPage, language: str = "nl") -> Client:
    """Returns a browser on which the code was used."""
    client = telephone(language)
    answer = client.post(f"/fill/{offered.token}/", {"code": offered.code})
    assert answer.status_code == 303
    return client


def answer(client: Client, number: int, key: str, words: str, **more: str) -> int:
    """Answers a question; returns the status."""
    told = {"q": str(number), "total": "7", "key": key, "words": words, **more}
    return client.post("/fill/keep/", told).status_code


def words(client: Client, address: str) -> str:
    """Returns a page as it came."""
    return client.get(address).content.decode()
