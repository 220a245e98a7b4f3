"""With one hat on, who looks for what belongs to the other …

Katrin guides young people and coordinates the cell of her village, because two people work there. What she is
with one hat on, by page or by an injected statement, must not lead to the other.
"""

from dataclasses import dataclass

import pytest
from django.apps import apps
from django.db import DatabaseError, connections, transaction
from django.test import Client

from apart import harm
from browsing import browsing
from guidance.trajectories import trajectory_of, write_notes
from houvast.access.models.signin import Session
from houvast.access.personal import DraftContent, TypedField
from houvast.access.services.break_glass import NewEmergency, break_glass
from houvast.access.services.change_functions import change_functions
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_dossier import NewDossier, OpenedDossier, open_dossier
from houvast.access.services.save_draft import save_draft
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.sessions import cookie_hash
from houvast.access.values import Function, FunctionKeyKind, GrantReason, Hat, Track
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from houvast.web.cookies import KEY, SESSION
from security.injecting import found_by, happens
from security.rows import Anna, planted
from world import (
    GROUND,
    PASSWORD,
    Person,
    Service,
    dossier_of,
    found,
    hire,
    hire_for_two,
    seat,
    secure_recovery,
    team,
    wearing,
)


@dataclass(frozen=True)
class Village:
    """Katrin with either hat on, and what she holds with each."""

    service: Service
    social: Person
    cell: Person
    guided: OpenedDossier
    discussed: OpenedDossier


@pytest.fixture(scope="module")
def village() -> Village:
    service = found("Village")
    secure_recovery(service)
    katrin = hire_for_two(service, "katrin", Function.GUIDE, Function.DUTY, Function.COORDINATOR)
    hire(service, "mira", Function.MAYOR)
    hire(service, "jan", Function.GUIDE)
    team(service, FunctionKeyKind.INBOX, katrin)
    team(service, FunctionKeyKind.DUTY, katrin)
    seat(service, "coordinator", katrin)
    social, cell = wearing(katrin, Hat.SOCIAL), wearing(katrin, Hat.CELL)
    guided = dossier_of(social, service)
    return Village(service, social, cell, guided, dossier_of(cell, service, Track.CONSULTATION))


QUESTIONS = (
    "SELECT id FROM access.dossier WHERE id = %s",
    "SELECT id FROM access.compartment WHERE dossier_id = %s",
    'SELECT id FROM access."grant" WHERE dossier_id = %s',
    "SELECT id FROM keys.wrap WHERE dossier_id = %s",
    "SELECT id FROM audit.entry WHERE dossier_id = %s",
)


@pytest.mark.parametrize("question", QUESTIONS)
def test_finds_no_row_of_it(village: Village, question: str) -> None:
    with village.cell.acts():
        assert not found_by(question, [village.guided.id])
        assert found_by(question, [village.discussed.id])
    with village.social.acts():
        assert not found_by(question, [village.discussed.id])
        assert found_by(question, [village.guided.id])


def test_finds_no_key_of_its_teams(village: Village) -> None:
    mine = "SELECT subject_id FROM keys.wrap WHERE kind = 'function'"
    seats, functions = village.service.seats, village.service.functions
    with village.cell.acts():
        assert {row[0] for row in found_by(mine)} == {seats["coordinator"]}
    with village.social.acts():
        assert {row[0] for row in found_by(mine)} == {
            functions[FunctionKeyKind.INBOX],
            functions[FunctionKeyKind.DUTY],
        }


@pytest.mark.parametrize(
    "label", ["outreach.Remembered", "assessment.Upkeep", "access.CalendarFeed", "access.Notice"]
)
def test_finds_nothing_they_keep_for_themselves_for_social_work(village: Village, label: str) -> None:
    model = apps.get_model(label)
    guided = village.guided
    hers = Anna(village.social.user_id, village.service.id, guided.id, guided.compartment_id)
    with planted(model, hers) as key:
        question = f"SELECT id FROM {model._meta.db_table} WHERE id = %s"
        with village.social.acts():
            assert found_by(question, [key])
        with village.cell.acts():
            assert not found_by(question, [key])


def test_becomes_nobody_else_by_a_statement(village: Village) -> None:
    statements = (
        "UPDATE signin.session SET hat = 'social'",
        "UPDATE access.two_hats SET reason = 'x'",
        "UPDATE access.two_hats SET ended_at = now()",
        "DELETE FROM access.two_hats",
        "UPDATE access.\"grant\" SET side = 'cell'",
        "SELECT access.end_sessions_for_hats(access.current_user_id(), true)",
        "SELECT access.wearer()",
        "SELECT access.my_sides()",
    )
    with village.cell.acts():
        assert [one for one in statements if happens(one)] == []


def test_puts_no_draft_under_it(village: Village) -> None:
    draft = (
        "INSERT INTO access.draft (id, created_at, user_id, form, subject_id, sealed, saved_at, hat)"
        " VALUES (gen_random_uuid(), now(), %s, 'guidance.add_note', gen_random_uuid(), '', now(), %s)"
    )
    with village.cell.acts() as actor:
        assert not happens(draft, [actor.user_id, "social"])
        assert not happens(draft, [actor.user_id, ""])
        assert happens(draft, [actor.user_id, "cell"])


def test_reads_what_was_typed_before_only_as_who_they_were_then() -> None:
    service = found("Village")
    secure_recovery(service)
    lena = hire(service, "lena", Function.GUIDE)
    with lena.acts() as actor:
        save_draft(actor, "guidance.add_note", new_id(), DraftContent((TypedField("text", ("Early.",)),)))
    with service.steward.acts() as steward:
        change_functions(steward, lena.user_id, frozenset({Function.GUIDE, Function.PREVENTION}), "Few.")
    for hat, seen in ((Hat.SOCIAL, 1), (Hat.CELL, 0)):
        with wearing(lena, hat).acts():
            assert len(found_by("SELECT id FROM access.draft")) == seen


def test_opens_nothing_in_danger_with_the_hat_of_the_cell(village: Village) -> None:
    with village.cell.acts() as actor, pytest.raises(NotAllowed):
        break_glass(actor, NewEmergency(new_id(), village.guided.reference, "He is in danger."))


def test_gives_no_dossier_of_social_work_to_the_cell(village: Village) -> None:
    """F3: not by a grant either."""
    new = NewGrant(village.guided.compartment_id, village.service.mira.user_id, GrantReason.COLLEAGUE)
    with village.social.acts() as actor, pytest.raises(Conflict):
        give_grant(actor, new)
    with village.cell.acts() as actor, pytest.raises(NotFound):
        give_grant(actor, new)


def test_gives_no_dossier_of_the_cell_to_who_takes_no_part_in_it(village: Village) -> None:
    compartment = village.discussed.compartment_id
    new = NewGrant(compartment, village.service.jan.user_id, GrantReason.COLLEAGUE)
    with village.cell.acts() as actor, pytest.raises(Conflict):
        give_grant(actor, new)
    with village.cell.acts() as actor:
        assert give_grant(actor, NewGrant(compartment, village.service.mira.user_id, GrantReason.COLLEAGUE))


def test_opens_no_dossier_of_social_work_for_a_seat(village: Village) -> None:
    seated = village.service.seats["coordinator"]
    with village.cell.acts() as actor, pytest.raises(NotAllowed):
        open_dossier(actor, NewDossier(village.service.id, Track.GUIDANCE, GROUND, seated))
    statement = (
        "SELECT access.open_dossier(gen_random_uuid(), gen_random_uuid(), %s, %s, 'x', %s, 'x',"
        " gen_random_uuid(), 'function', %s, 'team', now())"
    )
    with village.cell.acts():
        assert not happens(statement, [village.service.id, "guidance", "BBBB-2222", seated])
        assert happens(statement, [village.service.id, "consultation", "BBBB-3333", seated])


def test_sees_no_dossier_of_social_work_any_more_once_in_the_cell_only() -> None:
    service = found("Village")
    secure_recovery(service)
    amir = hire(service, "amir", Function.GUIDE)
    jan, opened = hire(service, "jan", Function.GUIDE), dossier_of(amir, service)
    with service.steward.acts() as steward, pytest.raises(Conflict):
        change_functions(steward, amir.user_id, frozenset({Function.POLICE}))
    with amir.acts() as actor:
        give_grant(actor, NewGrant(opened.compartment_id, jan.user_id, GrantReason.TAKEN_OVER))
    with service.steward.acts() as steward:
        change_functions(steward, amir.user_id, frozenset({Function.POLICE}))
    with amir.acts():
        assert not found_by(QUESTIONS[0], [opened.id])


def page(client: Client, address: str) -> int:
    return client.get(address).status_code


def test_gets_the_same_answer_as_for_what_is_not_there(village: Village) -> None:
    trajectory = trajectory_of(village.social, village.service.jan)
    write_notes(village.social, trajectory, 1)
    social, cell = browsing(village.social), browsing(village.cell)
    addresses = (
        f"/guidance/{trajectory}/",
        "/guidance/",
        "/outreach/",
        "/schools/",
        f"/access/dossiers/{trajectory}/",
    )
    for address in addresses:
        assert page(cell, address) == 404, address
    for address in addresses[:4]:
        assert page(social, address) == 200, address


def test_stays_who_they_are_whatever_cookies_they_write(village: Village) -> None:
    """The hat lies in the session's row: no cookie names it, and cookies of two sessions do not mix."""
    mixed = browsing(village.cell)
    mixed.cookies["__Host-hat"] = "social"
    assert page(mixed, "/guidance/") == 404
    mixed.cookies[SESSION] = village.social.cookies.session
    assert page(mixed, "/guidance/") == 303
    mixed.cookies[SESSION] = village.cell.cookies.session
    mixed.cookies[KEY] = village.social.cookies.key
    assert page(mixed, "/guidance/") == 303


def test_does_not_act_before_choosing(village: Village) -> None:
    waiting = sign_in(Credentials(village.service.katrin.login_name, PASSWORD))
    client = Client()
    client.cookies[SESSION], client.cookies[KEY] = waiting.cookies.session, waiting.cookies.key
    for address in ("/work/", "/guidance/", "/access/account/"):
        assert page(client, address) == 303


@pytest.mark.parametrize("change", [{"hat": "cell"}, {"hat": ""}, {"hat": "both"}])
def test_as_the_sign_in_login_changes_no_hat(village: Village, change: dict[str, str]) -> None:
    row = Session.objects.filter(cookie_hash=cookie_hash(village.social.cookies.session))
    with pytest.raises(DatabaseError), transaction.atomic(using="signin"):
        row.update(**change)


def test_as_the_sign_in_login_lets_nobody_with_two_in_without_one(village: Village) -> None:
    waiting = sign_in(Credentials(village.service.katrin.login_name, PASSWORD))
    with pytest.raises(DatabaseError), transaction.atomic(using="signin"):
        Session.objects.filter(cookie_hash=cookie_hash(waiting.cookies.session)).update(awaits="")
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT access.has_two_hats(%s)", [village.service.katrin.user_id])
        assert cursor.fetchone() == (True,)


def test_leaves_in_the_log_that_a_hat_was_chosen(village: Village) -> None:
    chosen = "SELECT count(*) FROM audit.entry WHERE event = 'access.choose_hat' AND actor_id = %s"
    before = harm(chosen, village.service.katrin.user_id)[0][0]
    wearing(village.service.katrin, Hat.CELL)
    assert harm(chosen, village.service.katrin.user_id)[0][0] == int(str(before)) + 1
