"""A draft …"""

from uuid import UUID

from django.db import connections
from django.utils.formats import date_format

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.access.personal import DRAFTS_KEPT
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def draft_url(trajectory: UUID) -> str:
    """Where the page of a note keeps what is typed."""
    return f"/drafts/guidance.add_note/{trajectory}/"


def test_stands_in_the_form_again(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna = browsing(town.centre.anna)
    typed = {"text": "Half a sen\r\ntence", "kind": "said", "submission": str(new_id())}
    assert anna.post(draft_url(trajectory), typed).status_code == 204
    page = anna.get(f"/guidance/{trajectory}/note/").content.decode()
    assert "Half a sen\ntence" in page
    assert "Your draft is back" in page
    assert f"goes by itself on {date_format(clock.today() + DRAFTS_KEPT, 'j F')}" in page
    assert 'value="said"' in page
    assert "checked" in page


def test_is_its_writers_alone(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    browsing(town.centre.anna).post(draft_url(trajectory), {"text": "Only mine"})
    assert (
        "Only mine" not in browsing(town.centre.coach).get(f"/guidance/{trajectory}/note/").content.decode()
    )


def test_lies_in_the_database_as_nothing_readable(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    browsing(town.centre.anna).post(draft_url(trajectory), {"text": "canary in the coal mine"})
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT sealed FROM access.draft WHERE subject_id = %s", [trajectory])
        rows = cursor.fetchall()
    assert len(rows) == 1
    assert b"canary" not in bytes(rows[0][0])


def test_is_gone_once_saved_and_never_comes_back_late(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna = browsing(town.centre.anna)
    typed = {"text": "Ready now", "kind": "", "submission": str(new_id())}
    anna.post(draft_url(trajectory), typed)
    assert anna.post(f"/guidance/{trajectory}/note/", typed).status_code == 303
    # The autosave of the same page was slow and arrives after the note was saved.
    assert anna.post(draft_url(trajectory), typed).status_code == 204
    assert "Ready now" not in anna.get(f"/guidance/{trajectory}/note/").content.decode()


def test_of_a_later_page_is_kept_after_that(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna = browsing(town.centre.anna)
    anna.post(f"/guidance/{trajectory}/note/", {"text": "First", "submission": str(new_id())})
    anna.post(draft_url(trajectory), {"text": "Second", "submission": str(new_id())})
    assert "Second" in anna.get(f"/guidance/{trajectory}/note/").content.decode()


def test_can_be_thrown_away(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/note/"
    anna.post(draft_url(trajectory), {"text": "Never mind"})
    answer = anna.post(draft_url(trajectory) + "drop/", {"back": address})
    assert (answer.status_code, answer["Location"]) == (303, address)
    assert "Never mind" not in anna.get(address).content.decode()


def test_never_leads_to_another_site(town: Town) -> None:
    answer = browsing(town.centre.anna).post(draft_url(new_id()) + "drop/", {"back": "//elsewhere.example/"})
    assert answer["Location"] == "/"


def test_needs_the_name_of_a_form(town: Town) -> None:
    answer = browsing(town.centre.anna).post(f"/drafts/not a form/{new_id()}/", {"text": "x"})
    assert answer.status_code == 404


def test_keeps_strange_signs_and_long_texts(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna = browsing(town.centre.anna)
    long = "é😀\u202eאב " * 12_000
    assert anna.post(draft_url(trajectory), {"text": long + "\x00end"}).status_code == 204
    page = anna.get(f"/guidance/{trajectory}/note/").content.decode()
    assert page.count("😀") == 12_000
