"""The team's report …"""

import re
import zlib

import pytest
from django.utils import translation

from assessment.nameless import CANARY, OVER, a_case, a_locked
from browsing import browsing
from desk.duties import build_old_town
from houvast.assessment.selectors.print_agreement import print_agreement
from houvast.instruments.definition import Missing
from houvast.web.assessment.agreement_pdf import agreement_pdf
from world import Town

ADDRESS = "/assessment/agreement/print/"


@pytest.fixture(scope="module")
def town() -> Town:
    """Four real cases of a quarter that is over."""
    town = build_old_town()
    for level in ("0", "1", "2", "0"):
        sheets = (a_locked([level, Missing.NO_INFO, "2"]), a_locked(["1", "2", "2"]))
        a_case(town.centre.anna, town.centre, OVER, *sheets)
    return town


def test_is_a_tagged_file_with_a_sentence_for_every_picture(town: Town) -> None:
    answer = browsing(town.centre.coach).get(ADDRESS)
    assert answer.headers["Content-Type"] == "application/pdf"
    pdf = plain(answer.content)
    assert pdf.startswith(b"%PDF-")
    for tag in (b"/StructTreeRoot", b"/Table", b"/Figure", b"/Alt", b"pdfuaid"):
        assert tag in pdf, tag
    assert pdf.count(b"/S /Figure") or pdf.count(b"/S/Figure")


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_speaks_the_readers_language(town: Town, language: str) -> None:
    with town.centre.anna.acts() as anna, translation.override(language):
        pdf = plain(agreement_pdf(print_agreement(anna)))
    assert f"/Lang({language}-BE)".encode() in pdf.replace(b"/Lang (", b"/Lang(")
    assert CANARY.encode() not in pdf


def test_is_not_there_without_anything_to_show(town: Town) -> None:
    assert browsing(town.elsewhere.chloe).get(ADDRESS).status_code == 404


def plain(pdf: bytes) -> bytes:
    """A PDF with its streams opened, where they open."""
    opened = []
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            opened.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return pdf + b"".join(opened)
