"""The forms of an invited organisation near the end: another answer, and keeping it longer."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.cell.services.change_answer import ChangedAnswer
from houvast.cell.services.extend_participation import Longer
from houvast.cell.values.keeping import ObjectiveGround
from houvast.web.cell.forms_invited import STAYS
from houvast.web.cell.labels_keeping import GROUNDS
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, words
from houvast.web.guidance.labels import choices


class ChangeAnswerForm(WritingForm):
    """The other answer: a no becomes a yes, or a yes a no."""

    worker_words = frozenset({"reasons"})
    who = line(_("Who comes?"), _("If you want to say it already: a name or a function."))
    reasons = words(_("Why do you not come?"), STAYS)

    def offer(self, *, comes: bool, must_give_reasons: bool) -> None:
        """Leaves what belongs to the answer that would count; reasons are asked where the own regime does."""
        self.comes = comes
        self.fields["reasons"].required = must_give_reasons
        del self.fields["reasons" if comes else "who"]

    def changed(self, participation_id: UUID) -> ChangedAnswer:
        """Returns the answer."""
        told = self.cleaned_data
        return ChangedAnswer(participation_id, self.comes, told.get("who", ""), told.get("reasons", ""))


class ExtendParticipationForm(WritingForm):
    """On which objective elements it is kept longer, why, until when."""

    worker_words = frozenset({"reasons"})
    grounds = forms.MultipleChoiceField(
        label=_("On which objective elements does it rest?"),
        choices=choices(GROUNDS),
        widget=forms.CheckboxSelectMultiple,
    )
    reasons = words(_("Why?"), _("Facts, as the cell discussed them."), rows=5, required=True)
    until_on = forms.DateField(label=_("Until which day?"), widget=forms.DateInput)

    def longer(self, participation_id: UUID) -> Longer:
        """Returns the decision."""
        told = self.cleaned_data
        chosen = tuple(ground for ground in ObjectiveGround if ground.value in told["grounds"])
        return Longer(participation_id, chosen, told["reasons"], told["until_on"])
