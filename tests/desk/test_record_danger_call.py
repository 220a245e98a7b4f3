"""A call in danger …"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from django.core import mail
from django.db import connections

from desk.duties import a_call, a_call_kept
from desk.given import a_card, open_at
from houvast.access.services.erase_dossier import erase_dossier
from houvast.desk.models.danger_line import DangerCall, DangerEntry
from houvast.desk.retention import lapse_team_things
from houvast.desk.selectors.list_danger_calls import list_danger_calls
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.change_danger_call import change_danger_call
from houvast.desk.services.link_danger_call import link_danger_call
from houvast.desk.services.record_danger_call import record_danger_call
from houvast.desk.services.remove_danger_call import remove_danger_call
from houvast.desk.values.danger_line import DangerCallContent
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town, build_town


def kept(town: Town) -> dict[UUID, DangerCallContent | None]:
    with town.desk.emil.acts() as emil:
        return {line.id: line.content for line in list_danger_calls(emil)}


def test_is_kept_for_the_team_without_any_question() -> None:
    town, call = build_town(), a_call()
    with town.desk.dina.acts() as dina:
        record_danger_call(dina, new_id(), call)
    assert list(kept(town).values()) == [call]


def test_reports_nothing_by_itself(town: Town) -> None:
    assert town.desk.dina.unlocked  # a session more is no message
    before = tables()
    a_call_kept(town)
    after = tables()
    assert {name: number - before[name] for name, number in after.items() if number != before[name]} == {
        "desk.danger_call": 1
    }
    assert not getattr(mail, "outbox", [])


def tables() -> dict[str, int]:
    """Counts every table through which somebody could be told, the log apart."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT schemaname || '.' || tablename FROM pg_tables"
            " WHERE schemaname !~ '^(pg_|information_schema|audit)'"
        )
        counts = {}
        for (name,) in cursor.fetchall():
            schema, table = name.split(".")
            cursor.execute(f'SELECT count(*) FROM {schema}."{table}"')  # noqa: S608 - from the catalogue
            counts[name] = cursor.fetchone()[0]
    return counts


def test_lies_sealed_and_does_not_exist_outside_the_team(town: Town) -> None:
    call = a_call_kept(town, "Somebody comes to the back door.")
    with town.desk.dina.acts():
        assert b"back door" not in bytes(DangerCall.objects.get(id=call).sealed)
    for person in (town.centre.anna, town.desk.steward, town.desk.dpo, town.desk.support):
        with person.acts() as stranger:
            assert not DangerCall.objects.exists()
            with pytest.raises(NotAllowed):
                list_danger_calls(stranger)


def test_is_kept_once_however_often_it_is_sent(town: Town) -> None:
    call, number = a_call(), new_id()
    with town.desk.dina.acts() as dina:
        for _ in range(2):
            record_danger_call(dina, number, call)
        with pytest.raises(Conflict):
            record_danger_call(dina, number, replace(call, outcome="Other words."))


def test_has_happened(town: Town) -> None:
    call = a_call()
    later = replace(call, at=call.at + timedelta(hours=1))
    with town.desk.dina.acts() as dina, pytest.raises(Invalid):
        record_danger_call(dina, new_id(), later)


def test_is_put_right_by_any_of_the_team(town: Town) -> None:
    call = a_call_kept(town, "")
    content = a_call("They came within ten minutes.")
    with town.desk.emil.acts() as emil:
        change_danger_call(emil, call, content)
    assert kept(town)[call] == content
    with town.desk.emil.acts() as emil, pytest.raises(NotFound):
        change_danger_call(emil, new_id(), content)


def test_moves_into_its_question_and_goes_with_it() -> None:
    town = build_town()
    call, question = a_call_kept(town), open_at(town, a_card())
    with town.desk.emil.acts() as emil:
        link_danger_call(emil, call, question)
        page = show_question(emil, question)
        assert [entry.content.outcome for entry in page.calls] == ["They send somebody."]  # type: ignore[union-attr]
        erase_dossier(emil, page.dossier_id)
    with town.desk.dina.acts():
        assert not DangerEntry.objects.exists()
    assert kept(town) == {}


def test_is_not_put_with_a_question_that_is_not_there(town: Town) -> None:
    call, question = a_call_kept(town), open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        with pytest.raises(NotFound):
            link_danger_call(dina, call, new_id())
        with pytest.raises(NotFound):
            link_danger_call(dina, new_id(), question)
    assert call in kept(town)


def test_is_removed_by_hand(town: Town) -> None:
    call = a_call_kept(town)
    with town.desk.emil.acts() as emil:
        remove_danger_call(emil, call)
        with pytest.raises(NotFound):
            remove_danger_call(emil, call)
    assert call not in kept(town)


def test_lapses_after_ninety_days_and_not_before(town: Town) -> None:
    old, young = a_call_kept(town), a_call_kept(town)
    with connections["owner"].cursor() as cursor:
        for call, days in ((old, 91), (young, 89)):
            cursor.execute(
                "UPDATE desk.danger_call SET created_at = now() - %s * interval '1 day' WHERE id = %s",
                [days, call],
            )
    assert lapse_team_things() >= 1
    found = kept(town)
    assert old not in found
    assert young in found


def test_does_not_open_when_nobody_of_the_team_wrote_it(town: Town) -> None:
    call = a_call_kept(town)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE desk.danger_call SET writer_id = %s WHERE id = %s", [town.desk.emil.user_id, call]
        )
    assert kept(town)[call] is None
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina, pytest.raises(Conflict):
        link_danger_call(dina, call, question)
