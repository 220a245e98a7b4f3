"""Plays the cases of the town's cells through the services a coordinator's and a mayor's own pages use."""

from contextlib import AbstractContextManager
from datetime import time, timedelta
from typing import Final
from uuid import UUID

from houvast.cell.services.ask_service import ServiceRequest, ask_service
from houvast.cell.services.file_decision import PaperDecision, file_decision
from houvast.cell.services.list_case import Listing, list_case
from houvast.cell.services.note_service_answer import NotedAnswer, note_service_answer
from houvast.cell.services.propose_case import NewCase, propose_case
from houvast.cell.services.refuse_case import Refusal, refuse_case
from houvast.cell.values.cases import CaseContent, MinorCheck, PersonDiscussed, Proposal, Statement
from houvast.cell.values.decisions import Verdict
from houvast.cli.demo.cases import CASES, Proposed, Requested, Settled, Spoken, load_cases
from houvast.cli.demo.cell_play import COORDINATOR, cell_of, party_of
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.town import load_town
from houvast.cli.demo.values import Language
from houvast.kernel import clock

AT_WORK: Final = time(11, 20)
MAYOR: Final = "lieve"


def case_of(ledger: Ledger, key: str) -> UUID:
    """Returns a case of the town by its key."""
    return ledger.row(CASES, key)


def play_cases(stage: Stage, ledger: Ledger) -> None:
    """Proposes each case on its day, asks whom it asks, and has the mayor decide where it was decided."""
    for told in load_cases().cases:
        with stage.acts(COORDINATOR) as kobe, ago_of(ledger, told.ago):
            number = case_of(ledger, told.key)
            propose_case(kobe, NewCase(number, cell_of(ledger, told.language), _content(ledger, told)))
        for place, one in enumerate(told.requests):
            _ask(stage, ledger, told, one, ledger.row(CASES, told.key, "request", place))
        if told.decision is not None:
            _decide(stage, ledger, told, told.decision)
    ledger.played.append(CASES)
    ledger.save()


def _content(ledger: Ledger, told: Proposed) -> CaseContent:
    town = load_town().municipality
    place = town.nl if told.language is Language.NL else town.fr
    born = ledger.day_ago(told.years * 365 + told.years // 3 + 40) if told.years else None
    said = [_statement(one) for one in told.statements]
    proposal = Proposal(
        told.by,
        clock.today(),
        tuple(one for one in said if one.about),
        tuple(one for one in said if one.about is None),
        told.done,
        told.why_not_less,
    )
    minor = MinorCheck(told.best_interests) if told.best_interests else None
    return CaseContent(PersonDiscussed(told.name, place, born), proposal, minor)


def _statement(one: Spoken) -> Statement:
    return Statement(
        one.words,
        one.source,
        one.how,
        one.provenance,
        one.category,
        one.special,
        one.special_why,
        one.about,
    )


def _ask(stage: Stage, ledger: Ledger, told: Proposed, one: Requested, number: UUID) -> None:
    case, language = case_of(ledger, told.key), told.language.value
    with stage.acts(COORDINATOR) as kobe, ago_of(ledger, one.ago):
        ask_service(kobe, ServiceRequest(case, number, one.service, one.why, one.asked_for, language))
        if one.answered:
            answer = _statement(one.answer) if one.answer else None
            note_service_answer(kobe, NotedAnswer(case, number, answer))


def _decide(stage: Stage, ledger: Ledger, told: Proposed, one: Settled) -> None:
    case, step = case_of(ledger, told.key), ledger.row(CASES, told.key, "decision")
    day = ledger.day_ago(one.ago)
    review = day + timedelta(days=one.review_in) if one.review_in else None
    with stage.acts(COORDINATOR if one.signed_by else MAYOR) as actor, ago_of(ledger, one.ago):
        if one.signed_by:
            seat = party_of(ledger, told.language, one.signed_by)
            page = PaperDecision(case, step, one.verdict, day, seat, one.reasons, one.paper, review)
            file_decision(actor, page)
        elif one.verdict is Verdict.LIST and review is not None:
            list_case(actor, Listing(case, step, one.reasons, review))
        else:
            refuse_case(actor, Refusal(case, step, one.reasons))


def ago_of(ledger: Ledger, ago: int) -> AbstractContextManager[None]:
    """Holds the clock at work on a day so long ago, never past this moment."""
    return clock.frozen_at(ledger.moment_ago(ago, AT_WORK))
