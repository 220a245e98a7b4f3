"""The forms of deciding, asking and calling for help: reasons in words, days, and who signed."""

from collections.abc import Iterable, Mapping
from typing import Final
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.cell.services.ask_service import ServiceRequest
from houvast.cell.services.file_decision import ON_PAPER, PaperDecision
from houvast.cell.services.list_case import Listing
from houvast.cell.services.refuse_case import Refusal
from houvast.cell.values.case_steps import AskedFor, CaseEmergency
from houvast.cell.values.cases import CaseState
from houvast.cell.values.cells import SeatContent
from houvast.cell.values.decisions import Verdict
from houvast.web.cell.forms_keeping import elements_in, objective_elements
from houvast.web.cell.forms_writing import CellForm
from houvast.web.cell.labels_cases import ASKED_FOR, VERDICTS
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices

NOT_ASKED: Final[Mapping[CaseState, tuple[str, ...]]] = {
    CaseState.LISTED: ("grounds", "until_on"),
    CaseState.FROZEN: ("grounds", "until_on"),
    CaseState.TO_CLOSE: ("grounds", "until_on"),
    CaseState.CLOSED: ("positive", "review_on"),
}
"""Which fields of a signed page are not asked, by where the case stands; of a proposal neither kind."""
LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"))


class ListCaseForm(CellForm):
    """Why somebody comes on the list, and by when that is looked at again."""

    worker_words = frozenset({"reasons"})
    reasons = words(_("Which indications weigh, and why is less not enough?"), rows=5, required=True)
    review_on = forms.DateField(label=_("By which day is it looked at again?"), widget=forms.DateInput)

    def listing(self, case_id: UUID) -> Listing:
        """Returns the listing."""
        told = self.cleaned_data
        return Listing(case_id, self.submission_id, told["reasons"], told["review_on"], self.has_looked)


class RefuseCaseForm(CellForm):
    """Why somebody does not come on the list."""

    worker_words = frozenset({"reasons"})
    reasons = words(
        _("Why not?"), _("What less would do, and where the worry can go."), rows=4, required=True
    )

    def refusal(self, case_id: UUID) -> Refusal:
        """Returns the refusal."""
        return Refusal(case_id, self.submission_id, self.cleaned_data["reasons"], self.has_looked)


class FileDecisionForm(CellForm):
    """What the mayor's signed page says; what is asked follows from where the case stands."""

    worker_words = frozenset({"reasons", "positive"})
    verdict = taps(_("Which box is ticked?"), [(one.value, VERDICTS[one]) for one in Verdict], required=True)
    seat = forms.TypedChoiceField(label=_("Who signed?"), coerce=UUID)
    signed_on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    grounds = objective_elements(required=False)
    reasons = words(_("The reasons, as they stand on the page"), rows=5, required=True)
    positive = words(_("What went well, as it stands on the page"), _("Only if it is taken off the list."))
    review_on = forms.DateField(
        label=_("The day on which it is looked at again, if it is on the list"),
        help_text=_("For somebody who turns eighteen before, the first of that month."),
        widget=forms.DateInput,
        required=False,
    )
    until_on = forms.DateField(
        label=_("The day until which it is kept"), widget=forms.DateInput, required=False
    )
    paper = line(_("Where does the signed page lie?"), _("A cabinet, a folder, a number."), required=True)

    def offer(self, state: CaseState, mayors: Iterable[tuple[UUID, SeatContent]]) -> None:
        """Sets what can be decided where the case stands, and who held the mayor's seat."""
        field, verdict = self.fields["seat"], self.fields["verdict"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        assert isinstance(verdict, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = [("", _("Choose")), *((str(number), held.holder) for number, held in mayors)]
        verdict.choices = [(one.value, VERDICTS[one]) for one in ON_PAPER.get(state, ())]
        for name in NOT_ASKED.get(state, ("positive", "grounds", "until_on")):
            del self.fields[name]

    def filed(self, case_id: UUID) -> PaperDecision:
        """Returns the page to file."""
        told = self.cleaned_data
        return PaperDecision(
            case_id,
            self.submission_id,
            Verdict(told["verdict"]),
            told["signed_on"],
            told["seat"],
            told["reasons"],
            told["paper"],
            told.get("review_on"),
            told.get("positive", ""),
            elements_in(told),
            told.get("until_on"),
            self.has_looked,
        )


class AskServiceForm(CellForm):
    """To whom, why, and how little: what is asked is ticked, never typed."""

    worker_words = frozenset({"why"})
    service = line(_("Which service is asked?"), _("To its management, never to a worker."), required=True)
    why = words(
        _("Why is this needed for the list?"),
        _("Reasons, no question. The letter says that nobody need answer, nor say whom they know."),
        required=True,
    )
    asked_for = forms.MultipleChoiceField(
        label=_("What is enough?"), choices=choices(ASKED_FOR), widget=forms.CheckboxSelectMultiple
    )
    language = forms.ChoiceField(label=_("In which language is the letter?"), choices=LANGUAGES)

    def asking(self, case_id: UUID) -> ServiceRequest:
        """Returns the request to keep."""
        told = self.cleaned_data
        wanted = tuple(one for one in AskedFor if one.value in told["asked_for"])
        return ServiceRequest(
            case_id,
            self.submission_id,
            told["service"],
            told["why"],
            wanted,
            told["language"],
            self.has_looked,
        )


class NoteEmergencyForm(CellForm):
    """Who was called outside the cell, when, by whom; there is no field for what was said."""

    on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    at = forms.TimeField(label=_("At what time?"), widget=forms.TimeInput, required=False)
    called = line(
        _("Who was called?"), _("The emergency number, a police zone, a doctor on call."), required=True
    )
    by = line(_("Who called?"), required=True)

    def call(self, case_id: UUID) -> tuple[UUID, UUID, CaseEmergency]:
        """Returns the case, the number of the step, and the call."""
        told = self.cleaned_data
        at = told["at"].strftime("%H:%M") if told["at"] else ""
        said = CaseEmergency(told["on"], at, told["called"], told["by"])
        return case_id, self.submission_id, said
