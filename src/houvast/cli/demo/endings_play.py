"""Plays a case that is over: listed and closed on paper, told to two organisations; one confirmed."""

from datetime import datetime, time, timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.cell.selectors.show_case import show_case
from houvast.cell.services.file_decision import PaperDecision, file_decision
from houvast.cell.services.invite import NewInvitations, invite
from houvast.cell.services.note_answer import AnswerNote, note_answer
from houvast.cell.services.note_closing_confirmed import note_closing_confirmed
from houvast.cell.services.plan_meeting import NewMeeting, plan_meeting
from houvast.cell.services.propose_case import NewCase, propose_case
from houvast.cell.services.put_on_agenda import NewItem, put_on_agenda
from houvast.cell.values.cases import (
    About,
    CaseContent,
    PersonDiscussed,
    Proposal,
    Provenance,
    SourceKind,
    Statement,
)
from houvast.cell.values.decisions import Verdict
from houvast.cell.values.invitations import Way
from houvast.cell.values.meetings import MeetingContent
from houvast.cli.demo.cell_play import COORDINATOR, cell_of, party_of
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.town import load_town
from houvast.cli.demo.values import Language
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM

ENDINGS: Final = "endings"
AT_WORK: Final = time(14, 5)
SIGNED_BY: Final = "Walter Penninck, eerste schepen"
PAPER: Final = "Kast secretariaat, map 7"
ASKED: Final = ("OCMW Halvermonde", "CAW Tussen Water")
PROPOSED, INVITED = 64, 20
LISTED_WHY: Final = "Hij zei zelf dat hij klaarstond, en niemand hield nog contact."
CLOSED_WHY: Final = "Niets wijst nog in die richting: hij brak met de groep en kwam het vertellen."
WENT_WELL: Final = (
    "Hij werkt weer, en zijn broer belt hem elke week. De diensten wisten van elkaar wie wat deed."
)
INDICATION: Final = Statement(
    "Hij zei tegen een begeleider dat hij klaarstond om mee te doen als ze hem riepen.",
    "De begeleider van het opvanghuis",
    SourceKind.HEARD,
    Provenance.PARTNER,
    about=About.WILLING,
)
STRENGTH: Final = Statement(
    "Hij ging zelf terug naar zijn oude werk vragen.", "Zijn broer", SourceKind.TOLD, Provenance.PERSON
)


def play_endings(stage: Stage, ledger: Ledger) -> None:
    """Lists somebody on paper, invites two organisations, and closes the case before they meet."""
    case = ledger.row(ENDINGS, "case")
    with stage.acts(COORDINATOR) as kobe, clock.frozen_at(ledger.moment_ago(PROPOSED, AT_WORK)):
        propose_case(kobe, NewCase(case, cell_of(ledger, Language.NL), _content()))
        review_on = clock.today() + timedelta(days=90)
        file_decision(kobe, _page(ledger, case, Verdict.LIST, LISTED_WHY, review_on=review_on))
    with stage.acts(COORDINATOR) as kobe, clock.frozen_at(ledger.moment_ago(INVITED, AT_WORK)):
        _invite(kobe, ledger, case)
    with stage.acts(COORDINATOR) as kobe:
        file_decision(kobe, _page(ledger, case, Verdict.UNLIST, CLOSED_WHY, positive=WENT_WELL))
        note_closing_confirmed(kobe, show_case(kobe, case).closing[0].id)
    ledger.played.append(ENDINGS)
    ledger.save()


def _content() -> CaseContent:
    proposal = Proposal(
        "Opvanghuis De Brug",
        clock.today(),
        (INDICATION,),
        (STRENGTH,),
        "Drie gesprekken in het opvanghuis.",
        "Hij verhuisde, en elke dienst begon opnieuw.",
    )
    return CaseContent(PersonDiscussed("Wout Ingelbrecht", load_town().municipality.nl), proposal)


def _page(ledger: Ledger, case: UUID, verdict: Verdict, reasons: str, **more: object) -> PaperDecision:
    step, seat = ledger.row(ENDINGS, verdict.value), party_of(ledger, Language.NL, SIGNED_BY)
    return PaperDecision(case, step, verdict, clock.today(), seat, reasons, PAPER, **more)  # type: ignore[arg-type]


def _invite(actor: Actor, ledger: Ledger, case: UUID) -> None:
    meeting, item = ledger.row(ENDINGS, "meeting"), ledger.row(ENDINGS, "item")
    begins = datetime.combine(ledger.day + timedelta(days=30), time(10), BELGIUM)
    content = MeetingContent("Stadhuis, zaal 1", begins + timedelta(hours=1))
    plan_meeting(actor, NewMeeting(meeting, cell_of(ledger, Language.NL), begins, content))
    put_on_agenda(actor, NewItem(item, meeting, case, "Afspreken wie contact houdt."))
    asked = tuple(party_of(ledger, Language.NL, name) for name in ASKED)
    new = NewInvitations(ledger.row(ENDINGS, "batch"), item, asked, Way.LETTER, silent=True)
    for number in invite(actor, new):
        note_answer(actor, AnswerNote(number, comes=True))
