"""The forms around a school's own page and around a protocol."""

from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.schools.selectors.start_support import SupportStart
from houvast.schools.services.offer_school_page import NewSchoolPage
from houvast.schools.services.write_protocol import NewProtocol
from houvast.schools.values.protocols import Acknowledged, ProtocolContent
from houvast.schools.values.supports import Organisation, StaffContact, SupportContent
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices
from houvast.web.schools.forms import SchoolForm
from houvast.web.schools.labels import ORGANISATIONS


class OfferSchoolPageForm(WritingForm):
    """For whom the page is, and whether it asks to look back."""

    receiver = forms.TypedChoiceField(
        label=_("For whom?"),
        help_text=_("The asker, and whom they named. Nobody else at the school hears of the question."),
        coerce=UUID,
        widget=forms.RadioSelect,
    )
    looks_back = forms.BooleanField(label=_("Ask them to look back on the support"), required=False)

    def offer(self, content: SupportContent) -> None:
        """Sets who may get the page."""
        receiver = self.fields["receiver"]
        assert isinstance(receiver, forms.TypedChoiceField)  # noqa: S101 -- declared above
        receiver.choices = [(str(one.id), f"{one.name}, {one.function}") for one in content.everybody]

    def new(self, support_id: UUID) -> NewSchoolPage:
        """Returns the page to offer."""
        told = self.cleaned_data
        return NewSchoolPage(self.submission_id, support_id, told["receiver"], told["looks_back"])


class AdoptSchoolPageForm(SchoolForm):
    """Nothing to fill in but the box, when something looks like a pupil."""


class WriteProtocolForm(SchoolForm):
    """Standing agreements with a school."""

    worker_words = frozenset({"crisis"})
    organisation_kind = taps(_("What kind of organisation?"), choices(ORGANISATIONS), required=True)
    organisation = line(_("Which school or organisation?"), required=True)
    reach_school = line(_("How do we reach the school?"), _("Who answers, on which number, at which hours."))
    reach_us = line(_("How does the school reach us?"))
    anchor = line(_("Who is the anchor?"), _("At the pupil guidance centre, which is not the school."))
    anchor_function = line(_("What do they do there?"))
    anchor_organisation = line(_("At which centre?"))
    anchor_way = line(_("How can they be reached?"))
    crisis = words(
        _("What do we do in a crisis?"),
        _("One step a line. Roles are enough: no pupil has a record here."),
        rows=6,
        required=True,
    )
    valid_from = forms.DateField(label=_("Valid from"), widget=forms.DateInput)
    valid_until = forms.DateField(
        label=_("Valid until"), help_text=_("Three years at most."), widget=forms.DateInput
    )
    team = forms.TypedChoiceField(label=_("For which team?"), coerce=UUID, empty_value=None)

    def offer(self, start: SupportStart) -> None:
        """Sets the teams; of one team none is asked."""
        team = self.fields["team"]
        assert isinstance(team, forms.TypedChoiceField)  # noqa: S101 -- declared above
        team.choices = [(str(number), name) for number, name in start.teams]
        if len(start.teams) < 2:  # noqa: PLR2004 - one is no choice
            del self.fields["team"]

    def content(self) -> ProtocolContent:
        """Returns the protocol, acknowledged by nobody yet."""
        told = self.cleaned_data
        anchor = StaffContact(
            self.submission_id,
            told["anchor"],
            told["anchor_function"],
            told["anchor_organisation"],
            told["anchor_way"],
        )
        return ProtocolContent(
            told["organisation"],
            Organisation(told["organisation_kind"]),
            told["reach_school"],
            told["reach_us"],
            anchor,
            told["crisis"],
            told["valid_from"],
            told["valid_until"],
        )

    def new(self) -> NewProtocol:
        """Returns the protocol to write."""
        return NewProtocol(
            self.submission_id, self.content(), self.cleaned_data.get("team"), looked=self.has_looked
        )


class ChangeProtocolForm(WriteProtocolForm):
    """The protocol as it should be from now on."""

    def offer(self, start: SupportStart) -> None:
        """The team stays."""
        super().offer(SupportStart((), start.protocols))


class AcknowledgeProtocolForm(SchoolForm):
    """Who at the school agreed."""

    by = line(_("Who at the school agreed?"), required=True)
    on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)
    how = line(_("How?"), _("Signed, by mail, aloud at a meeting."), required=True)

    def word(self) -> Acknowledged:
        """Returns the school's yes."""
        told = self.cleaned_data
        return Acknowledged(told["by"], told["on"], told["how"])


def protocol_start(content: ProtocolContent) -> dict[str, object]:
    """Returns how the change of a protocol begins: as it stands."""
    return {
        "organisation_kind": content.organisation_kind.value,
        "organisation": content.organisation,
        "reach_school": content.reach_school,
        "reach_us": content.reach_us,
        "anchor": content.anchor.name,
        "anchor_function": content.anchor.function,
        "anchor_organisation": content.anchor.organisation,
        "anchor_way": content.anchor.way,
        "crisis": content.crisis,
        "valid_from": content.valid_from.isoformat(),
        "valid_until": content.valid_until.isoformat(),
    }


def support_start(content: SupportContent) -> dict[str, object]:
    """Returns how the correction of a question begins: as it stands."""
    return {
        "organisation_kind": content.organisation_kind.value,
        "organisation": content.organisation,
        "kind": content.kind.value,
        "question": content.question,
        "tried": content.tried,
        "asker": content.asker.name,
        "function": content.asker.function,
        "way": content.asker.way,
        "language": content.language,
        "protocol": str(content.protocol_id or ""),
    }
