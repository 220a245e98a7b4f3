"""The pages of a document of a cell …"""

from django.utils import translation

from browsing import browsing
from cell.given import a_cell
from cell.sitting import all_seated, seated, written
from houvast.cell.values.documents import DocumentKind
from houvast.kernel.ids import new_id
from houvast.web.cell.labels import SAFEGUARDS
from world import Town


def test_prints_the_four_safeguards_with_every_document_whatever_it_says(town: Town) -> None:
    """A1: the law stands on these four; no text that is written here can take one out."""
    cell = a_cell(town)
    with translation.override("nl"):
        fixed = [str(one) for one in SAFEGUARDS.values()]
    assert len(set(fixed)) == 4
    for kind in DocumentKind:
        number = written(town, cell, "Everybody has to speak.", kind)
        page = browsing(town.city.pol).get(f"/cell/documents/{number}/").content.decode()
        assert all(one in page for one in fixed)


def test_begins_with_our_short_text_and_then_with_the_version_that_counts(town: Town) -> None:
    cell = a_cell(town)
    new = f"/cell/cells/{cell}/documents/new/"
    client = browsing(town.city.cas, "nl")
    first = client.get(new).content.decode()
    assert "1. Doel. We komen samen" in first
    assert "Niemand moet hier spreken" in first
    sent = {
        "submission": str(new_id()),
        "kind": "house_rules",
        "language": "nl",
        "text": "We beginnen stipt.",
    }
    here = f"/cell/documents/{sent['submission']}/"
    assert client.post(new, sent).url == here
    assert "We beginnen stipt." in client.get(new).content.decode()
    assert client.post(new, sent | {"submission": str(new_id()), "text": ""}).status_code == 422


def test_offers_to_take_note_for_oneself_and_files_what_others_signed(town: Town) -> None:
    cell = a_cell(town)
    mayor, police, _ = all_seated(town, cell)
    seated(town, cell)
    here = f"/cell/documents/{written(town, cell)}/"
    client = browsing(town.city.pol)
    assert f"party={police}" in client.get(here).content.decode()
    assert f"party={mayor}" not in client.get(here).content.decode()
    form = client.get(here + "acknowledge/").content.decode()
    assert "Where does the signed page lie?" not in form
    sent = {"submission": str(new_id()), "party": str(police)}
    assert client.post(here + "acknowledge/", sent).url == here
    assert "Nothing waits for you" in client.get(here + "acknowledge/").content.decode()
    filed = {"submission": str(new_id()), "party": str(mayor), "paper": ""}
    assert browsing(town.city.cas).post(here + "acknowledge/", filed).status_code == 422
    assert browsing(town.city.cas).post(here + "acknowledge/", filed | {"paper": "Binder"}).url == here
