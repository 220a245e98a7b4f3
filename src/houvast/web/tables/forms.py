"""The forms of a table and of who sits at it: organisations and professionals, and a box for who looked."""

from collections.abc import Iterable
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.tables.selectors.start_table import TableStart
from houvast.tables.services.found_table import NewTable
from houvast.tables.values.entries import Owner
from houvast.tables.values.tables import Member, Sector, TableContent, TableKind
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices
from houvast.web.tables.labels import KINDS, SECTORS

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"))
NO_PERSON = _("A table knows no person: no name, no case, no story one could recognise somebody by.")


class TableForm(WritingForm):
    """A form in which no person may stand; the box comes when a text was refused once."""

    looked_boxes = frozenset({"no_person"})

    no_person = forms.BooleanField(
        label=_("I looked: every name here is of a professional or an organisation"), required=False
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        box = self.fields.pop("no_person")
        if self.is_bound:
            self.fields["no_person"] = box

    @property
    def has_looked(self) -> bool:
        """Whether its writer looked and says that every name is of a professional or an organisation."""
        return bool(self.cleaned_data.get("no_person"))

    def offer_members(self, members: Iterable[Member], kept: Owner | None = None) -> None:
        """Sets the organisations to choose from; who owned it before stays one of them."""
        listed = {str(one.id): one.organisation for one in members}
        if kept is not None:
            listed.setdefault(str(kept.member_id), kept.organisation)
        owner = self.fields["owner"]
        assert isinstance(owner, forms.TypedChoiceField)  # noqa: S101 -- declared so where it is used
        owner.choices = [("", _("Choose an organisation")), *listed.items()]


def member_choice(label: object, hint: object = "") -> forms.TypedChoiceField:
    """Returns a choice of one organisation at the table."""
    return forms.TypedChoiceField(label=label, help_text=hint, coerce=UUID)  # type: ignore[arg-type]


class FoundTableForm(TableForm):
    """What a table is."""

    worker_words = frozenset({"aims"})
    kind = taps(_("What kind of table is it?"), choices(KINDS), required=True)
    name = line(_("How is it called?"), required=True)
    municipalities = line(
        _("For which municipalities?"),
        _("Several may share one table. Put a comma between them."),
        required=True,
    )
    aims = words(
        _("What is the table for?"), _("Its aims, or its direction and priorities, one a line."), rows=4
    )
    language = forms.ChoiceField(label=_("In which language are invitations and minutes?"), choices=LANGUAGES)
    team = forms.TypedChoiceField(label=_("For which team?"), coerce=UUID, empty_value=None)

    def offer(self, start: TableStart) -> None:
        """Sets the teams; of one team none is asked."""
        team = self.fields["team"]
        assert isinstance(team, forms.TypedChoiceField)  # noqa: S101 -- declared above
        team.choices = [(str(number), name) for number, name in start.teams]
        if len(start.teams) < 2:  # noqa: PLR2004 - one is no choice
            del self.fields["team"]

    def content(self) -> TableContent:
        """Returns what the table is, without members."""
        told = self.cleaned_data
        towns = (town.strip() for town in told["municipalities"].split(","))
        return TableContent(
            TableKind(told["kind"]),
            told["name"],
            tuple(dict.fromkeys(town for town in towns if town)),
            told["aims"],
            told["language"],
        )

    def new(self) -> NewTable:
        """Returns the table to found."""
        return NewTable(
            self.submission_id, self.content(), self.cleaned_data.get("team"), looked=self.has_looked
        )


class ChangeTableForm(FoundTableForm):
    """The table as it is now; its team stays."""


class CloseTableForm(TableForm):
    """Why a table meets no more."""

    worker_words = frozenset({"words"})
    words = words(_("Why does it meet no more?"), NO_PERSON, rows=2, required=True)


class AddMemberForm(TableForm):
    """An organisation and who speaks for it."""

    organisation = line(_("Which organisation?"), required=True)
    sector = forms.ChoiceField(label=_("Which sector?"), choices=choices(SECTORS, _("Choose a sector")))
    name = line(_("Who speaks for it?"), _("A professional. Leave it empty where the function is enough."))
    function = line(_("In which function?"), required=True)
    way = line(_("How are they reached at work?"), _("A number or an address of theirs at work."))
    since = forms.DateField(label=_("At the table since"), widget=forms.DateInput)
    until = forms.DateField(
        label=_("Until"),
        help_text=_("Leave it empty while they sit at the table."),
        widget=forms.DateInput,
        required=False,
    )

    def member(self, member_id: UUID) -> Member:
        """Returns the member under this number."""
        told = self.cleaned_data
        return Member(
            member_id,
            told["organisation"],
            Sector(told["sector"]),
            told["name"],
            told["function"],
            told["way"],
            told["since"],
            told["until"],
        )


class ChangeMemberForm(AddMemberForm):
    """A member as it is now."""


def table_start(content: TableContent) -> dict[str, object]:
    """Returns what the form of a table begins with."""
    return {
        "kind": content.kind.value,
        "name": content.name,
        "municipalities": ", ".join(content.municipalities),
        "aims": content.aims,
        "language": content.language,
    }


def member_start(member: Member) -> dict[str, object]:
    """Returns what the form of a member begins with."""
    return {
        "organisation": member.organisation,
        "sector": member.sector.value,
        "name": member.name,
        "function": member.function,
        "way": member.way,
        "since": member.since.isoformat(),
        "until": member.until.isoformat() if member.until else "",
    }
