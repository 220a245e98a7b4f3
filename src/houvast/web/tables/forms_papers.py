"""The forms of agreements, practices, ways of working with a sector, and documents."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.kernel import clock
from houvast.tables.services.acknowledge_document import MembersYes
from houvast.tables.services.make_agreement import NewAgreement
from houvast.tables.services.share_practice import NewPractice
from houvast.tables.services.write_process import NewProcess
from houvast.tables.values.entries import Practice, Process, Settled
from houvast.web.guidance.forms import line, taps, words
from houvast.web.tables.forms import NO_PERSON, TableForm, member_choice


class MakeAgreementForm(TableForm):
    """What a member organisation takes on, by when."""

    worker_words = frozenset({"what"})
    what = words(_("What was agreed?"), NO_PERSON, rows=2, required=True)
    owner = member_choice(_("Which organisation takes it on?"))
    by = forms.DateField(label=_("By which day?"), widget=forms.DateInput)

    def new(self) -> NewAgreement:
        """Returns the agreement to make."""
        told = self.cleaned_data
        return NewAgreement(self.submission_id, told["what"], told["owner"], told["by"])


class FollowAgreementForm(TableForm):
    """How an agreement stands, and when to ask again."""

    worker_words = frozenset({"words"})
    words = words(_("How does it stand?"), NO_PERSON, rows=2, required=True)
    by = forms.DateField(label=_("When do we ask again?"), widget=forms.DateInput)


class SettleAgreementForm(TableForm):
    """Kept, or not and why."""

    worker_words = frozenset({"reason"})
    how = taps(
        _("How did it go?"),
        [("kept", _("The agreement was kept")), ("dropped", _("The agreement was not kept"))],
        required=True,
    )
    reason = words(_("Why not?"), _("Only when it was not kept. Nobody is to blame."))

    def settled(self) -> Settled:
        """Returns how it ended, today."""
        told = self.cleaned_data
        is_kept = told["how"] == "kept"
        return Settled(clock.today(), is_kept, "" if is_kept else told["reason"])


class SharePracticeForm(TableForm):
    """A practice that works somewhere."""

    worker_words = frozenset({"what", "takes"})
    title = line(_("How is the practice called?"), required=True)
    what = words(_("What is it?"), NO_PERSON, rows=4, required=True)
    for_whom = line(_("For whom?"), _("Groups and places, never somebody."))
    takes = words(_("What does it take?"), _("People, hours, means, training."), rows=2)
    owner = member_choice(_("Whom can one ask?"))

    def new(self, entry_id: UUID | None = None) -> NewPractice:
        """Returns the practice under a number, its own when it is new."""
        told = self.cleaned_data
        return NewPractice(
            entry_id or self.submission_id,
            told["title"],
            told["what"],
            told["for_whom"],
            told["takes"],
            told["owner"],
        )


class ChangePracticeForm(SharePracticeForm):
    """The practice as it is now."""


class WriteProcessForm(TableForm):
    """How one works with a sector."""

    worker_words = frozenset({"how"})
    title = line(
        _("What is it about?"), _("A tense evening on the line to the station, for example."), required=True
    )
    when = line(_("When does it begin?"), _("What happens, or on which days."))
    how = words(
        _("Which steps?"), _("One step a line. Roles and functions, never somebody."), rows=5, required=True
    )
    owner = member_choice(_("Whose contact point is it?"))

    def new(self, entry_id: UUID | None = None) -> NewProcess:
        """Returns the way of working under a number, its own when it is new."""
        told = self.cleaned_data
        return NewProcess(
            entry_id or self.submission_id, told["title"], told["when"], told["how"], told["owner"]
        )


class ChangeProcessForm(WriteProcessForm):
    """The way of working as it is now."""


class WriteDocumentForm(TableForm):
    """A document of the table."""

    worker_words = frozenset({"words"})
    title = line(_("How is the document called?"), _("House rules of the table, for example."), required=True)
    words = words(_("Its words"), NO_PERSON, rows=12, required=True)


class ChangeDocumentForm(WriteDocumentForm):
    """The document as it is now."""


class AcknowledgeDocumentForm(TableForm):
    """A member's yes."""

    owner = member_choice(_("Which organisation agrees?"))
    on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    how = line(_("How?"), _("At the meeting, by mail, signed."), required=True)

    def yes(self) -> MembersYes:
        """Returns whose yes it is."""
        told = self.cleaned_data
        return MembersYes(told["owner"], told["on"], told["how"])


def practice_start(practice: Practice) -> dict[str, object]:
    """Returns what the form of a practice begins with."""
    return {
        "title": practice.title,
        "what": practice.what,
        "for_whom": practice.for_whom,
        "takes": practice.takes,
        "owner": str(practice.owner.member_id),
    }


def process_start(process: Process) -> dict[str, object]:
    """Returns what the form of a way of working begins with."""
    return {
        "title": process.title,
        "when": process.when,
        "how": process.how,
        "owner": str(process.owner.member_id),
    }
