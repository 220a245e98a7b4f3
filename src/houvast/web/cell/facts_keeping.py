"""What the story of a case prints of reviews, closing, and what was agreed with and told to the person."""

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from houvast.cell.values.keeping import (
    CaseClosed,
    ClosingAsked,
    KeptLonger,
    PersonTold,
    TellingPostponed,
    TrajectoryAgreed,
)
from houvast.cell.values.overviews import EntryHeldBack, EntryReleased, OverviewAsked
from houvast.web.cell.labels_keeping import GROUNDS

LIES = gettext_lazy("The signed page lies")
Words = str | Promise
Kept = tuple[Words, str, tuple[tuple[Words, Words], ...]]


def kept_step(said: object) -> Kept | None:
    """Returns heading, words and rows of a step of keeping; None for any other."""
    if isinstance(said, ClosingAsked):
        return _("Put forward to be closed"), said.reasons, ()
    if isinstance(said, CaseClosed):
        return (
            _("Taken off the list"),
            said.reasons,
            ((_("What went well"), said.positive), (_("Decided by"), said.by), (LIES, said.paper)),
        )
    if isinstance(said, KeptLonger):
        grounds = "; ".join(str(GROUNDS[ground]) for ground in said.grounds)
        rows = (
            (_("Objective elements"), grounds),
            (_("Discussed on"), date_format(said.discussed_on, "j F Y")),
            (_("Kept until"), date_format(said.until_on, "j F Y")),
            (_("Decided by"), said.by),
            (LIES, said.paper),
        )
        return _("Kept longer"), said.reasons, rows
    return _with_the_person(said)


def _with_the_person(said: object) -> Kept | None:
    if isinstance(said, TrajectoryAgreed):
        rows = (
            (_("The person's own words"), said.own_words),
            (_("Not worked out together, because"), said.why_without),
            (_("The person can turn to"), said.contact),
        )
        return _("A trajectory was agreed"), said.agreed, rows
    if isinstance(said, PersonTold):
        return _("The person was told"), said.what, ((_("Told by"), said.by),)
    if isinstance(said, TellingPostponed):
        day = date_format(said.until_on, "j F Y")
        return _("The person is not told yet"), said.reasons, ((_("Looked at again on"), day),)
    return _of_overviews(said)


def _of_overviews(said: object) -> Kept | None:
    if isinstance(said, OverviewAsked):
        given = date_format(said.given.on, "j F Y") if said.given else ""
        rows = ((_("Asked by"), said.who), (_("Given on"), given))
        return _("An overview was asked"), "", rows
    if isinstance(said, EntryHeldBack):
        day = date_format(said.until_on, "j F Y")
        return _("Something is held back from overviews"), said.reasons, ((_("Until"), day),)
    if isinstance(said, EntryReleased):
        return _("What was held back is said again"), "", ()
    return None
