"""The forms of an invited organisation near the end: another answer, and keeping it longer."""

from uuid import UUID

from django.utils.translation import gettext_lazy as _

from houvast.cell.services.change_answer import ChangedAnswer
from houvast.cell.services.extend_participation import Longer
from houvast.web.cell.forms_invited import STAYS
from houvast.web.cell.forms_keeping import LongerForm, elements_in
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, words


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


class ExtendParticipationForm(LongerForm):
    """On which objective elements a service keeps what it has of taking part longer, why, until when."""

    def longer(self, participation_id: UUID) -> Longer:
        """Returns the decision."""
        told = self.cleaned_data
        return Longer(participation_id, elements_in(told), told["reasons"], told["until_on"])
