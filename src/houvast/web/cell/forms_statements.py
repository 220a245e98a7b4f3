"""The fields of one statement: its words, who says so, how they know, which kind of data it is."""

from collections.abc import Mapping
from uuid import UUID

from django import forms
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.cell.finding.frames import Frame
from houvast.cell.services.add_statement import NewStatement
from houvast.cell.services.correct_statement import StatementCorrection
from houvast.cell.services.note_service_answer import NotedAnswer
from houvast.cell.values.cases import About, Provenance, SourceKind, Statement
from houvast.legal.values import ClosedList
from houvast.web.cell.forms_writing import CellForm
from houvast.web.cell.labels_cases import ABOUT, HOW_KNOWN, PROVENANCES
from houvast.web.guidance.forms import line, taps
from houvast.web.guidance.forms import words as sentences
from houvast.web.guidance.labels import choices

ONE_THING = _("One thing, as it was seen, heard or said. No label, and nobody else's name.")
SPECIAL = "special"
GOES_WELL = "goes_well"


class StatementForm(CellForm):
    """One statement. A list the regime does not hold is not asked for, and never filled in by us."""

    worker_words = frozenset({"words", "special_why"})
    about = taps(
        _("What is it about?"),
        [*choices(ABOUT), (GOES_WELL, _("Something that goes well"))],
        _("The law knows the first two alone as indications. Nobody is proposed without one of them."),
        required=True,
    )
    words = sentences(_("In words"), ONE_THING, required=True)
    source = line(_("Who says so?"), _("A function is enough: “the youth worker”."), required=True)
    source_kind = taps(_("How do they know?"), choices(HOW_KNOWN), required=True)
    provenance = taps(_("Whose knowledge was it first?"), choices(PROVENANCES), required=True)
    category = forms.ChoiceField(label=_("Which kind of data is it?"))
    special = forms.ChoiceField(label=_("Is it a special kind of data?"), required=False)
    special_why = sentences(
        _("If so: for which compelling reason must the mayor know it?"),
        _("Health, origin, and what somebody thinks or believes. Without a compelling reason, leave it out."),
        rows=2,
    )

    def offer(self, frame: Frame) -> None:
        """Sets the closed lists of the regime; where it holds none, none is asked."""
        for name, held in (("category", frame.categories), (SPECIAL, frame.special_categories)):
            if name in self.fields:
                self._offer(name, held)

    def _offer(self, name: str, held: ClosedList) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        first = _("None of these") if name == SPECIAL else _("Choose")
        field.choices = [("", first), *names_of(held)]
        if not held.entries:
            del self.fields[name]

    def statement(self) -> Statement:
        """Returns the statement."""
        told = self.cleaned_data
        about = told.get("about", GOES_WELL)
        return Statement(
            told["words"],
            told["source"],
            SourceKind(told["source_kind"]),
            Provenance(told["provenance"]),
            told.get("category", ""),
            told.get(SPECIAL, ""),
            told.get("special_why", ""),
            About(about) if about != GOES_WELL else None,
        )

    def new(self, case_id: UUID) -> NewStatement:
        """Returns the statement to add."""
        return NewStatement(case_id, self.statement(), self.has_looked)


class AddStatementForm(StatementForm):
    """Adds a statement to a proposal."""


class CorrectStatementForm(StatementForm):
    """A statement as it should have been, or out of the entry."""

    take_out = forms.BooleanField(label=_("Take it out altogether"), required=False)
    reason = line(_("Why is it put right?"), _("What stood there is gone afterwards; this reason stays."))

    def correction(self, case_id: UUID, was: Statement) -> StatementCorrection:
        """Returns the correction."""
        told = self.cleaned_data
        now = None if told["take_out"] else self.statement()
        return StatementCorrection(case_id, self.submission_id, was, now, told["reason"], self.has_looked)


class NoteServiceAnswerForm(StatementForm):
    """What a service answered; ticked, it shared nothing."""

    shared_nothing = forms.BooleanField(
        label=_("The service shares nothing, or did not answer"),
        help_text=_("That is its right, and nothing follows from it. Why not is not asked."),
        required=False,
    )
    field_order = ("shared_nothing",)

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["about"]
        if self.is_bound and self.data.get("shared_nothing"):
            for name in ("words", "source", "source_kind", "provenance", "category"):
                self.fields[name].required = False

    def answer(self, case_id: UUID, step_id: UUID) -> NotedAnswer:
        """Returns the answer to note."""
        statement = None if self.cleaned_data["shared_nothing"] else self.statement()
        return NotedAnswer(case_id, step_id, statement, self.has_looked)


def statement_start(one: Statement) -> Mapping[str, object]:
    """Returns how a form about a statement begins."""
    return {
        "about": one.about.value if one.about else GOES_WELL,
        "words": one.words,
        "source": one.source,
        "source_kind": one.source_kind.value,
        "provenance": one.provenance.value,
        "category": one.category,
        "special": one.special,
        "special_why": one.special_why,
    }


def names_of(held: ClosedList) -> list[tuple[str, str | Promise]]:
    """Returns the entries of a closed list of the law in the reader's language."""
    language = get_language() or "en"
    return [(entry.id, entry.name.in_language(language)) for entry in held.entries]
