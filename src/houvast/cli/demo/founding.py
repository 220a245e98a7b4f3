"""Founds the town: its services, the people who work there, their teams, partners and recovery holders."""

from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.selectors.show_fingerprint import show_fingerprint
from houvast.access.services.agree_partnership import agree_partnership
from houvast.access.services.found_controller import Founding, found_controller
from houvast.access.services.found_function import NewFunction, found_function
from houvast.access.services.invite_colleague import NewColleague
from houvast.access.values import ConfidentialityKind, Function, FunctionKeyKind
from houvast.cli.demo.hiring import hire, secure_recovery
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.nights import prepare_nights
from houvast.cli.demo.stage import PASSWORD, Stage
from houvast.cli.demo.town import ControllerKind, Persona, Town, TownController
from houvast.cli.demo.values import Language
from houvast.guidance.services.change_sender import change_sender
from houvast.kernel import clock, ids
from houvast.legal.selectors.citation import current_citation

NEWCOMERS: Final = frozenset({"bert"})
"""Who belongs to the team, and to nothing that receives or opens anything yet."""
SECRET: Final = frozenset({Function.DESK, Function.GUIDE, Function.COACH})
BY_CONTRACT: Final = "dp_law.9"
REGIMES: Final = {Language.NL: "flanders", Language.FR: "french_community"}
NAMES: Final = {
    FunctionKeyKind.TEAM: {Language.NL: "Team", Language.FR: "Équipe"},
    FunctionKeyKind.INBOX: {Language.NL: "Aanmeldingen", Language.FR: "Nouvelles demandes"},
    FunctionKeyKind.DUTY: {Language.NL: "Wachtdienst", Language.FR: "Permanence"},
}
SEATS: Final = {
    Function.MAYOR: {Language.NL: "Burgemeester", Language.FR: "Bourgmestre"},
    Function.COORDINATOR: {Language.NL: "Coördinatie van de cel", Language.FR: "Coordination de la cellule"},
    Function.POLICE: {Language.NL: "Lokale politie", Language.FR: "Police locale"},
    Function.PREVENTION: {Language.NL: "Preventie", Language.FR: "Prévention"},
    Function.SUPERIOR: {Language.NL: "Directie", Language.FR: "Direction"},
}
"""Who sits at a table, or answers for a service: a key of its own for each."""
MEMBERS: Final[dict[FunctionKeyKind, frozenset[Function]]] = {
    FunctionKeyKind.TEAM: SECRET | {Function.COORDINATOR, Function.PREVENTION},
    FunctionKeyKind.INBOX: frozenset({Function.GUIDE}),
    FunctionKeyKind.DUTY: frozenset({Function.DUTY}),
}


def found_town(town: Town, ledger: Ledger, stage: Stage) -> None:
    """Founds every service with its people, then partners and recovery; the ledger holds ids afterwards."""
    caring = [service for service in town.controllers if service.kind is not ControllerKind.PLATFORM]
    for service in town.controllers:
        _found_service(service, _people(town, service), ledger, stage)
    for service in caring:
        with stage.acts(_steward(town, service).key) as actor:
            _agree(actor, service, caring, ledger)
    for service in caring:
        holders = [(key, ledger.people[key]) for key in service.recovery]
        secure_recovery(stage, _steward(town, service).key, ledger.services[service.key], holders)
        if service.kind is not ControllerKind.MUNICIPALITY:
            prepare_nights(stage, service, _people(town, service), ledger)


def _people(town: Town, service: TownController) -> list[Persona]:
    return [one for one in town.personas if one.controller == service.key]


def _steward(town: Town, service: TownController) -> Persona:
    return next(one for one in _people(town, service) if Function.STEWARD in one.functions)


def _found_service(service: TownController, people: list[Persona], ledger: Ledger, stage: Stage) -> None:
    steward = next(one for one in people if Function.STEWARD in one.functions)
    colleagues = [one for one in people if one is not steward]
    controller = ledger.services[service.key] = ids.new_id()
    kind, citation = binding(steward.functions)
    ledger.people[steward.key] = found_controller(
        Founding(
            name=service.name,
            language=service.language,
            regime=REGIMES[service.language],
            steward_name=steward.name,
            login_name=steward.key,
            password=PASSWORD,
            confidentiality=kind,
            citation=citation,
            controller_id=controller,
        )
    )
    ledger.people |= hire(stage, steward.key, [_invited(controller, one) for one in colleagues])
    with stage.acts(steward.key) as actor:
        _found_functions(actor, service, colleagues, ledger)
        _found_seats(actor, service, colleagues, ledger)
        if service.sender:
            change_sender(actor, controller, service.sender)


def binding(functions: tuple[Function, ...]) -> tuple[ConfidentialityKind, str]:
    """Returns what binds somebody with these functions to silence, and where it stands."""
    if SECRET.isdisjoint(functions):
        return ConfidentialityKind.CONTRACT, BY_CONTRACT
    return ConfidentialityKind.PROFESSIONAL_SECRECY, current_citation("secrecy", clock.today()).id


def _invited(controller: UUID, persona: Persona) -> NewColleague:
    kind, citation = binding(persona.functions)
    return NewColleague(
        controller_id=controller,
        name=persona.name,
        login_name=persona.key,
        language=persona.language,
        functions=persona.functions,
        confidentiality=kind,
        citation=citation,
    )


def _found_functions(actor: Actor, service: TownController, people: list[Persona], ledger: Ledger) -> None:
    """Founds the team, a centre's inbox, and the duty of either."""
    for kind, functions in MEMBERS.items():
        apart = frozenset() if kind is FunctionKeyKind.TEAM else NEWCOMERS
        chosen = (one for one in people if functions & set(one.functions) and one.key not in apart)
        members = tuple(ledger.people[one.key] for one in chosen)
        if members:
            name = NAMES[kind][service.language]
            founded = found_function(actor, NewFunction(ledger.services[service.key], kind, name, members))
            known = {
                FunctionKeyKind.INBOX: ledger.inboxes,
                FunctionKeyKind.DUTY: ledger.duties,
                FunctionKeyKind.TEAM: ledger.teams,
            }
            known[kind][service.key] = founded


def _found_seats(actor: Actor, service: TownController, people: list[Persona], ledger: Ledger) -> None:
    """Founds a seat for each function of a cell, and for the management, that somebody has here."""
    for function, names in SEATS.items():
        members = tuple(ledger.people[one.key] for one in people if function in one.functions)
        if members:
            new = NewFunction(
                ledger.services[service.key], FunctionKeyKind.SEAT, names[service.language], members
            )
            ledger.seats[f"{service.key}.{function}"] = found_function(actor, new)


def _agree(actor: Actor, service: TownController, caring: list[TownController], ledger: Ledger) -> None:
    """Agrees a partnership with every other service of the town; fingerprints are compared by voice."""
    for other in caring:
        if other is not service:
            partner = ledger.services[other.key]
            agree_partnership(actor, ledger.services[service.key], partner, show_fingerprint(actor, partner))
