"""One damaged row, under the pages that people have in use …

Somebody who writes the database changes a row. Nothing of it is shown, the page says so, the log keeps it,
and the rest of the page is there.
"""

from uuid import UUID

import pytest
from django.db import connections

from browsing import browsing
from desk.given import a_card, agreed, open_at
from guidance.appointments import a_plan, at_noon, planned
from guidance.trajectories import trajectory_of
from houvast.access.models.handovers import Handover
from houvast.desk.disclosure import for_referral
from houvast.desk.services.record_agreement import record_agreement
from houvast.journeys.refer_to_guidance import NewReferral, refer_to_guidance
from houvast.kernel.errors import Tampered
from houvast.kernel.ids import new_id
from world import Person, Town, build_town

SAID = "changed outside Houvast"


@pytest.fixture(scope="module")
def town() -> Town:
    """A town of its own, since some of its rows never open again."""
    return build_town()


def damage(table: str, dossier: UUID) -> None:
    """Flips the last bit of a sealed row of a dossier."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            f"UPDATE {table} SET content = set_byte(content, length(content) - 1,"
            " get_byte(content, length(content) - 1) # 1) WHERE dossier_id = %s",
            [dossier],
        )
        assert cursor.rowcount == 1


def refused(person: Person, dossier: UUID) -> int:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM audit.entry WHERE event = 'refused.tampered' AND actor_id = %s"
            " AND dossier_id = %s",
            [person.user_id, dossier],
        )
        return int(cursor.fetchone()[0])


def dossier_of_question(question: UUID) -> UUID:
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT dossier_id FROM desk.question WHERE id = %s", [question])
        return UUID(str(cursor.fetchone()[0]))


def test_as_a_call_card_leaves_the_desks_list(town: Town) -> None:
    damaged, whole = open_at(town, a_card()), open_at(town, a_card())
    dossier = dossier_of_question(damaged)
    damage("desk.question", dossier)
    dina = town.desk.dina
    page = browsing(dina).get("/desk/").content.decode()
    assert SAID in page
    assert "The call card does not open" in page
    assert f"/desk/{whole}/" in page
    assert refused(dina, dossier) == 1
    assert browsing(dina).get(f"/desk/{damaged}/").status_code == 409
    found = browsing(dina).post("/desk/search/", {"words": a_card().worry, "everywhere": "on"})
    assert found.status_code == 200
    assert f"/desk/{whole}/" in found.content.decode()
    assert f"/desk/{damaged}/" not in found.content.decode()


def test_as_an_agreement_leaves_the_question_and_refers_nobody(town: Town) -> None:
    question = open_at(town, a_card())
    dossier = dossier_of_question(question)
    dina = town.desk.dina
    with dina.acts() as actor:
        record_agreement(actor, question, new_id(), agreed())
    damage("desk.agreement", dossier)
    page = browsing(dina).get(f"/desk/{question}/").content.decode()
    assert "This entry was changed outside Houvast and is not opened" in page
    assert a_card().worry in page
    assert refused(dina, dossier) == 1
    with dina.acts() as actor, pytest.raises(Tampered):
        for_referral(actor, question)


def test_as_a_name_leaves_the_trajectory_and_is_not_shown(town: Town) -> None:
    anna = town.centre.anna
    trajectory = trajectory_of(anna, town.centre.coach, "Oumaima")
    damage("people.person", trajectory)
    for address in (f"/guidance/{trajectory}/", "/guidance/"):
        answer = browsing(anna).get(address)
        assert answer.status_code == 200
        assert SAID in answer.content.decode()
        assert "Oumaima" not in answer.content.decode()
    assert refused(anna, trajectory) == 2


def test_as_an_appointment_leaves_the_agenda_of_the_day(town: Town) -> None:
    anna = town.centre.anna
    damaged, whole = (trajectory_of(anna, town.centre.coach) for _ in range(2))
    for trajectory in (damaged, whole):
        planned(anna, trajectory, a_plan(at_noon(2)))
    damage("guidance.appointment", damaged)
    answer = browsing(anna).get("/work/")
    assert answer.status_code == 200
    assert SAID in answer.content.decode()
    assert refused(anna, damaged) == 1


def test_as_a_parcel_is_said_in_the_inbox_it_waits_in(town: Town) -> None:
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        record_agreement(dina, question, new_id(), agreed())
        inbox = next(iter(function for kind, function in town.centre.functions.items() if kind == "inbox"))
        referral = refer_to_guidance(
            dina, NewReferral(new_id(), question, inbox, "Somebody looks for rest.", "Said yes.", "", "", "")
        )
    Handover.objects.using("owner").filter(id=referral).update(signature=b"\x00" * 64)
    page = browsing(town.centre.anna).get("/guidance/inbox/").content.decode()
    assert SAID in page
    Handover.objects.using("owner").filter(id=referral).delete()
