"""Plays how a superior answers an invitation and prepares an extract, through the services of their pages."""

from datetime import timedelta
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import waiting_offers
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.services.compose_extract import NewExtract, compose_extract
from houvast.cell.services.write_statement import write_statement
from houvast.cell.values.cases import Statement
from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.invitations import INVITATION, InvitationParcel
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.taking_part import TAKING_PART, Accepted, Prepared, load_answers
from houvast.kernel import clock


def participation_of(ledger: Ledger, told: Accepted) -> UUID:
    """Returns what a service keeps of taking part."""
    return ledger.row(TAKING_PART, told.meeting, told.item)


def play_taking_part(stage: Stage, ledger: Ledger) -> None:
    """Accepts each invitation and gives one extract, to be shown in the room alone."""
    for told in load_answers():
        with stage.acts(told.persona) as actor:
            _accept(actor, ledger, told)
        with stage.acts(told.persona) as actor:
            _prepare(actor, ledger, told)
    ledger.played.append(TAKING_PART)
    ledger.save()


def _accept(actor: Actor, ledger: Ledger, told: Accepted) -> None:
    number = participation_of(ledger, told)
    for offer in waiting_offers(actor, INVITATION, InvitationParcel)[:1]:
        answer_invitation(actor, Answering(offer.id, number, in_care=True, comes=True, who=told.who))


def _prepare(actor: Actor, ledger: Ledger, told: Accepted) -> None:
    participation = participation_of(ledger, told)
    numbers = tuple(
        ledger.row(TAKING_PART, participation, "statement", at) for at in range(len(told.statements))
    )
    extract = ledger.row(TAKING_PART, participation, "extract")
    for number, one in zip(numbers, told.statements, strict=True):
        write_statement(actor, participation, number, given(one))
    until = clock.today() + timedelta(days=told.days)
    compose_extract(actor, NewExtract(extract, participation, numbers, (), until, in_room=True))


def given(one: Prepared) -> GivenStatement:
    """Returns a statement that can be given, as it was prepared."""
    said = Statement(one.words, one.source, one.how, one.provenance, category=one.category, about=one.about)
    return GivenStatement(said, one.purpose, one.ground)
