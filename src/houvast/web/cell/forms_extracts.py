"""The forms of an extract: one statement at a time, then whom it is given to and until when."""

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.cell.finding.own_frames import OwnFrame
from houvast.cell.finding.participations import DraftedLine
from houvast.cell.services.compose_extract import NewExtract
from houvast.cell.values.cases import Provenance, SourceKind, Statement
from houvast.cell.values.extracts import GivenStatement, Receiver
from houvast.kernel import clock
from houvast.legal.values import ClosedList
from houvast.web.cell.labels_invited import PROVENANCES, SOURCE_KINDS
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices

USUAL_DAYS = 30


class WriteStatementForm(WritingForm):
    """One statement, with all that must stand beside it."""

    worker_words = frozenset({"said", "purpose", "special_why"})
    said = words(
        _("What do you share?"), _("In a sentence or two, as you would say it aloud."), required=True
    )
    source = line(_("Who says so?"), _("A function is enough."), required=True)
    source_kind = taps(_("How do they know?"), choices(SOURCE_KINDS), required=True)
    provenance = forms.ChoiceField(label=_("Whose knowledge was it first?"), choices=choices(PROVENANCES))
    category = forms.ChoiceField(label=_("Which kind of data is it?"), required=False)
    purpose = words(_("For what is it shared?"), rows=2, required=True)
    ground = line(_("On which ground?"), _("The article or the decision that lets you."), required=True)
    special = forms.ChoiceField(label=_("Does it tell one of these?"), required=False)
    special_why = words(_("Which compelling reason asks for it?"), rows=2)
    names_others = forms.BooleanField(
        label=_("It names somebody else"),
        help_text=_("Others get no record anywhere. Leave them out if it can be said without them."),
        required=False,
    )

    def offer(self, frame: OwnFrame) -> None:
        """Sets the closed lists of the own regime; where it holds none, nothing is asked."""
        for name, closed in (("category", frame.categories), ("special", frame.special_categories)):
            if closed.entries:
                field = self.fields[name]
                assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
                field.choices = listed(closed)
            else:
                del self.fields[name]
        if not frame.special_categories.entries:
            del self.fields["special_why"]

    def given(self) -> GivenStatement:
        """Returns the statement."""
        told = self.cleaned_data
        statement = Statement(
            told["said"],
            told["source"],
            SourceKind(told["source_kind"]),
            Provenance(told["provenance"]),
            told.get("category", ""),
            told.get("special", ""),
            told.get("special_why", ""),
        )
        return GivenStatement(statement, told["purpose"], told["ground"], told["names_others"])


class ChangeStatementForm(WriteStatementForm):
    """A statement as it should be given."""


class ComposeExtractForm(WritingForm):
    """Which statements, for whom, until when; nothing is ticked to begin with."""

    statements = forms.MultipleChoiceField(
        label=_("Which statements?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Choose at least one statement.")},
    )
    seats = forms.MultipleChoiceField(
        label=_("Who may read it?"), widget=forms.CheckboxSelectMultiple, required=False
    )
    in_room = forms.BooleanField(
        label=_("It may be shown in the room to those present"),
        help_text=_("Then the coordinators of the cell get it as well, to show it."),
        required=False,
    )
    until_on = forms.DateField(label=_("Until which day?"), widget=forms.DateInput)
    has_looked = forms.BooleanField(
        label=_("I looked: it cannot be said without the others it names"), required=False
    )

    def offer(self, drafts: Iterable[DraftedLine], receivers: Iterable[Receiver], *, has_room: bool) -> None:
        """Sets what waits and who can be given it."""
        statements, seats = self.fields["statements"], self.fields["seats"]
        assert isinstance(statements, forms.MultipleChoiceField)  # noqa: S101 -- declared above
        assert isinstance(seats, forms.MultipleChoiceField)  # noqa: S101 -- likewise
        lines = list(drafts)
        statements.choices = [(str(one.id), one.said.given.statement.words) for one in lines]
        seats.choices = [(str(one.seat_id), one.name) for one in receivers]
        if not has_room:
            del self.fields["in_room"]
        if not any(one.said.given.names_others for one in lines):
            del self.fields["has_looked"]

    def new(self, participation_id: UUID) -> NewExtract:
        """Returns the extract to give."""
        told = self.cleaned_data
        return NewExtract(
            self.submission_id,
            participation_id,
            tuple(UUID(one) for one in told["statements"]),
            tuple(UUID(one) for one in told["seats"]),
            told["until_on"],
            in_room=told.get("in_room", False),
            looked=told.get("has_looked", False),
        )


def compose_start() -> dict[str, object]:
    """Returns how the page of an extract begins: thirty days, until somebody chooses otherwise."""
    return {"until_on": (clock.today() + timedelta(days=USUAL_DAYS)).isoformat()}


def statement_start(given: GivenStatement) -> dict[str, object]:
    """Returns how the page of a statement begins that was written before."""
    statement = given.statement
    return {
        "said": statement.words,
        "source": statement.source,
        "source_kind": statement.source_kind.value,
        "provenance": statement.provenance.value,
        "category": statement.category,
        "purpose": given.purpose,
        "ground": given.ground,
        "special": statement.special,
        "special_why": statement.special_why,
        "names_others": given.names_others,
    }


def listed(closed: ClosedList) -> list[tuple[str, object]]:
    """Returns a closed list of the law as a form's choices, in the reader's language."""
    language = get_language() or "en"
    named = [(entry.id, entry.name.in_language(language)) for entry in closed.entries]
    return [("", _("None of these")), *named]
