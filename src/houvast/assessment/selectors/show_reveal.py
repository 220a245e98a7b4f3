"""The reveal: who sees what how, the widest apart first, and one's own first impression beside the second.

Before the round is over there is nothing to show, and how far the others are stands nowhere.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import held_of
from houvast.access.rules import must
from houvast.access.sealing import unseal_content, unseal_whole
from houvast.assessment.finding.rounds import definition_of, round_row, wait_while_rating
from houvast.assessment.models.rounds import Judgement, LockedRating
from houvast.assessment.values.ratings import Impression, LockedContent
from houvast.assessment.values.rounds import KeptSheet, RoundContent, RoundState, Spread, gone_on, spreads_of
from houvast.audit import log
from houvast.instruments.definition import Definition
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Reveal:
    """A revealed round: the sheets, how far apart they are, and the actor's own two impressions.

    The judgement is kept in the dossier's main part: whoever does not hold that may not read or write it.
    """

    round_id: UUID
    dossier_id: UUID
    state: RoundState
    definition: Definition
    about: RoundContent
    revealed_on: date | None
    sheets: tuple[KeptSheet, ...]
    spreads: tuple[Spread, ...]
    own_before: Impression | None
    own_after: Impression | None
    judgement_id: UUID | None
    holds_dossier: bool
    i_lead: bool

    @property
    def to_judge_before(self) -> date | None:
        """The day on which the sheets go, as long as a judgement is still to be kept."""
        is_waiting = self.sheets and not self.about.vignette and self.state is not RoundState.SETTLED
        return gone_on(self.revealed_on) if is_waiting else None


def show_reveal(actor: Actor, round_id: UUID) -> Reveal:
    """Returns a round that is over. Raises NotFound, Conflict while it is blind or the actor rates again."""
    must(actor, "assessment.show_reveal")
    row = round_row(round_id)
    if row.state == RoundState.OPEN:
        raise Conflict(message("The round is not over yet."))
    about = unseal_content(actor, row, RoundContent)
    if not about.vignette:  # the cases of an exercise have nothing to do with one another
        wait_while_rating(actor, row.dossier_id)
    rows = LockedRating.objects.filter(round_id=row.id).order_by("created_at", "id")
    locked = [content for _, content in unseal_whole(actor, rows, LockedContent)]
    own = next((sheet for sheet in locked if sheet.rater_id == actor.user_id), None)
    definition = definition_of(about)
    judged = Judgement.objects.filter(round_id=row.id).values_list("id", flat=True).first()
    log.record("assessment.show_reveal", dossier=row.dossier_id)
    return Reveal(
        row.id,
        row.dossier_id,
        RoundState(row.state),
        definition,
        about,
        row.revealed_on,
        tuple(KeptSheet(sheet.rater_id, sheet.rater, sheet.sheet, sheet.after) for sheet in locked),
        spreads_of(definition, locked),
        own.before if own else None,
        own.after if own else None,
        judged,
        row.dossier_id in held_of([row.dossier_id]),
        row.leader_id == actor.user_id,
    )
