"""The lives of referrals: what the desk wrote and what came back from receivers, as one row of steps."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.offers import Handed, handed
from houvast.access.referral_pages import ReferralPageLine, referral_pages_of
from houvast.access.referral_values import ReferralPageState, WordBack
from houvast.access.sealing import load_keys, unseal_whole
from houvast.access.values import HandoverState
from houvast.desk.models.question import Question
from houvast.desk.models.referral import Referral, ReferralStep
from houvast.desk.values.referrals import (
    ReferralContent,
    ReferralStepContent,
    Standing,
    StepKind,
    Way,
    due_after,
    standing_after,
)
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

ANSWERS = {HandoverState.ACCEPTED: StepKind.ACCEPTED, HandoverState.DECLINED: StepKind.DECLINED}
ORDER: Final = {kind: place for place, kind in enumerate(StepKind)}


@dataclass(frozen=True)
class Step:
    """A step of a life, when it was written, and whether the receiver wrote it."""

    moment: datetime
    content: ReferralStepContent
    is_theirs: bool


@dataclass(frozen=True)
class Life:
    """A referral with all its steps, oldest first, and where it stands."""

    id: UUID
    question_id: UUID
    dossier_id: UUID
    content: ReferralContent
    steps: tuple[Step, ...]
    standing: Standing
    due_on: date | None
    page: ReferralPageLine | None

    @property
    def is_stalled(self) -> bool:
        """Whether its day has gone by and nothing moved."""
        return self.due_on is not None and self.due_on < clock.today()

    @property
    def has_lapsed(self) -> bool:
        """Whether its page closed before anybody answered: a new address is needed."""
        waits = self.standing in {Standing.SENT, Standing.SEEN}
        return waits and self.page is not None and self.page.state is ReferralPageState.LAPSED


def lives_of(actor: Actor, rows: Iterable[Referral]) -> tuple[Life, ...]:
    """Returns the lives of these referrals in their order, those that open; a constant number of queries."""
    found = list(rows)
    load_keys(actor, found)
    opened = list(unseal_whole(actor, found, ReferralContent))
    ids = [row.id for row, _ in opened]
    written: defaultdict[UUID, list[Step]] = defaultdict(list)
    steps = ReferralStep.objects.filter(about_id__in=ids).order_by("created_at", "id")
    for step, content in unseal_whole(actor, steps, ReferralStepContent):
        written[step.about_id].append(Step(step.created_at, content, is_theirs=False))
    for taken in written.values():
        # Two steps of one act have one moment: they follow each other as steps do.
        taken.sort(key=lambda step: (step.moment, ORDER[step.content.kind]))
    questions = dict(
        Question.objects.filter(dossier_id__in={row.dossier_id for row, _ in opened}).values_list(
            "dossier_id", "id"
        )
    )
    pages, parcels = referral_pages_of(actor, ids), handed(actor, ids)
    return tuple(
        _life(
            row, content, written[row.id], (questions[row.dossier_id], pages.get(row.id), parcels.get(row.id))
        )
        for row, content in opened
    )


def referral_row(referral_id: UUID) -> Referral:
    """Returns a referral the actor may know; raises NotFound."""
    row = Referral.objects.filter(id=referral_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def life_of(actor: Actor, row: Referral) -> Life:
    """Returns the life of one referral. Raises NotFound when it does not open."""
    for life in lives_of(actor, [row]):
        return life
    raise NotFound(message("This does not exist, or not for you."))


def _life(
    row: Referral,
    content: ReferralContent,
    written: list[Step],
    around: tuple[UUID, ReferralPageLine | None, Handed | None],
) -> Life:
    question, page, parcel = around
    began = ReferralStepContent(StepKind.COMPOSED, clock.day_of(row.created_at))
    first = [] if content.way is Way.ACCOUNT else [Step(row.created_at, began, is_theirs=False)]
    told = [*_of_page(page, content), *_of_parcel(parcel, content)]
    steps = sorted([*first, *written, *told], key=lambda step: step.moment)
    standing = standing_after(step.content.kind for step in steps)
    since = clock.day_of(steps[-1].moment) if steps else clock.today()
    theirs_is_last = bool(steps) and steps[-1].is_theirs
    due = due_after(standing, content.hears, since) if theirs_is_last else row.due_on
    return Life(row.id, question, row.dossier_id, content, tuple(steps), standing, due, page)


def _of_page(page: ReferralPageLine | None, content: ReferralContent) -> Iterator[Step]:
    if page is None:
        return
    if page.entered_at is not None:
        yield _theirs(page.entered_at, StepKind.SEEN)
    if page.answered_at is not None and page.answer is not None:
        kind = StepKind.ACCEPTED if page.answer.is_accepted else StepKind.DECLINED
        words = "\n".join(said for said in (page.answer.reason, page.answer.proposed) if said)
        yield _theirs(page.answered_at, kind, words)
    if page.told_at is not None:
        yield from _told(page.told_at, page.word, content)


def _of_parcel(parcel: Handed | None, content: ReferralContent) -> Iterator[Step]:
    if parcel is None:
        return
    if parcel.seen_at is not None:
        yield _theirs(parcel.seen_at, StepKind.SEEN)
    if parcel.answered_at is not None and parcel.state in ANSWERS:
        yield _theirs(parcel.answered_at, ANSWERS[parcel.state])
    if parcel.told_at is not None:
        yield from _told(parcel.told_at, parcel.word, content)


def _told(at: datetime, told: WordBack | None, content: ReferralContent) -> Iterator[Step]:
    """Yields what came back later, and nothing that the person did not agree to, whoever wrote it."""
    if told is None or not told.fits(content.hears):
        return
    yield _theirs(at, StepKind.ARRIVED if told.has_arrived else StepKind.NOT_ARRIVED)
    if told.word is not None:
        day = clock.day_of(at)
        yield Step(at, ReferralStepContent(StepKind.ENDED, day, word=told.word), is_theirs=True)


def _theirs(at: datetime, kind: StepKind, words: str = "") -> Step:
    return Step(at, ReferralStepContent(kind, clock.day_of(at), words), is_theirs=True)
