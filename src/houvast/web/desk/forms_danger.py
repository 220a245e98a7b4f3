"""The forms of the danger line: a call that was made, put right, or put with its question."""

from collections.abc import Iterable
from uuid import UUID

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from houvast.desk.selectors.list_danger_calls import DangerCallLine
from houvast.desk.selectors.list_questions import QuestionLine
from houvast.desk.values.danger_line import Called, DangerCallContent
from houvast.kernel import clock
from houvast.web.access.asking import AskingForm
from houvast.web.desk.labels import choices
from houvast.web.desk.labels_duty import CALLED
from houvast.web.drafts.writing import WritingForm


class RecordDangerCallForm(WritingForm):
    """When, whom, which number, and what came of it. One choice is enough, the rest can follow."""

    called = forms.ChoiceField(
        label=_("Whom did you call?"), choices=choices(CALLED), widget=forms.RadioSelect
    )
    number = forms.CharField(
        label=_("Which number?"),
        help_text=_("As you dialled it. Never the number of somebody who is helped."),
        required=False,
        max_length=40,
    )
    at = forms.DateTimeField(label=_("When?"), initial=lambda: timezone.localtime(clock.now()))
    outcome = forms.CharField(
        label=_("What came of it?"),
        help_text=_("What was said and agreed. Names are not needed. It can be added later."),
        required=False,
        widget=forms.Textarea,
    )
    worker_words = frozenset({"outcome"})

    def call(self, name: str) -> DangerCallContent:
        """Returns the call; ``name`` is of whoever called."""
        said = self.cleaned_data
        return DangerCallContent(said["at"], Called(said["called"]), said["number"], said["outcome"], name)


class ChangeDangerCallForm(RecordDangerCallForm):
    """The same, as it stands."""

    @staticmethod
    def start(line: DangerCallLine) -> dict[str, object]:
        """Returns how the form begins."""
        said = line.content
        if said is None:
            return {}
        at = timezone.localtime(said.at)
        return {"called": said.called, "number": said.number, "at": at, "outcome": said.outcome}


class LinkDangerCallForm(AskingForm):
    """With which question a call belongs."""

    question = forms.ChoiceField(
        label=_("Which question?"), help_text=_("Those at work first, then the newest closed ones.")
    )

    def offer(self, lines: Iterable[QuestionLine]) -> None:
        """Offers these questions."""
        field = self.fields["question"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - declared above
        field.choices = [(str(line.id), f"{line.reference} · {line.worry}"[:90]) for line in lines]

    def chosen(self) -> UUID:
        """Returns the question."""
        return UUID(self.cleaned_data["question"])
