"""The forms beside a judgement: what the person says of it, and what goes on the paper they get."""

from collections.abc import Iterable, Sequence
from typing import ClassVar
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.assessment.services.add_comment import NewComment
from houvast.assessment.services.print_judgement_for_person import PersonsChoice
from houvast.assessment.values.comments import CommentContent, CommentNow, CommentWay, Discussed
from houvast.assessment.values.persons_copies import Seen
from houvast.kernel import clock
from houvast.web.assessment.labels_judgement import DISCUSSED, WAYS
from houvast.web.assessment.labels_rounds import said
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import taps, words

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"))


class AddCommentForm(WritingForm):
    """What the person says, how they gave it, and whether the judgement was spoken of with them."""

    worker_words = frozenset({"why_not"})

    WITH_OTHERS: ClassVar[tuple[str, ...]] = ("own_words", "way", "why_not")

    own_words = words(_("What does the person say of it?"), _("Their own words, as they gave them."), rows=5)
    way = taps(
        _("How did they give these words?"),
        [(way.value, label) for way, label in WAYS.items()],
        _("Needed with words of the person."),
    )
    discussed = taps(
        _("Was the judgement spoken of with the person?"),
        [(each.value, label) for each, label in DISCUSSED.items()],
    )
    why_not = words(_("Why not yet?"), _("Needed where it was not spoken of yet."), rows=2)
    given_on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    takes_back = forms.TypedChoiceField(
        label=_("Does the person take back something they said before?"),
        help_text=_("It stays in the dossier, marked as taken back, and is printed for nobody."),
        coerce=UUID,
        empty_value=None,
        required=False,
    )

    def clean(self) -> None:
        """Says at its field what the service would refuse."""
        told = self.cleaned_data
        if told.get("given_on") and told["given_on"] > clock.today():
            self.add_error("given_on", _("This day is still to come."))
        if not (told.get("own_words") or told.get("discussed") or told.get("takes_back")):
            self.add_error(
                "own_words", _("Write what the person says, or whether you spoke of the judgement.")
            )
        if told.get("own_words") and not told.get("way"):
            self.add_error("way", _("Say how the person gave these words."))
        if told.get("discussed") == Discussed.NOT_YET and not told.get("why_not"):
            self.add_error("why_not", _("Say why the judgement was not spoken of yet."))

    def offer(self, comments: Iterable[CommentNow]) -> None:
        """Sets which comments can be taken back; where there is none, it is not asked."""
        for name in self.WITH_OTHERS:
            self.fields[name].is_needed_later = True  # type: ignore[attr-defined]
        standing = [
            (str(each.id), f"{each.content.given_on:%d/%m/%Y}: {each.content.words[:80]}")
            for each in comments
            if each.content.words and each.taken_back_on is None
        ]
        field = self.fields["takes_back"]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        field.choices = [("", _("No")), *standing]
        if not standing:
            del self.fields["takes_back"]

    def new(self, judgement_id: UUID) -> NewComment:
        """Returns the comment to keep."""
        told = self.cleaned_data
        content = CommentContent(
            told["given_on"],
            told["own_words"],
            CommentWay(told["way"]) if told["way"] else None,
            Discussed(told["discussed"]) if told["discussed"] else None,
            told["why_not"],
            "",
            told.get("takes_back"),
        )
        return NewComment(self.submission_id, judgement_id, content)


class PrintJudgementForPersonForm(WritingForm):
    """What the person gets on paper."""

    worker_words = frozenset({"plan"})

    language = taps(_("In which language?"), list(LANGUAGES), required=True)  # type: ignore[arg-type]
    strengths = forms.MultipleChoiceField(
        label=_("What we saw that holds"), widget=forms.CheckboxSelectMultiple, required=False
    )
    hard = forms.MultipleChoiceField(
        label=_("What we saw that is hard"), widget=forms.CheckboxSelectMultiple, required=False
    )
    plan = words(
        _("What we agreed to do"),
        _("In words for the person, and in their language. No name of a colleague or of anybody else."),
        rows=5,
    )

    def offer(self, seen: Sequence[Seen]) -> None:
        """Sets what can be ticked: what holds, and what is hard."""
        for name, is_strength in (("strengths", True), ("hard", False)):
            field = self.fields[name]
            assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 -- declared above
            field.choices = [
                (each.key, f"{said(each.item.label)}: {said(each.level.label)}")
                for each in seen
                if each.is_strength is is_strength
            ]
            if not field.choices:
                del self.fields[name]

    def choice(self, judgement_id: UUID) -> PersonsChoice:
        """Returns what goes on the paper."""
        told = self.cleaned_data
        keys = (*told.get("strengths", ()), *told.get("hard", ()))
        return PersonsChoice(judgement_id, told["language"], keys, told["plan"])
