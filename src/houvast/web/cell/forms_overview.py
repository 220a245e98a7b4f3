"""The forms of an overview: who asked, plain words, holding something back, giving it."""

from collections.abc import Iterable
from uuid import UUID

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.cell.selectors.show_overview import OverviewPage
from houvast.cell.services.answer_later import LaterAnswer
from houvast.cell.services.give_overview import Giving
from houvast.cell.services.hold_back_entry import HoldingBack
from houvast.cell.services.note_overview_asked import NewOverview
from houvast.cell.services.word_entry import Wording
from houvast.cell.values.overviews import AskedBy, Asker, GivenBy, OverviewAsked
from houvast.kernel import clock
from houvast.legal.values import Restriction
from houvast.web.cell.facts import cited
from houvast.web.cell.forms_decisions import LANGUAGES
from houvast.web.cell.forms_writing import CellForm
from houvast.web.cell.labels_overview import ASKED_BY, ASKERS, GIVEN_BY
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices


class NoteOverviewAskedForm(CellForm):
    """Who asked, when and how, and how it was made sure."""

    worker_words = frozenset({"checked", "why_may_know"})
    on = forms.DateField(label=_("On which day was it asked?"), widget=forms.DateInput)
    asker = taps(_("Who asks?"), choices(ASKERS), required=True)
    who = line(_("Their name"), _("For a parent also: of whom they are the parent."), required=True)
    how = taps(_("How was it asked?"), choices(ASKED_BY), required=True)
    checked = words(
        _("How did you make sure who asks?"),
        _("For instance: an identity card was shown. Keep no copy of it."),
        rows=2,
        required=True,
    )
    why_may_know = words(
        _("For a parent: why may they know?"),
        _("What the young person thinks of it comes first. What they said themself is never in it."),
        rows=2,
    )
    language = taps(_("In which language?"), list(LANGUAGES), required=True)  # type: ignore[arg-type]

    def new(self, case_id: UUID) -> NewOverview:
        """Returns the request."""
        told = self.cleaned_data
        said = OverviewAsked(
            told["on"],
            Asker(told["asker"]),
            told["who"],
            AskedBy(told["how"]),
            told["language"],
            told["checked"],
            told["why_may_know"],
        )
        return NewOverview(case_id, self.submission_id, said, self.has_looked)


class AnswerLaterForm(CellForm):
    """Why the answer takes longer."""

    worker_words = frozenset({"reasons"})
    reasons = words(
        _("Why does it take longer?"),
        _("Tell the person today: that it takes longer, why, and until when."),
        rows=3,
        required=True,
    )

    def later(self, found: OverviewPage) -> LaterAnswer:
        """Returns the reasons."""
        return LaterAnswer(found.case_id, found.id, self.cleaned_data["reasons"], self.has_looked)


class WordEntryForm(CellForm):
    """How an entry is said in plain words."""

    worker_words = frozenset({"words"})
    words = words(
        _("In plain words"),
        _("Short sentences, and nobody else in them. Leave it empty to say it as the case has it."),
        rows=5,
    )

    def said(self, found: OverviewPage, key: str) -> Wording:
        """Returns the wording of an entry."""
        return Wording(found.case_id, found.id, key, self.cleaned_data["words"], self.has_looked)


class HoldBackEntryForm(CellForm):
    """On which ground something is not said yet, why, until when."""

    worker_words = frozenset({"reasons"})
    ground = taps(_("On which ground?"), [], required=True)
    reasons = words(
        _("Why can it not be said yet?"),
        _("The facts and the law. The data-protection authority can ask for it."),
        rows=4,
        required=True,
    )
    until_on = forms.DateField(
        label=_("Until which day?"),
        help_text=_("At the latest the day of the next review. From then on it is said again by itself."),
        widget=forms.DateInput,
    )

    def offer(self, grounds: Iterable[Restriction]) -> None:
        """Sets the grounds that count here today, each with its article."""
        field = self.fields["ground"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = [(one.id, ground_words(one)) for one in grounds]

    def holding(self, found: OverviewPage, key: str) -> HoldingBack:
        """Returns the decision."""
        told = self.cleaned_data
        return HoldingBack(
            found.case_id,
            found.id,
            self.submission_id,
            key,
            told["ground"],
            told["reasons"],
            told["until_on"],
            self.has_looked,
        )


class GiveOverviewForm(CellForm):
    """To whom an overview is given, when and how; where the page lies that the mayor signed."""

    on = forms.DateField(label=_("On which day is it given?"), widget=forms.DateInput)
    to = line(_("To whom?"), required=True)
    how = taps(_("How?"), choices(GIVEN_BY), required=True)
    paper = line(_("Where does the page lie that the mayor signed?"), required=True)
    passed_on = forms.DateField(
        label=_("Passed on to the Data Protection Authority on"),
        help_text=_("Only if it was also asked what police or courts have: that part goes there at once."),
        widget=forms.DateInput,
        required=False,
    )
    has_read = forms.BooleanField(
        label=_("I read each line: nothing from police or courts, and nobody else is in it")
    )

    def offer(self, *, is_mayor: bool) -> None:
        """Leaves the signed page out for the mayor's seat, which gives it itself."""
        if is_mayor:
            del self.fields["paper"]

    def giving(self, found: OverviewPage) -> Giving:
        """Returns how it is given."""
        told = self.cleaned_data
        return Giving(
            found.case_id,
            found.id,
            told["on"],
            told["to"],
            GivenBy(told["how"]),
            told["has_read"],
            told.get("paper", ""),
            told["passed_on"],
        )


def give_start(found: OverviewPage) -> dict[str, object]:
    """Returns how the form of giving begins: today, to whoever asked."""
    return {"on": clock.today().isoformat(), "to": found.asked.who}


def ground_words(one: Restriction) -> str:
    """Returns a ground with its article."""
    return f"{one.name.in_language(get_language() or 'en')} ({cited(one.citation)})"
