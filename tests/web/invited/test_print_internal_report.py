"""The empty internal report …"""

import pytest

from access.answering import NAME, invite
from web.invited.inviting import opened, stranger, words
from world import Town


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("nl", "Intern verslag"),
        ("fr", "Rapport interne"),
        ("de", "Interner Bericht"),
        ("en", "Internal report"),
    ],
)
def test_is_paper_alone_in_every_language(language: str, title: str) -> None:
    page = words(stranger(), f"/invited/report/?l={language}")
    assert title in page
    assert not any(tag in page for tag in ("<form", "<input", "<textarea", "<select"))


def test_holds_nothing_of_the_invitation_and_leads_back_to_it(town: Town) -> None:
    client = opened(invite(town)[1])
    page = words(client, "/invited/report/")
    assert NAME not in page
    assert "Lindebeek" not in page
    assert 'href="/invited/?l=nl"' in page
    assert NAME in words(client)
    assert 'href="/invited/?l=nl"' not in words(stranger(), "/invited/report/")
