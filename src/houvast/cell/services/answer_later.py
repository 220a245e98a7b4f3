"""Taking longer to answer, where a text gives the time: with reasons, and told before the first day is over.

French Community decree, art. 21: one month, with reasons two more. Where no text was read there is no
more time.
"""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.overviews import answer_days, composed
from houvast.cell.services._overviews import keep_overview, take_overview, to_be_given
from houvast.cell.services._ter import refuse_ter
from houvast.cell.values.overviews import AnswerLater
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class LaterAnswer:
    """Which overview is answered later, and why."""

    case_id: UUID
    overview_id: UUID
    reasons: str
    looked: bool = False


def answer_later(actor: Actor, wanted: LaterAnswer) -> None:
    """Keeps the reasons once; a second time does nothing.

    Raises Invalid without reasons, Conflict where no text gives more time, once the first day is over, or
    once the overview was given; NotFound.
    """
    must(actor, "cell.answer_later")
    case, row, content = take_overview(actor, wanted.case_id, wanted.overview_id)
    asked = to_be_given(content)
    if asked.later is not None:
        return
    if not wanted.reasons.strip():
        raise Invalid(message("Write why it takes longer; the person is told the reasons."))
    first, extended = answer_days(composed(actor, case, asked).frame, asked)
    if first is None or extended is None or clock.today() > first:
        raise Conflict(message("No text held here gives more time, or the first day is over."))
    refuse_ter((wanted.reasons,), wanted.looked, case.dossier_id)
    later = AnswerLater(clock.today(), wanted.reasons)
    keep_overview(actor, row, replace(content, said=replace(asked, later=later)))
    log.record("cell.answer_later", dossier=case.dossier_id, subject=row.id)
