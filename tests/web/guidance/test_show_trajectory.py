"""The page of a trajectory …"""

import re
from uuid import UUID

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import URLPattern

from browsing import browsing
from desk.given import a_card, a_talk, agreed, open_at
from guidance.trajectories import agree, trajectory_of, write_notes
from houvast.access.values import FunctionKeyKind
from houvast.audit.models import Entry as LogEntry
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.record_agreement import record_agreement
from houvast.journeys.accept_referral import Acceptance, accept_referral
from houvast.journeys.refer_to_guidance import NewReferral, refer_to_guidance
from houvast.kernel.ids import new_id
from houvast.web.guidance.urls import urlpatterns
from world import Town


def queries_of(client: Client, trajectory: UUID) -> int:
    """How many queries the page costs."""
    with CaptureQueriesContext(connection) as queries:
        assert client.get(f"/guidance/{trajectory}/").status_code == 200
    return len(queries)


def test_asks_what_the_desk_asked_in_the_readers_words(town: Town) -> None:
    """What was clarified travels as a key and an answer; nobody reads a key."""
    asked, question, referral = new_id(), open_at(town, a_card()), new_id()
    with town.desk.dina.acts() as dina:
        clarify_question(dina, question, asked, a_talk("Looks for somebody to talk to."))
        record_agreement(dina, question, new_id(), agreed())
        inbox = town.centre.functions[FunctionKeyKind.INBOX]
        refer_to_guidance(dina, NewReferral(referral, question, inbox, "A talk.", "", "", "", ""))
    with town.centre.anna.acts() as anna:
        trajectory = accept_referral(anna, Acceptance(referral, new_id(), town.centre.coach.user_id))
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/").content.decode()
    assert "From which need do they contact us?" in page
    assert "<strong>need</strong>" not in page


def test_costs_as_many_queries_for_a_hundred_entries_as_for_five(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    write_notes(town.centre.anna, trajectory, 4)
    client = browsing(town.centre.anna)
    queries_of(client, trajectory)
    few = queries_of(client, trajectory)
    write_notes(town.centre.anna, trajectory, 95)
    assert queries_of(client, trajectory) == few


def test_shows_fifty_entries_the_newest_first_and_leads_to_older_ones(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    write_notes(town.centre.anna, trajectory, 60)
    anna = browsing(town.centre.anna)
    first = anna.get(f"/guidance/{trajectory}/").content.decode()
    assert first.index("Note 59") < first.index("Note 10")
    assert "Note 9<" not in first
    assert "?page=2" in first
    second = anna.get(f"/guidance/{trajectory}/?page=2").content.decode()
    assert "Note 9<" in second
    assert "Note 59" not in second
    assert anna.get(f"/guidance/{trajectory}/?show=all").content.decode().count("hv-entry__when") == 61


def test_says_whose_dossier_it_is_and_who_can_open_it(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Oumaima")
    page = browsing(town.centre.coach).get(f"/guidance/{trajectory}/").content.decode()
    for words in (
        "Oumaima",
        "You stand in when the holder is away.",
        "Holds this dossier",
        "Guidance centre",
    ):
        assert words in page
    assert "<title>Oumaima" not in page


def test_is_written_in_the_log_once_a_quarter(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for _ in range(3):
        browsing(town.centre.coach).get(f"/guidance/{trajectory}/")
    with town.centre.anna.acts():
        read = LogEntry.objects.filter(dossier_id=trajectory, event="guidance.show_trajectory")
        assert read.count() == 1


def test_and_every_page_below_it_is_404_to_who_may_not_know_it(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    (note,) = write_notes(town.centre.anna, trajectory, 1)
    action = agree(town.centre.anna, trajectory, "Ring", 3)
    numbers = {"trajectory": trajectory, "note": note, "action": action}
    addresses = [
        address_of(page, numbers) for page in urlpatterns if "<uuid:trajectory>" in str(page.pattern)
    ]
    assert len(addresses) > 10
    for other in (town.centre.bert, town.elsewhere.chloe, town.desk.dina, town.centre.steward):
        client = browsing(other)
        for address in addresses:
            assert client.get(address).status_code == 404, address
            assert client.post(address, {"submission": str(new_id()), "text": "x"}).status_code == 404, (
                address
            )
    anonymous = browsing(None)
    assert {anonymous.get(address).status_code for address in addresses} == {303}


def address_of(page: URLPattern, numbers: dict[str, UUID]) -> str:
    """Fills an address in; a number that the trajectory has none of is a random one."""
    route = "/guidance/" + str(page.pattern)
    return re.sub(r"<uuid:(\w+)>", lambda found: str(numbers.get(found[1], new_id())), route)
