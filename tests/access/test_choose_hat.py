"""Choosing one of two hats …"""

import pytest

from houvast.access.finding import dossier_row
from houvast.access.personal import DraftContent, TypedField
from houvast.access.selectors.list_drafts import list_drafts
from houvast.access.services.choose_hat import choose_hat
from houvast.access.services.hand_over_device import hand_over_device
from houvast.access.services.save_draft import save_draft
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.services.take_back_device import TakingBack, take_back_device
from houvast.access.sessions import open_cookies
from houvast.access.values import Awaits, Function, FunctionKeyKind, Hat, Track
from houvast.kernel.errors import Invalid, NotAllowed, NotFound, SignInNeeded
from houvast.kernel.ids import new_id
from world import (
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


@pytest.fixture(scope="module")
def village() -> Service:
    """A village in which Katrin guides young people and coordinates the cell; Jan only guides."""
    service = found("Village")
    secure_recovery(service)
    katrin = hire_for_two(service, "katrin", Function.GUIDE, Function.COORDINATOR)
    jan, cas = hire(service, "jan", Function.GUIDE), hire(service, "cas", Function.COORDINATOR)
    team(service, FunctionKeyKind.TEAM, jan, katrin)
    seat(service, "coordinator", cas, katrin)
    return service


@pytest.fixture(scope="module")
def social(village: Service) -> Person:
    return wearing(village.katrin, Hat.SOCIAL)


@pytest.fixture(scope="module")
def cell(village: Service) -> Person:
    return wearing(village.katrin, Hat.CELL)


def test_is_asked_before_anybody_acts(village: Service) -> None:
    waiting = sign_in(Credentials(village.katrin.login_name, PASSWORD))
    assert waiting.awaits is Awaits.HAT
    with pytest.raises(SignInNeeded):
        open_cookies(waiting.cookies, counts_as_activity=True)
    with pytest.raises(SignInNeeded), Person(village.katrin.user_id, "", waiting.unlocked).acts():
        pass


def test_is_asked_of_nobody_with_one_hat(village: Service) -> None:
    for person in (village.jan, village.cas, village.steward):
        assert sign_in(Credentials(person.login_name, PASSWORD)).awaits is Awaits.NOTHING


def test_takes_no_answer_that_is_no_hat(village: Service) -> None:
    waiting = sign_in(Credentials(village.katrin.login_name, PASSWORD))
    with pytest.raises(Invalid):
        choose_hat(waiting.cookies, Hat.NONE)


def test_leaves_only_the_functions_of_that_hat(social: Person, cell: Person) -> None:
    with social.acts() as actor:
        assert (actor.functions, actor.hat) == ({Function.GUIDE}, Hat.SOCIAL)
    with cell.acts() as actor:
        assert (actor.functions, actor.hat) == ({Function.COORDINATOR}, Hat.CELL)


def test_shows_only_the_dossiers_of_that_hat(village: Service, social: Person, cell: Person) -> None:
    guided = dossier_of(social, village)
    discussed = dossier_of(cell, village, Track.CONSULTATION)
    with social.acts() as actor:
        assert dossier_row(guided.id)
        assert actor.keyring.compartment(guided.compartment_id)
        with pytest.raises(NotFound):
            dossier_row(discussed.id)
        with pytest.raises(NotFound):
            actor.keyring.compartment(discussed.compartment_id)
    with cell.acts() as actor:
        assert dossier_row(discussed.id)
        with pytest.raises(NotFound):
            dossier_row(guided.id)
        with pytest.raises(NotFound):
            actor.keyring.compartment(guided.compartment_id)


@pytest.mark.parametrize(
    "track", [track for track in Track if track not in {Track.CONSULTATION, Track.TABLE}]
)
def test_for_the_cell_opens_no_dossier_of_social_work(village: Service, cell: Person, track: Track) -> None:
    with pytest.raises(NotAllowed):
        dossier_of(cell, village, track)


@pytest.mark.parametrize("hat", [Hat.SOCIAL, Hat.CELL])
def test_opens_a_table_of_sectors_with_either_hat(village: Service, hat: Hat) -> None:
    """A table knows no person, so it goes with any hat."""
    table = dossier_of(wearing(village.katrin, hat), village, Track.TABLE)
    for worn in (Hat.SOCIAL, Hat.CELL):
        with wearing(village.katrin, worn).acts() as actor:
            assert dossier_row(table.id)
            assert actor.keyring.compartment(table.compartment_id)


def test_for_social_work_opens_no_consultation(village: Service, social: Person) -> None:
    with pytest.raises(NotFound):
        dossier_of(social, village, Track.CONSULTATION)


def test_leaves_only_the_keys_of_that_hat(village: Service, social: Person, cell: Person) -> None:
    ours, table = village.functions[FunctionKeyKind.TEAM], village.seats["coordinator"]
    with social.acts() as actor:
        assert actor.keyring.function_pairs(ours)
        assert not actor.keyring.function_pairs(table)
    with cell.acts() as actor:
        assert actor.keyring.function_pairs(table)
        assert not actor.keyring.function_pairs(ours)


def test_shows_only_the_drafts_of_that_hat(social: Person, cell: Person) -> None:
    form, subject = "guidance.add_note", new_id()
    with social.acts() as actor:
        save_draft(actor, form, subject, DraftContent((TypedField("text", ("He was early.",)),)))
        assert subject in {line.subject_id for line in list_drafts(actor)}
    with cell.acts() as actor:
        assert subject not in {line.subject_id for line in list_drafts(actor)}
        save_draft(actor, form, subject, DraftContent((TypedField("text", ("On the agenda.",)),)))


def test_stays_on_when_a_device_was_handed_over_and_taken_back(village: Service) -> None:
    katrin = wearing(village.katrin, Hat.SOCIAL)
    with katrin.acts() as actor:
        hand_over_device(actor)
    back = take_back_device(TakingBack(katrin.cookies, PASSWORD))
    with Person(katrin.user_id, "", back.unlocked).acts() as actor:
        assert actor.hat is Hat.SOCIAL
