"""A referral as a letter …"""

import io

import pytest
from pypdf import PdfReader

from browsing import browsing
from desk.referrals import agree, compose, composed, send
from houvast.desk.values.referrals import Way
from web.desk.referring import at
from world import Town


@pytest.mark.parametrize(
    ("language", "title", "draft"),
    [
        ("nl", "Een vraag om hulp", "Ontwerp"),
        ("fr", "Une demande d", "Projet"),
        ("en", "A request for help", "Draft"),
        ("de", "Eine Bitte um Hilfe", "Entwurf"),
    ],
)
def test_is_a_tagged_file_in_the_language_of_the_service(
    town: Town, language: str, title: str, draft: str
) -> None:
    content = composed(Way.LETTER, language=language)
    for referral, is_draft in ((compose(town, content), True), (agree(town, content), False)):
        answer = browsing(town.desk.dina).get(at(referral, "letter"))
        assert answer.headers["Content-Type"] == "application/pdf"
        reader = PdfReader(io.BytesIO(answer.content))
        words = reader.pages[0].extract_text()
        assert title in words
        assert "Griet Claes" in words
        assert (draft in words) is is_draft
        assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
        assert reader.trailer["/Root"]["/Lang"].startswith(language)


def test_is_there_for_a_letter_that_was_not_handed_over_yet(town: Town) -> None:
    assert browsing(town.desk.dina).get(at(send(town)[0], "letter")).status_code == 404
