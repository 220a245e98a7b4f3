"""The forms of the steps of a support: what is done, agreed and looked back on; never of a pupil."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.kernel import clock
from houvast.schools.values.supports import (
    Agreement,
    Closing,
    ComingBack,
    Evaluation,
    Now,
    Reached,
    Settled,
    Side,
    StaffSession,
    Visit,
)
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices
from houvast.web.schools.forms import NO_PUPIL, SchoolForm
from houvast.web.schools.labels import NOWS, REACHED_WORDS, SIDES


class AddVisitForm(SchoolForm):
    """A visit."""

    worker_words = frozenset({"done"})
    on = forms.DateField(label=_("When?"), widget=forms.DateInput)
    who = line(_("Who went, and whom did they meet?"), _("Staff only: names or functions."))
    done = words(_("What was done?"), NO_PUPIL, required=True)

    def new(self) -> tuple[UUID, Visit]:
        """Returns the step to keep, with its number."""
        return self.submission_id, self.said()

    def said(self) -> Visit:
        """Returns the visit."""
        told = self.cleaned_data
        return Visit(told["on"], told["who"], told["done"])


class HoldStaffSessionForm(SchoolForm):
    """A session with staff."""

    worker_words = frozenset({"agreed"})
    on = forms.DateField(label=_("When?"), widget=forms.DateInput)
    theme = line(_("What was it about?"), required=True)
    method = line(_("How?"), _("A talk, an exercise, a case without names …"))
    staff = forms.IntegerField(
        label=_("How many staff took part?"), min_value=0, max_value=999, required=False
    )
    agreed = words(_("What was agreed?"), NO_PUPIL)

    def new(self) -> tuple[UUID, StaffSession]:
        """Returns the step to keep, with its number."""
        return self.submission_id, self.said()

    def said(self) -> StaffSession:
        """Returns the session."""
        told = self.cleaned_data
        return StaffSession(told["on"], told["theme"], told["method"], told["staff"] or 0, told["agreed"])


class MakeAgreementForm(SchoolForm):
    """Who does what by when."""

    worker_words = frozenset({"what"})
    what = words(_("What was agreed?"), NO_PUPIL, rows=2, required=True)
    who = line(_("Who does it?"), _("A function is enough: “head”, “care team”, “we”."), required=True)
    by = forms.DateField(label=_("By which day?"), widget=forms.DateInput)

    def new(self) -> tuple[UUID, Agreement]:
        """Returns the step to keep, with its number."""
        return self.submission_id, self.said()

    def said(self) -> Agreement:
        """Returns the agreement, made today."""
        told = self.cleaned_data
        return Agreement(clock.today(), told["what"], told["who"], told["by"])


class SettleAgreementForm(SchoolForm):
    """Done, or not and why."""

    worker_words = frozenset({"reason"})
    how = taps(
        _("How did it go?"), [("done", _("It was done")), ("dropped", _("It was not done"))], required=True
    )
    reason = words(_("Why not?"), _("Only when it was not done. Nobody is to blame."))

    def settled(self) -> Settled:
        """Returns how it ended, today."""
        told = self.cleaned_data
        is_done = told["how"] == "done"
        return Settled(clock.today(), is_done, "" if is_done else told["reason"])


class EvaluateSupportForm(SchoolForm):
    """A look back by one side."""

    worker_words = frozenset({"helped", "missing", "go_on"})
    side = taps(_("Who looks back?"), choices(SIDES), required=True)
    reached = taps(_("Did it bring what was hoped for?"), choices(REACHED_WORDS))
    helped = words(_("What helped?"), rows=2)
    missing = words(_("What was missing?"), rows=2)
    go_on = words(_("What does the school need to go on by itself?"), rows=2)

    def new(self) -> tuple[UUID, Evaluation]:
        """Returns the step to keep, with its number."""
        return self.submission_id, self.said()

    def said(self) -> Evaluation:
        """Returns the look back, of today."""
        told = self.cleaned_data
        reached = Reached(told["reached"]) if told["reached"] else None
        return Evaluation(
            clock.today(), Side(told["side"]), reached, told["helped"], told["missing"], told["go_on"]
        )


class CloseSupportForm(SchoolForm):
    """How it ended."""

    worker_words = frozenset({"words"})
    words = words(_("How did it end?"), NO_PUPIL, required=True)
    back_on = forms.DateField(
        label=_("When do we come back to ask how it is?"),
        help_text=_("Some months from now. You may leave it empty."),
        widget=forms.DateInput,
        required=False,
    )

    def new(self) -> tuple[UUID, Closing]:
        """Returns the step to keep, with its number."""
        return self.submission_id, self.said()

    def said(self) -> Closing:
        """Returns the closing, of today."""
        told = self.cleaned_data
        return Closing(clock.today(), told["words"], told["back_on"])


class ComeBackForm(SchoolForm):
    """How it is after some months."""

    worker_words = frozenset({"words"})
    now = taps(_("How is it now?"), choices(NOWS), required=True)
    words = words(_("What did the school say?"), NO_PUPIL)

    def new(self) -> tuple[UUID, ComingBack]:
        """Returns the step to keep, with its number."""
        return self.submission_id, self.said()

    def said(self) -> ComingBack:
        """Returns how it is today."""
        told = self.cleaned_data
        return ComingBack(clock.today(), Now(told["now"]), told["words"])
