"""The page that gives a copy of the guide …"""

import io
import json
from zipfile import ZipFile

from browsing import browsing
from directory.importing import a_desk, imported
from directory.packages import package
from world import Town

ADDRESS = "/guide/export/"


def test_gives_a_zip_of_tables() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    answer = browsing(dina).post(ADDRESS, {"form": "csv"})
    assert answer.status_code == 200
    assert answer["Content-Disposition"].startswith('attachment; filename="hsds-')
    assert b"Onthaal" in ZipFile(io.BytesIO(answer.content)).read("services.csv")


def test_gives_the_same_as_json() -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    answer = browsing(dina).post(ADDRESS, {"form": "json"})
    assert [one["name"] for one in json.loads(answer.content)["service"]] == ["Onthaal"]


def test_says_what_it_is_and_what_a_spreadsheet_may_do_with_it() -> None:
    _, dina = a_desk()
    page = browsing(dina).get(ADDRESS).content.decode()
    assert "Download as CSV" in page
    assert "A spreadsheet may take one that begins with =" in page


def test_refuses_a_form_it_does_not_know() -> None:
    _, dina = a_desk()
    assert browsing(dina).post(ADDRESS, {"form": "xls"}).status_code == 422


def test_is_not_there_for_who_keeps_no_directory(town: Town) -> None:
    assert browsing(town.centre.anna).get(ADDRESS).status_code == 404
