"""Plays the setting up of the town's cells through the services a coordinator's own pages use.

Plays of cases and meetings come after it: ``cell_of`` and ``seat_of`` say where they go on.
"""

from datetime import time
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.values import Function
from houvast.cell.services.acknowledge_document import Note, acknowledge_document
from houvast.cell.services.add_organisation import NewOrganisation, add_organisation
from houvast.cell.services.decide_period import decide_period
from houvast.cell.services.evaluate_cell import NewEvaluation, evaluate_cell
from houvast.cell.services.found_cell import NewCell, found_cell
from houvast.cell.services.hold_role_exercise import NewExercise, hold_role_exercise
from houvast.cell.services.name_exception import name_exception
from houvast.cell.services.name_recipient import name_recipient
from houvast.cell.services.say_role import say_role
from houvast.cell.services.seat_holder import NewSeat, seat_holder
from houvast.cell.services.write_document import NewDocument, write_document
from houvast.cell.values.cells import (
    CellContent,
    LegalException,
    LocalPeriod,
    Mandate,
    OrganisationContent,
    Recipient,
    SeatContent,
    SeatKind,
)
from houvast.cell.values.documents import Role
from houvast.cell.values.evaluations import SelfAnswer
from houvast.cli.demo.cells import CELL, Member, Sitting, Told, Written, load_cells
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.town import load_town
from houvast.cli.demo.values import Language
from houvast.kernel import clock

AT_WORK: Final = time(10, 15)
TOWN_HALL: Final = "town_hall"
COORDINATOR: Final = "kobe"


def cell_of(ledger: Ledger, language: Language) -> UUID:
    """Returns the cell of the town in a language: the Dutch one decided its gaps, the French one has none."""
    return ledger.row(CELL, language)


def seat_of(ledger: Ledger, function: Function, service: str = TOWN_HALL) -> UUID:
    """Returns the key of a seat of the town hall, or of a centre's management."""
    return ledger.seats[f"{service}.{function}"]


def party_of(ledger: Ledger, language: Language, who: str) -> UUID:
    """Returns who takes part in a cell: a seat by its holder's name, an organisation by its own."""
    return ledger.row(CELL, language, who)


def play_cell(stage: Stage, ledger: Ledger) -> None:
    """Founds each cell, seats and adds whom it knows, and has its rules written and noted."""
    for told in load_cells().cells:
        with stage.acts(COORDINATOR) as kobe:
            _found(kobe, ledger, told)
        _decide(stage, ledger, told)
        for number, one in enumerate(told.documents):
            _write(stage, ledger, told, one, ledger.row(CELL, told.language, "document", number))
        _exercise(stage, ledger, told)
        _look_back(stage, ledger, told)
    ledger.played.append(CELL)
    ledger.save()


def _found(actor: Actor, ledger: Ledger, told: Told) -> None:
    town, cell = load_town().municipality, cell_of(ledger, told.language)
    place = town.nl if told.language is Language.NL else town.fr
    found_cell(
        actor,
        NewCell(
            cell,
            CellContent(told.name, (place,), told.regime, ledger.day_ago(told.ago)),
            seat_of(ledger, Function.COORDINATOR),
            seat_of(ledger, Function.MAYOR),
            seat_of(ledger, Function.POLICE),
            seat_of(ledger, Function.PREVENTION),
        ),
    )
    for one in told.seats:
        number = party_of(ledger, told.language, one.name)
        seat_holder(actor, NewSeat(number, cell, _seat(ledger, one, place)))
    for member in told.members:
        number = party_of(ledger, told.language, member.name)
        add_organisation(actor, NewOrganisation(number, cell, _member(ledger, member, told.language)))


def _seat(ledger: Ledger, one: Sitting, place: str) -> SeatContent:
    return SeatContent(
        one.kind,
        place if one.kind is SeatKind.MAYOR else "",
        one.name,
        one.is_deputy,
        ledger.day_ago(one.ago),
        ledger.day_ago(one.ended) if one.ended else None,
        ledger.people[one.persona] if one.persona else None,
        ledger.day_ago(-one.cleared) if one.cleared else None,
    )


def _member(ledger: Ledger, one: Member, language: Language) -> OrganisationContent:
    seat = seat_of(ledger, Function.SUPERIOR, one.centre) if one.centre else None
    mandate = Mandate(one.mandate, one.text, one.source, clock.today())
    return OrganisationContent(
        one.name, one.kind, one.superior, one.address, language.value, mandate, seat_id=seat
    )


def _decide(stage: Stage, ledger: Ledger, told: Told) -> None:
    cell = cell_of(ledger, told.language)
    with stage.acts(COORDINATOR) as kobe:
        if told.exception is not None:
            one = told.exception
            name_exception(kobe, cell, LegalException(one.text, one.source, ledger.day_ago(one.ago), one.by))
        for receiving in told.recipients:
            day = ledger.day_ago(receiving.ago)
            name_recipient(kobe, cell, Recipient(receiving.name, receiving.source, day))
        for decided in told.periods:
            day = ledger.day_ago(decided.ago)
            decide_period(
                kobe,
                cell,
                LocalPeriod(decided.kind.value, decided.amount, decided.unit.value, decided.source, day),
            )


def _write(stage: Stage, ledger: Ledger, told: Told, one: Written, number: UUID) -> None:
    cell, holders = cell_of(ledger, told.language), {seat.persona: seat.name for seat in told.seats}
    with stage.acts(COORDINATOR) as kobe, clock.frozen_at(ledger.moment_ago(one.ago, AT_WORK)):
        write_document(kobe, NewDocument(number, cell, one.kind, told.language.value, one.text))
        for member in told.members:
            if member.signed:
                party = party_of(ledger, told.language, member.name)
                acknowledge_document(kobe, Note(number, party, member.signed))
    for persona in one.noted:
        with stage.acts(persona) as actor:
            acknowledge_document(actor, Note(number, party_of(ledger, told.language, holders[persona])))


def _exercise(stage: Stage, ledger: Ledger, told: Told) -> None:
    """Holds the exercise on roles, where it was held, and has everybody say theirs."""
    if not told.exercised:
        return
    holders = {seat.persona: seat.name for seat in told.seats if seat.persona}
    number = ledger.row(CELL, told.language, "exercise")
    parties = tuple(party_of(ledger, told.language, holders[one.persona]) for one in told.roles)
    with stage.acts(COORDINATOR) as kobe:
        day = ledger.day_ago(told.exercised)
        hold_role_exercise(kobe, NewExercise(number, cell_of(ledger, told.language), day, parties))
        for one, party in zip(told.roles, parties, strict=True):
            say_role(kobe, number, Role(party, "", one.brings, one.does_not, one.bound_by))


def _look_back(stage: Stage, ledger: Ledger, told: Told) -> None:
    """Keeps what the cell found when it looked back on itself."""
    one = told.looked_back
    if one is None:
        return
    with stage.acts(COORDINATOR) as kobe:
        evaluate_cell(
            kobe,
            NewEvaluation(
                ledger.row(CELL, told.language, "looked_back"),
                cell_of(ledger, told.language),
                ledger.day_ago(one.ago),
                tuple(SelfAnswer(each.question, each.words) for each in one.answers),
                one.agreed,
                (False, True),
            ),
        )
