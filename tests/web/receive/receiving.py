"""Whole requests of a service without an account."""

from django.test import Client

from browsing import visiting
from houvast.access.referral_pages import OfferedReferralPage


def stranger(language: str = "nl") -> Client:
    """Returns a browser that was never here before."""
    return visiting(language)


def opened(offered: OfferedReferralPage, language: str = "nl") -> Client:
    """Returns a browser on which the code was used."""
    client = stranger(language)
    assert client.post(f"/receive/{offered.token}/", {"code": offered.code}).status_code == 303
    return client


def words(client: Client, address: str = "/receive/") -> str:
    """Returns a page as it came."""
    return client.get(address).content.decode()
