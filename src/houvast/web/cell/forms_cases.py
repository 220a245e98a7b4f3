"""The forms of a case: few fields, indications as the law means them, strengths beside them, no age asked."""

from collections.abc import Mapping
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.cell.finding.frames import Frame
from houvast.cell.services.correct_case import CaseCorrection
from houvast.cell.services.propose_case import NewCase
from houvast.cell.values.cases import (
    CaseContent,
    MinorCheck,
    PersonDiscussed,
    Proposal,
    Provenance,
    SourceKind,
    Statement,
    YouthCare,
)
from houvast.kernel import clock
from houvast.web.cell.forms_statements import ONE_THING, StatementForm, names_of
from houvast.web.cell.forms_writing import CellForm
from houvast.web.cell.labels_cases import ABOUT, HOW_KNOWN, PROVENANCES, YOUTH_CARE
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices

CHILD = ("best_interests", "special_reasons", "youth_care", "consent", "verified_by", "verified_on")


class PersonPartForm(CellForm):
    """Who it is about, and what is weighed where a birth date that is known says it is a child."""

    worker_words = frozenset({"best_interests", "special_reasons"})
    name = line(_("Name of the person"), required=True)
    municipality = line(_("In which municipality do they live?"), required=True)
    born_on = forms.DateField(
        label=_("Birth date, if you have it already"),
        help_text=_("Do not ask for it. With it the page asks what the law asks for a child."),
        widget=forms.DateInput,
        required=False,
    )
    contact = line(_("How to reach them"))
    best_interests = words(_("How does this serve the best interests of the child?"))
    special_reasons = words(
        _("Special reasons, where the child is younger than the age the decree names"), rows=2
    )
    youth_care = forms.ChoiceField(
        label=_("Is youth care involved?"),
        choices=choices(YOUTH_CARE),
        widget=forms.RadioSelect,
        required=False,
    )
    consent = line(_("When and how did the child agree?"))
    verified_by = line(
        _("Who verified that there is a legal ground to set the refusal aside?"),
        _("A name and a function. Which ground it is does not stand here."),
    )
    verified_on = forms.DateField(label=_("On which day?"), widget=forms.DateInput, required=False)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        if not self.is_bound and not any(self.initial.get(name) for name in CHILD):
            for name in CHILD:
                del self.fields[name]

    def person(self) -> PersonDiscussed:
        """Returns who it is about."""
        told = self.cleaned_data
        return PersonDiscussed(told["name"], told["municipality"], told["born_on"], told["contact"])

    def minor(self) -> MinorCheck | None:
        """Returns what is weighed for a child, if anything was written."""
        told = self.cleaned_data
        if not any(told[name] for name in CHILD):
            return None
        care = YouthCare(told["youth_care"] or YouthCare.NONE)
        return MinorCheck(
            told["best_interests"],
            told["special_reasons"],
            told["consent"],
            care,
            told["verified_by"],
            told["verified_on"],
        )


class ProposeCaseForm(PersonPartForm, StatementForm):
    """A proposal with its first indication and the first thing that goes well; more come one by one."""

    worker_words = frozenset(
        {"words", "special_why", "positive", "done", "why_not_less", "best_interests", "special_reasons"}
    )
    by = line(_("Which service proposes?"), required=True)
    about = taps(
        _("What is the first indication about?"),
        choices(ABOUT),
        _("The law knows the first two alone as indications. Nobody is proposed without one of them."),
        required=True,
    )
    positive = words(_("What goes well?"), ONE_THING, required=True)
    positive_source = line(_("Who says so?"), required=True)
    positive_kind = taps(_("How do they know?"), choices(HOW_KNOWN), required=True)
    positive_provenance = taps(_("Whose knowledge was it first?"), choices(PROVENANCES), required=True)
    positive_category = forms.ChoiceField(label=_("Which kind of data is it?"))
    done = words(_("What was done already, and how did it go?"), required=True)
    why_not_less = words(
        _("Why would less not do?"),
        _("Support, guidance, a talk: why is the list needed beside or instead of that?"),
        required=True,
    )
    field_order = (
        "by",
        "name",
        "municipality",
        "born_on",
        "contact",
        "about",
        "words",
        "source",
        "source_kind",
        "provenance",
        "category",
        "special",
        "special_why",
        "positive",
        "positive_source",
        "positive_kind",
        "positive_provenance",
        "positive_category",
        "done",
        "why_not_less",
        *CHILD,
        "not_ter",
    )

    def offer(self, frame: Frame) -> None:
        """Sets the closed lists of the regime."""
        super().offer(frame)
        field = self.fields["positive_category"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = [("", _("Choose")), *names_of(frame.categories)]
        if not frame.categories.entries:
            del self.fields["positive_category"]

    def new(self, cell_id: UUID) -> NewCase:  # type: ignore[override]
        """Returns the case to propose."""
        told = self.cleaned_data
        positive = Statement(
            told["positive"],
            told["positive_source"],
            SourceKind(told["positive_kind"]),
            Provenance(told["positive_provenance"]),
            told.get("positive_category", ""),
        )
        proposal = Proposal(
            told["by"], clock.today(), (self.statement(),), (positive,), told["done"], told["why_not_less"]
        )
        content = CaseContent(self.person(), proposal, self.minor())
        return NewCase(self.submission_id, cell_id, content, self.has_looked)


class CorrectCaseForm(PersonPartForm):
    """An entry as it should have been; statements have pages of their own."""

    worker_words = frozenset({"done", "why_not_less", "best_interests", "special_reasons"})
    done = words(_("What was done already, and how did it go?"), required=True)
    why_not_less = words(_("Why would less not do?"), required=True)
    reason = line(_("Why is it put right?"), _("What stood there is gone afterwards; this reason stays."))
    field_order = ("name", "municipality", "born_on", "contact", "done", "why_not_less", *CHILD, "reason")

    def correction(self, case_id: UUID) -> CaseCorrection:
        """Returns the correction."""
        told = self.cleaned_data
        return CaseCorrection(
            case_id,
            self.submission_id,
            self.person(),
            told["done"],
            told["why_not_less"],
            self.minor(),
            told["reason"],
            self.has_looked,
        )


def case_start(content: CaseContent) -> Mapping[str, object]:
    """Returns how the form of a correction begins."""
    person, minor = content.person, content.minor
    start: dict[str, object] = {
        "name": person.name,
        "municipality": person.municipality,
        "born_on": person.born_on.isoformat() if person.born_on else "",
        "contact": person.contact,
        "done": content.proposal.done,
        "why_not_less": content.proposal.why_not_less,
    }
    if minor is not None:
        start |= {
            "best_interests": minor.best_interests,
            "special_reasons": minor.special_reasons,
            "youth_care": minor.youth_care.value,
            "consent": minor.consent,
            "verified_by": minor.verified_by,
            "verified_on": minor.verified_on.isoformat() if minor.verified_on else "",
        }
    return start
