"""The summary on paper …"""

import re
import zlib

import pytest

from browsing import browsing
from houvast.schools.selectors.print_summary import print_summary
from houvast.web.schools.summary_pdf import summary_pdf
from schools.given import a_question, a_school_team, agreed, opened, visited
from world import Service


@pytest.fixture(scope="module")
def city() -> Service:
    return a_school_team()


def test_is_seen_before_it_is_made(city: Service) -> None:
    support = opened(city.dina)
    visited(city.dina, support)
    agreed(city.dina, support)
    page = browsing(city.dina).get(f"/schools/{support}/summary/").content.decode()
    for there in ("A talk with the care team.", "A talk with the whole team", "no pupil may stand in it"):
        assert there in page
    assert "03 555" not in page


def test_is_a_tagged_file_whose_name_says_nothing(city: Service) -> None:
    support = opened(city.dina, a_question(language="fr"))
    answer = browsing(city.dina).get(f"/schools/{support}/summary/print/")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert "Vaartwijk" not in answer.headers["Content-Disposition"]
    pdf = answer.content
    assert pdf.startswith(b"%PDF-")
    with city.dina.acts() as dina:
        assert b"fr" in _plain(summary_pdf(print_summary(dina, support)))


def _plain(pdf: bytes) -> bytes:
    """A PDF with its streams opened, where they open."""
    opened_streams = []
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            opened_streams.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return pdf + b"".join(opened_streams)
