"""What an invited service reads …"""

from datetime import datetime

from access.answering import NAME, PLACE, WHY, an_invitation, invite
from houvast.kernel import clock
from web.invited.inviting import opened, return_code, stranger, words
from world import Town


def test_is_the_letter_what_it_must_say_and_a_question_without_a_field_for_reasons(town: Town) -> None:
    """A2 art. 6 and 7: the invitation is whole; taking part is voluntary, and nobody asks why not."""
    _, offered = invite(town)
    page = words(opened(offered))
    for said in (NAME, WHY, PLACE, "Taking part is voluntary.", "The mayor of Lindebeek"):
        assert said in page
    assert "Redenen blijven in uw eigen dienst" in page
    assert page.count("<textarea") == 0
    assert {"answer", "who"} == {
        name for name in ("answer", "who", "reason", "why") if f'name="{name}"' in page
    }
    assert 'href="/invited/report/?l=nl"' in page


def test_stays_out_of_caches_titles_and_addresses(town: Town) -> None:
    _, offered = invite(town)
    answer = opened(offered).get("/invited/")
    assert "no-store" in answer.headers["Cache-Control"]
    title = answer.content.decode().partition("<title>")[2].partition("</title>")[0]
    assert "Een bericht voor uw dienst" in title
    assert NAME not in title


def test_is_for_one_browser_and_gives_it_a_way_back_that_names_nobody(town: Town) -> None:
    _, offered = invite(town)
    code = return_code(words(opened(offered)))
    assert stranger().get("/invited/").status_code == 404
    page = words(opened(offered, code=code))
    assert "Welkom terug" in page
    assert PLACE in page
    assert not any(word in page for word in (NAME, WHY, "Soetkin", "Taking part is voluntary."))


def test_gives_the_day_in_the_language_of_the_reader(town: Town) -> None:
    starts = datetime(2031, 3, 14, 14, tzinfo=clock.BELGIUM)
    new = an_invitation(town)
    assert new.meeting
    meeting = type(new.meeting)(starts, starts.replace(hour=16), PLACE)
    _, offered = invite(town, an_invitation(town, until=starts.date(), meeting=meeting))
    client = opened(offered)
    for language, day in (
        ("nl", "vrijdag 14 maart 2031, van 14:00 tot 16:00"),
        ("fr", "vendredi 14 mars 2031, de 14:00 à 16:00"),
        ("de", "Freitag, 14. März 2031, 14:00 bis 16:00 Uhr"),
        ("en", "Friday 14 March 2031, 14:00 to 16:00"),
    ):
        assert day in words(client, f"/invited/?l={language}")


def test_tells_no_hour_where_the_invitation_names_no_meeting(town: Town) -> None:
    _, offered = invite(town, an_invitation(town, meeting=None))
    client = opened(offered)
    assert "/invited/calendar/" not in words(client)
    assert client.get("/invited/calendar/").status_code == 404
