"""The papers of a meeting …"""

import re
import zlib
from datetime import date

from browsing import browsing
from cell.given_meetings import an_organisation, planned
from world import Town


def got(town: Town, address: str, language: str = "nl") -> bytes:
    answer = browsing(town.city.cas, language).get(address)
    assert answer.headers["Content-Type"] == "application/pdf"
    name = re.search(r'filename="(.+)\.pdf"', answer.headers["Content-Disposition"])
    assert name
    assert date.fromisoformat(name[1])
    assert answer.content.startswith(b"%PDF-")
    return plain(answer.content).replace(b"/Lang (", b"/Lang(")


def test_are_files_in_the_receivers_language_whose_names_say_nothing(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    letter = got(town, f"/cell/invitations/{sent.id}/letter/")
    assert b"/Lang(fr-BE)" in letter
    assert b"/Lang(nl-BE)" in got(town, f"/cell/meetings/{given.meeting}/print/")
    assert b"/Lang(fr-BE)" in got(town, f"/cell/invitations/{sent.id}/agenda/")
    assert b"/Lang(nl-BE)" in got(town, "/cell/internal-report/?regime=flanders")


def test_are_in_the_senders_language_where_the_receivers_is_not_held(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, language="de"))
    assert b"/Lang(nl-BE)" in got(town, f"/cell/invitations/{sent.id}/letter/")


def test_give_a_superior_the_empty_form_and_a_worker_nothing(town: Town) -> None:
    planned(town)
    assert browsing(town.centre.siham).get("/cell/internal-report/").status_code == 200
    assert browsing(town.centre.anna).get("/cell/internal-report/").status_code == 404
    assert browsing(town.city.cas).get("/cell/internal-report/?regime=none").status_code == 404


def plain(pdf: bytes) -> bytes:
    """A PDF with its streams opened, where they open."""
    opened_streams = []
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            opened_streams.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return pdf + b"".join(opened_streams)
