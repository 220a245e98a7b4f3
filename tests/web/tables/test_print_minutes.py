"""The minutes on paper …"""

import re
import zlib

from browsing import browsing
from houvast.tables.selectors.print_minutes import print_minutes
from houvast.tables.services.minute_point import Minuted, minute_point
from houvast.web.tables.papers import minutes_pdf
from tables.given import a_table, founded, held, joined, planned, points_of
from world import Service


def test_are_a_tagged_file_in_the_tables_language_whose_name_says_nothing(city: Service) -> None:
    table = founded(city.dina, a_table(language="fr"))
    meeting = held(city.dina, table, joined(city.dina, table))
    point = points_of(city.dina, table, meeting)[0].id
    with city.dina.acts() as dina:
        minute_point(dina, table, Minuted(meeting, point, "Two lines\nof talk."))
    answer = browsing(city.anna).get(f"/tables/{table}/meetings/{meeting}/minutes/print/")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert "onsultation" not in answer.headers["Content-Disposition"]
    assert answer.content.startswith(b"%PDF-")
    with city.dina.acts() as dina:
        assert b"fr" in _plain(minutes_pdf(print_minutes(dina, table, meeting)))


def test_are_there_when_the_meeting_was_held(city: Service) -> None:
    table = founded(city.dina)
    meeting = planned(city.dina, table)
    assert browsing(city.dina).get(f"/tables/{table}/meetings/{meeting}/minutes/print/").status_code == 409


def _plain(pdf: bytes) -> bytes:
    """A PDF with its streams opened, where they open."""
    opened_streams = []
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            opened_streams.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return pdf + b"".join(opened_streams)
