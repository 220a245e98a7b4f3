"""Looking at the wording of a text that is being written …"""

import logging

import pytest
from django.db import connections
from django.test import Client

from browsing import browsing
from houvast.web.cookies import KEY, SESSION
from world import Town

ADDRESS = "/wording/look/"
TEXT = "Hij is geradicaliseerd."


def rows() -> dict[str, int]:
    """How many rows every table has, the log's among them, and what the session is worth."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
            " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
        )
        names = [row[0] for row in cursor.fetchall()]
        cursor.execute(" UNION ALL ".join(f"SELECT '{name}', count(*) FROM {name}" for name in names))  # noqa: S608
        return dict(cursor.fetchall())


def words(client: Client, text: str, **facts: str) -> list[str]:
    """The words of the hints on a text."""
    answer = client.post(ADDRESS, {"text": text}, **facts)
    assert answer.status_code == 200
    return [hint["word"] for hint in answer.json()["hints"]]


def test_says_why_what_instead_and_when_it_is_fine(town: Town) -> None:
    answer = browsing(town.centre.anna, "nl").post(ADDRESS, {"text": TEXT})
    (hint,) = answer.json()["hints"]
    assert hint["word"] == "geradicaliseerd"
    assert set(hint) == {"word", "why", "instead", "fine"}
    assert answer.headers["Cache-Control"] == "no-store"


def test_reads_the_list_of_the_language_of_the_pages(town: Town) -> None:
    assert words(browsing(town.centre.anna, "nl"), "Il ment. Hij liegt.") == ["liegt"]
    assert words(browsing(town.centre.anna, "fr"), "Il ment. Hij liegt.") == ["ment"]
    assert words(browsing(town.centre.anna, "en"), "He lied. Hij liegt.") == ["lied"]


def test_reads_the_list_somebody_chose_and_none_when_they_want_none(town: Town) -> None:
    anna = browsing(town.centre.anna, "nl")
    anna.cookies["__Host-wording"] = "fr"
    assert words(anna, "Il ment. Hij liegt.") == ["ment"]
    anna.cookies["__Host-wording"] = "off"
    assert words(anna, "Il ment. Hij liegt.") == []
    anna.cookies["__Host-wording"] = "../etc"
    assert words(anna, "Il ment. Hij liegt.") == ["liegt"]


def test_is_silent_at_the_persons_own_words(town: Town) -> None:
    assert words(browsing(town.centre.anna, "nl"), "Hij zei: „Ik lieg altijd.”") == []


def test_leaves_no_row_no_entry_in_the_log_and_no_word_anywhere(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    anna = browsing(town.centre.anna, "nl")
    before = rows()
    with caplog.at_level(logging.DEBUG):
        answer = anna.post(ADDRESS, {"text": f"{TEXT} zeilwagengilde"})
    assert rows() == before
    assert "zeilwagengilde" not in caplog.text
    assert "zeilwagengilde" not in str(answer.headers) + str(answer.cookies)
    assert not answer.cookies


@pytest.mark.parametrize("text", ["x" * 20_001, "null\x00byte"])
def test_gives_no_hints_on_what_no_field_would_take(town: Town, text: str) -> None:
    answer = browsing(town.centre.anna, "nl").post(ADDRESS, {"text": text})
    assert (answer.status_code, answer.json()) == (422, {"hints": []})


def test_is_asked_by_post_from_a_page_of_ours_by_somebody_who_is_signed_in(town: Town) -> None:
    assert browsing(town.centre.anna).get(ADDRESS).status_code == 405
    assert browsing(None).post(ADDRESS, {"text": TEXT}).status_code == 303
    strict = Client(enforce_csrf_checks=True)
    strict.cookies[SESSION], strict.cookies[KEY] = (
        town.centre.anna.cookies.session,
        town.centre.anna.cookies.key,
    )
    assert strict.post(ADDRESS, {"text": TEXT}).status_code == 403
