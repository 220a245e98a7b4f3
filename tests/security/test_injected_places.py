"""Whoever injects a statement and manages accounts, coaches or is a partner …

A steward decides who works where. That must not become seeing what is confided there, not even that it is.
"""

from uuid import UUID

from houvast.access.models.keys import ControllerKey
from houvast.access.services.agree_partnership import agree_partnership
from houvast.access.values import Function, FunctionKeyKind
from houvast.kernel.ids import new_id
from houvast.vault.certificates import fingerprint
from security.injecting import found_by, happens
from world import Person, Service, Town, dossier_of, found, hire, secure_recovery, team

MEMBER = (
    "INSERT INTO access.function_member (id, created_at, controller_id, function_key_id, user_id, valid_from)"
    " VALUES (gen_random_uuid(), now(), %s, %s, %s, now() - interval '1 minute')"
)
ABSENCE = (
    "INSERT INTO access.absence (id, created_at, controller_id, user_id, first_day, last_day, declared_by)"
    " VALUES (%s, now(), %s, %s, now(), now(), %s)"
)


def sees(person: Person, team_id: UUID) -> bool:
    """Whether somebody's row ring counts them to a team."""
    with person.acts():
        return bool(found_by("SELECT 1 FROM access.my_function_keys() k WHERE k = %s", [team_id]))


def joins(person: Person, controller: UUID, team_id: UUID) -> bool:
    with person.acts():
        return happens(MEMBER, [controller, team_id, person.user_id])


def test_joins_no_team_of_another_service(town: Town) -> None:
    """The row names one's own service and their team: the row ring would open all that team holds."""
    inbox, steward = town.centre.functions[FunctionKeyKind.INBOX], town.desk.steward
    for controller in (town.desk.id, town.centre.id):
        assert not joins(steward, controller, inbox)
    assert not sees(steward, inbox)


def used_team() -> tuple[Service, UUID]:
    """A service whose team holds a dossier."""
    service = found()
    secure_recovery(service)
    hire(service, "noor", Function.DESK)
    hire(service, "piet", Function.DESK)
    made = team(service, FunctionKeyKind.TEAM, service.noor, service.piet)
    opened = dossier_of(service.noor, service)
    with service.noor.acts():
        giving = "SELECT access.give_grant(%s, %s, 'function', %s, 'team', NULL)"
        assert happens(giving, [new_id(), opened.compartment_id, made])
    return service, made


def test_joins_no_team_in_use_without_a_welcome() -> None:
    service, made = used_team()
    assert not joins(service.steward, service.id, made)
    assert not sees(service.steward, made)
    with service.steward.acts():
        waiting = MEMBER.replace("now() - interval '1 minute'", "NULL")
        assert happens(waiting, [service.id, made, service.steward.user_id])
        begun = "UPDATE access.function_member SET valid_from = now() WHERE user_id = %s"
        assert not happens(begun, [service.steward.user_id])


def test_brings_nobody_back_who_left() -> None:
    service, made = used_team()
    with service.steward.acts():
        ended = "UPDATE access.function_member SET valid_until = now() WHERE user_id = %s"
        assert happens(ended, [service.piet.user_id])
        ended = "UPDATE access.user_function SET valid_until = now() WHERE user_id = %s"
        assert happens(ended, [service.piet.user_id])
    with service.steward.acts():
        for table in ("function_member", "user_function"):
            back = f"UPDATE access.{table} SET valid_until = NULL WHERE user_id = %s"
            assert not happens(back, [service.piet.user_id])
        other = "UPDATE access.user_function SET function = 'dpo' WHERE user_id = %s"
        assert not happens(other, [service.noor.user_id])
    assert not sees(service.piet, made)


def test_opens_and_closes_no_account_by_hand(town: Town) -> None:
    with town.centre.steward.acts():
        for state in ("closed", "invited", "awaiting_confirmation"):
            by_hand = 'UPDATE access."user" SET state = %s WHERE id = %s'
            assert not happens(by_hand, [state, town.centre.bert.user_id])
    with town.centre.bert.acts():
        assert not happens("UPDATE access.\"user\" SET state = 'closed'")


def test_is_no_partner_of_who_did_not_agree(town: Town) -> None:
    """One service alone compared fingerprints: its people learn nobody's name and no inbox by that."""
    stranger = found("Stranger")
    with stranger.steward.acts() as steward:
        key = ControllerKey.objects.get(controller_id=town.centre.id)
        agree_partnership(steward, stranger.id, town.centre.id, fingerprint(bytes(key.signing_public)))
    with stranger.steward.acts():
        assert not found_by('SELECT name FROM access."user" WHERE home_id = %s', [town.centre.id])
        assert not found_by("SELECT name FROM access.function_key WHERE controller_id = %s", [town.centre.id])


def test_declares_nobody_of_another_service_away(town: Town) -> None:
    """The answer counts the dossiers somebody holds, and tells their stand-ins."""
    for person in (town.centre.coach, town.centre.steward, town.centre.bert):
        with person.acts():
            chloe = town.elsewhere.chloe.user_id
            assert not happens(ABSENCE, [new_id(), town.centre.id, chloe, person.user_id])
            assert not happens(ABSENCE, [new_id(), town.elsewhere.id, person.user_id, person.user_id])


def test_hides_no_dossier_as_erased(town: Town) -> None:
    """An erased one is in no list, of no stand-in, and no longer keeps an account from being closed."""
    opened = dossier_of(town.centre.anna, town.centre)
    with town.centre.anna.acts():
        assert not happens("UPDATE access.dossier SET state = 'erased' WHERE id = %s", [opened.id])
        assert happens("UPDATE access.dossier SET state = 'open' WHERE id = %s", [opened.id])


def test_signs_no_reason_of_an_emergency_for_somebody_else(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    reason = (
        "INSERT INTO access.emergency (id, created_at, dossier_id, compartment_id, user_id, content)"
        " VALUES (gen_random_uuid(), now(), %s, %s, %s, '\\x00')"
    )
    with town.centre.anna.acts():
        assert not happens(reason, [opened.id, opened.compartment_id, town.centre.bert.user_id])


def test_asks_no_function_about_strangers(town: Town) -> None:
    with town.centre.bert.acts():
        for asked in (
            "is_bound",
            "is_taken",
            "newest_recovery",
            "serving_as",
            "others_hold",
            "answering_for",
        ):
            values = "%s, %s" if asked in {"serving_as", "others_hold"} else "%s"
            parameters = [town.elsewhere.chloe.user_id] * values.count("%")
            assert not happens(f"SELECT access.{asked}({values})", parameters)
