"""What the pages of referrals print: what goes along, as the receiver sees it, and the life so far."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from houvast.desk.selectors._referrals import Life, Step
from houvast.desk.selectors.follow_referral import ReferralPage
from houvast.desk.selectors.list_referrals import ReferralLine, ReferralList
from houvast.desk.values.referrals import Standing, StepKind, Way
from houvast.kernel import clock
from houvast.web.desk.labels_referrals import (
    LANGUAGES,
    MEETINGS,
    STANDINGS,
    STEPS,
    WAYS,
    WHOSE,
)
from houvast.web.receive.labels import HEARS, WENT
from houvast.web.receive.packs import RECEIVE
from houvast.web.ui.shapes import Identity, Tone

SAID = (StepKind.ACCEPTED, StepKind.DECLINED, StepKind.ARRIVED, StepKind.NOT_ARRIVED, StepKind.ENDED)


@dataclass(frozen=True)
class Line:
    """A referral in a list, with its words."""

    id: UUID
    receiver: str
    reference: str
    standing: Promise
    tone: Tone
    due_on: date | None
    is_late: bool


@dataclass(frozen=True)
class Event:
    """A step, with its words."""

    when: object
    title: str
    kind: str
    words: str


def line_of(life: Life, reference: str = "") -> Line:
    """Returns a referral as a list shows it."""
    return Line(
        life.id,
        life.content.receiver,
        reference,
        STANDINGS[life.standing],
        Tone.WARNING if life.is_stalled or life.standing is Standing.DECLINED else Tone.NEUTRAL,
        life.due_on,
        life.is_stalled,
    )


def list_facts(found: ReferralList) -> dict[str, object]:
    """Returns what the list of referrals prints."""

    def lines(part: Iterable[ReferralLine]) -> list[Line]:
        return [line_of(one.life, one.reference) for one in part]

    return {
        "stalled": lines(found.stalled),
        "going": lines(found.going),
        "over": lines(found.over),
        "is_cut": found.is_cut,
    }


def bar(found: ReferralPage) -> Identity:
    """Returns the bar of an open referral: no name, its question's reference."""
    return Identity(
        who=_("Referral"),
        reference=found.reference,
        track=_("Desk"),
        controller=found.controller,
        why=_("You see this because you work at this desk."),
        url=reverse("desk:follow_referral", kwargs={"referral_id": found.life.id}),
    )


def referral_facts(found: ReferralPage, words: dict[UUID, str]) -> dict[str, object]:
    """Returns what the page of a referral prints; ``words`` are what receivers with an account wrote."""
    life, content = found.life, found.life.content
    living = found.possible
    with_account = content.way is Way.ACCOUNT
    return {
        "identity": bar(found),
        "referral": life,
        "referral_key": str(life.id),
        "receiver": content.receiver,
        "way": WAYS[content.way],
        "whose": WHOSE[content.whose],
        "hears": HEARS[content.hears],
        "reach": content.reach,
        "language": LANGUAGES.get(content.language, ""),
        "standing": STANDINGS[life.standing],
        "line": line_of(life),
        "goes_along": goes_along(life),
        "events": [_event(step, life, words) for step in reversed(life.steps)],
        "meeting": found.meeting if life.standing is Standing.MEETING else None,
        "may_change": StepKind.CHANGED in living and not with_account,
        "may_agree": StepKind.AGREED in living,
        "may_send": life.standing is Standing.AGREED,
        "may_print": content.way is Way.LETTER and life.standing in {Standing.COMPOSED, Standing.AGREED},
        "may_meet": StepKind.MEETING in living,
        "may_reply": bool(replies(found)),
        "may_stop": StepKind.STOPPED in living,
        "was_handed_over": content.way is Way.LETTER and life.standing in {Standing.SENT, Standing.SEEN},
        "may_again": life.standing in {Standing.STOPPED, Standing.DECLINED} and not with_account,
    }


def replies(found: ReferralPage) -> list[StepKind]:
    """Returns what the desk may note of the receiver's; one with an account says it in Houvast itself."""
    if found.life.content.way is Way.ACCOUNT:
        return []
    return [kind for kind in SAID if kind in found.possible]


def goes_along(life: Life) -> list[tuple[str, str]]:
    """Returns the items as the receiver reads them, in the receiver's language; "" where no longer kept."""
    pack = RECEIVE.pack_for(life.content.language)
    return [(pack["items"][item.kind], item.words) for item in life.content.items]


def _event(step: Step, life: Life, words: dict[UUID, str]) -> Event:
    said = step.content
    text = said.words
    if said.kind is StepKind.MEETING and said.at is not None and said.way is not None:
        text = f"{_moment(said.at)} · {MEETINGS[said.way]}" + (f"\n{said.words}" if said.words else "")
    if said.word is not None:
        text = str(WENT[said.word])
    if step.is_theirs and said.kind in {StepKind.ACCEPTED, StepKind.DECLINED} and not text:
        text = words.get(life.id, "")
    day = said.day if said.kind is not StepKind.MEETING else clock.day_of(step.moment)
    return Event(day, str(STEPS[said.kind]), _("From the service") if step.is_theirs else "", text)


def _moment(at: datetime) -> str:
    return date_format(localtime(at), "l j F Y, H:i")
