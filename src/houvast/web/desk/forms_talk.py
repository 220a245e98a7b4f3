"""The forms of the talk: clarifying question by question, and what the asker was told."""

from collections.abc import Mapping
from typing import Final, cast
from uuid import UUID

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.desk.selectors.show_suggestions import SuggestionPage
from houvast.desk.values.questions import ClarificationContent, Conflict
from houvast.desk.values.telling import ToldContent, ToldLine
from houvast.web.desk.labels import CLARIFIED, CONFLICTS, choices
from houvast.web.desk.shown import ground_in_words
from houvast.web.drafts.writing import WritingForm

SHORT: Final = frozenset({"seen_by", "who_asks", "tie"})
HELP: Final[Mapping[str, Promise]] = {
    "seen_or_heard": _("What somebody saw or heard, apart from what they make of it."),
    "seen_by": _("A role is enough: a friend, the teacher, the caller."),
    "broader": _("School, grief, a quarrel, money, being left out: often something else is going on."),
    "who_asks": _("The caller, somebody at school, a colleague, this desk."),
}


def _field(name: str) -> forms.CharField:
    widget = forms.TextInput if name in SHORT else forms.Textarea
    longest = 300 if name in SHORT else None
    help_text = cast("str", HELP.get(name, ""))
    return forms.CharField(
        label=cast("str", CLARIFIED[name]),
        help_text=help_text,
        required=False,
        widget=widget,
        max_length=longest,
    )


class ClarifyQuestionForm(WritingForm):
    """The guided talk; one answer is enough, the rest can come another day."""

    need = _field("need")
    seen_or_heard = _field("seen_or_heard")
    seen_by = _field("seen_by")
    since = _field("since")
    broader = _field("broader")
    tried = _field("tried")
    talked_with = _field("talked_with")
    talked_with_parents = _field("talked_with_parents")
    helpers = _field("helpers")
    missing = _field("missing")
    who_asks = _field("who_asks")
    tie = _field("tie")
    conflicts = forms.MultipleChoiceField(
        label=_("Does something stand between them?"),
        choices=choices(CONFLICTS),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    conflict_words = _field("conflict_words")
    worker_words = frozenset(CLARIFIED) - SHORT

    @property
    def tells_in_private(self) -> bool:
        """Whether something stands in the private fold, which then comes open."""
        return any(self[name].value() or self[name].errors for name in ("tie", "conflicts", "conflict_words"))

    def new(self) -> tuple[UUID, ClarificationContent]:
        """Returns the round's id and its answers."""
        words = {name: self.cleaned_data[name] for name in CLARIFIED}
        conflicts = tuple(Conflict(one) for one in self.cleaned_data["conflicts"])
        return self.submission_id, ClarificationContent(**words, conflicts=conflicts)


class TellAskerForm(WritingForm):
    """What was asked and told of what is suggested, and the worker's own words."""

    lines = forms.MultipleChoiceField(
        label=_("What was said?"), required=False, widget=forms.CheckboxSelectMultiple
    )
    words = forms.CharField(
        label=_("What else was said, in your own words?"), required=False, widget=forms.Textarea
    )
    worker_words = frozenset({"words"})

    def offer(self, suggested: SuggestionPage) -> None:
        """Offers what serves this caller and theme."""
        field = self.fields["lines"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 - declared above
        field.choices = [(line.key, line.words) for line in suggested.lines]
        self.suggested = suggested

    def new(self) -> tuple[UUID, ToldContent]:
        """Returns the answer's id and what was said, each line as it was read, with its ground of today."""
        ticked = set(self.cleaned_data["lines"])
        lines = tuple(
            ToldLine(line.key, line.way, line.words, "; ".join(map(ground_in_words, line.grounds)))
            for line in self.suggested.lines
            if line.key in ticked
        )
        return self.submission_id, ToldContent(lines, self.cleaned_data["words"])
