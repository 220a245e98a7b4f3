"""The forms between list and deletion: reviews, closing, keeping longer, agreeing, telling the person."""

from collections.abc import Collection, Mapping
from datetime import timedelta
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.cell.services.agree_trajectory import NewTrajectory
from houvast.cell.services.ask_closing import ClosingRequest
from houvast.cell.services.close_case import Closing
from houvast.cell.services.keep_longer import Longer
from houvast.cell.services.postpone_telling import Postponement
from houvast.cell.services.review_case import Review
from houvast.cell.services.tell_person import Telling
from houvast.cell.values.keeping import ObjectiveGround, PersonTold, TrajectoryAgreed
from houvast.kernel import clock
from houvast.web.cell.forms_writing import CellForm
from houvast.web.cell.labels_keeping import GROUNDS
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, words
from houvast.web.guidance.labels import choices

USUAL_REVIEW = timedelta(days=91)


def review_start() -> dict[str, object]:
    """Returns what the form of a review begins with: the day in three months."""
    return {"review_on": (clock.today() + USUAL_REVIEW).isoformat()}


def today_start() -> dict[str, object]:
    """Returns what a form about today begins with."""
    return {"on": clock.today().isoformat()}


class ReviewCaseForm(CellForm):
    """Why somebody is still on the list, and when that is asked again."""

    worker_words = frozenset({"reasons"})
    reasons = words(
        _("Why does it still have to be on the list?"),
        _("What is new since the last time, and why less is not enough."),
        rows=5,
        required=True,
    )
    review_on = forms.DateField(
        label=_("By which day is it looked at again?"),
        help_text=_("Within six months. For somebody who turns eighteen before, the first of that month."),
        widget=forms.DateInput,
    )

    def review(self, case_id: UUID) -> Review:
        """Returns the review."""
        told = self.cleaned_data
        return Review(case_id, self.submission_id, told["reasons"], told["review_on"], self.has_looked)


class AskClosingForm(CellForm):
    """Why a case can be closed; the mayor decides."""

    worker_words = frozenset({"reasons"})
    reasons = words(_("Why can it be closed?"), rows=4, required=True)

    def asked(self, case_id: UUID) -> ClosingRequest:
        """Returns the case to put forward."""
        return ClosingRequest(case_id, self.submission_id, self.cleaned_data["reasons"], self.has_looked)


class CloseCaseForm(CellForm):
    """Why somebody is taken off the list, and what went well."""

    worker_words = frozenset({"reasons", "positive"})
    reasons = words(_("Why is it closed?"), rows=4, required=True)
    positive = words(
        _("What went well?"), _("Of the person, and of the work together."), rows=4, required=True
    )

    def closing(self, case_id: UUID) -> Closing:
        """Returns the closing."""
        told = self.cleaned_data
        return Closing(case_id, self.submission_id, told["reasons"], told["positive"], self.has_looked)


def objective_elements(*, required: bool = True) -> forms.MultipleChoiceField:
    """Returns the field with the objective elements on which keeping longer can rest (FWB decree art. 20)."""
    return forms.MultipleChoiceField(
        label=_("On which objective elements does it rest?"),
        choices=choices(GROUNDS),
        widget=forms.CheckboxSelectMultiple,
        required=required,
    )


def elements_in(told: Mapping[str, Collection[str]]) -> tuple[ObjectiveGround, ...]:
    """Returns the elements that were ticked, in the order of the text; none where they were not asked."""
    return tuple(ground for ground in ObjectiveGround if ground.value in told.get("grounds", ()))


class LongerForm(WritingForm):
    """On which objective elements something is kept longer, why, until when."""

    worker_words = frozenset({"reasons"})
    grounds = objective_elements()
    reasons = words(_("Why?"), _("Facts, as the cell discussed them."), rows=5, required=True)
    until_on = forms.DateField(label=_("Until which day?"), widget=forms.DateInput)


class KeepLongerForm(LongerForm, CellForm):
    """On which objective elements a closed case is kept longer, why, until when."""

    def longer(self, case_id: UUID) -> Longer:
        """Returns the decision."""
        told = self.cleaned_data
        return Longer(
            case_id,
            self.submission_id,
            elements_in(told),
            told["reasons"],
            told["until_on"],
            self.has_looked,
        )


class AgreeTrajectoryForm(CellForm):
    """What was agreed with the person, in their words; or why not together."""

    worker_words = frozenset({"agreed", "why_without"})
    on = forms.DateField(label=_("On which day was it agreed?"), widget=forms.DateInput)
    own_words = words(
        _("The person's own words"), _("As they said it. Leave it empty only where nobody was asked."), rows=4
    )
    why_without = words(_("If it was not worked out together: why not?"), rows=2)
    agreed = words(_("What was agreed?"), rows=4, required=True)
    contact = line(_("Whom can the person turn to?"), required=True)

    def new(self, case_id: UUID) -> NewTrajectory:
        """Returns what was agreed."""
        told = self.cleaned_data
        said = TrajectoryAgreed(
            told["on"],
            bool(told["own_words"].strip()),
            told["why_without"],
            told["own_words"],
            told["agreed"],
            told["contact"],
        )
        return NewTrajectory(case_id, self.submission_id, said, self.has_looked)


class TellPersonForm(CellForm):
    """What the person was told, by whom, when."""

    worker_words = frozenset({"what"})
    on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    by = line(_("Who told it?"), required=True)
    what = words(_("What was the person told?"), rows=4, required=True)

    def telling(self, case_id: UUID) -> Telling:
        """Returns what was told."""
        told = self.cleaned_data
        said = PersonTold(told["on"], told["by"], told["what"])
        return Telling(case_id, self.submission_id, said, self.has_looked)


class PostponeTellingForm(CellForm):
    """Why the person is not told yet, and until when."""

    worker_words = frozenset({"reasons"})
    reasons = words(_("Why is the person not told yet?"), rows=4, required=True)
    until_on = forms.DateField(
        label=_("Until which day?"),
        help_text=_("At the latest the day of the next review."),
        widget=forms.DateInput,
    )

    def postponed(self, case_id: UUID) -> Postponement:
        """Returns the decision."""
        told = self.cleaned_data
        return Postponement(case_id, self.submission_id, told["reasons"], told["until_on"], self.has_looked)
