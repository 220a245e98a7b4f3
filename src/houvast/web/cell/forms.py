"""The forms of a cell itself: where it is, in which regime, and what was decided where the law is silent."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from houvast.cell.selectors.start_cell import CellStart
from houvast.cell.services.change_cell import CellChange
from houvast.cell.services.found_cell import NewCell
from houvast.cell.values.cells import CellContent, LegalException, LocalPeriod, Recipient
from houvast.directory.municipalities import municipalities
from houvast.legal.values import Regime, Unit
from houvast.web.cell.labels import UNITS
from houvast.web.directory.fields import MunicipalityField
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.labels import choices


class NamesField(forms.CharField):
    """Several municipalities by name, separated by commas; ``known`` stand in the cell already."""

    known: tuple[str, ...] = ()

    def clean(self, value: object) -> tuple[str, ...]:
        """Returns names as they are written officially; raises ValidationError for one that nobody bears."""
        typed = str(super().clean(value) or "").replace("\n", ",").split(",")
        return tuple(dict.fromkeys(self._name(one.strip()) for one in typed if one.strip()))

    def _name(self, typed: str) -> str:
        if typed in self.known:
            return typed
        return municipalities()[MunicipalityField().clean(typed)].name((get_language() or "en")[:2])


class CellForm(WritingForm):
    """What a cell is called, for which municipalities, in which regime."""

    name = line(_("What is the cell called?"), required=True)
    municipalities = NamesField(
        label=_("For which municipalities?"),
        help_text=_("Separated by commas. Several mayors may share one cell; each stays competent at home."),
        max_length=1000,
    )
    regime = forms.ChoiceField(
        label=_("In which regime?"),
        help_text=_("The Community or Region whose services come. What nobody read of it stays empty."),
    )

    def offer_regimes(self, regimes: Iterable[Regime], known: tuple[str, ...] = ()) -> None:
        """Sets the regimes, and the municipalities that stand in the cell already."""
        chosen, named = self.fields["regime"], self.fields["municipalities"]
        assert isinstance(chosen, forms.ChoiceField)  # noqa: S101 -- declared above
        assert isinstance(named, NamesField)  # noqa: S101 -- likewise
        language = get_language() or "en"
        chosen.choices = [(one.id, one.names.in_language(language)) for one in regimes]
        named.known = known


def key_field(label: object, hint: object = "", *, required: bool = False) -> forms.TypedChoiceField:
    """Returns a choice of a seat's key; none where nobody signs in for it."""
    return forms.TypedChoiceField(
        label=label,  # type: ignore[arg-type]
        help_text=hint,  # type: ignore[arg-type]
        coerce=UUID,
        empty_value=None,
        required=required,
    )


class FoundCellForm(CellForm):
    """A cell to found."""

    started_on = forms.DateField(label=_("Since when is there a cell?"), widget=forms.DateInput)
    coordinator = key_field(
        _("Who prepares the meetings?"),
        _("A seat your steward founded, of which you are a member."),
        required=True,
    )
    mayor = key_field(
        _("The mayor's seat"), _("Leave it empty where nobody signs in: paper that you file is enough.")
    )
    police = key_field(_("The seat of the police"))
    prevention = key_field(_("The seat of the prevention official"))

    def offer(self, start: CellStart) -> None:
        """Sets the keys."""
        nobody = ("", _("Nobody signs in for it"))
        for name in ("mayor", "police", "prevention"):
            self._set(name, [nobody, *((str(number), words) for number, words in start.seats)])
        self._set("coordinator", [(str(number), words) for number, words in start.mine])

    def new(self) -> NewCell:
        """Returns the cell to found."""
        told = self.cleaned_data
        content = CellContent(told["name"], told["municipalities"], told["regime"], told["started_on"])
        return NewCell(
            self.submission_id,
            content,
            told["coordinator"],
            told["mayor"],
            told["police"],
            told["prevention"],
        )

    def _set(self, name: str, listed: list[tuple[str, object]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.TypedChoiceField)  # noqa: S101 -- declared above
        field.choices = listed


class ChangeCellForm(CellForm):
    """A cell as it is to be; the box comes with what another regime changes."""

    has_read = forms.BooleanField(label=_("I read what changes, and it is to change"), required=False)

    def ask(self, *, is_other: bool) -> None:
        """Asks for a confirmation where another regime was chosen."""
        if not is_other:
            del self.fields["has_read"]

    def change(self) -> CellChange:
        """Returns the cell as it is to be."""
        told = self.cleaned_data
        return CellChange(told["name"], told["municipalities"], told["regime"], bool(told.get("has_read")))


class DecidePeriodForm(WritingForm):
    """A local decision on a period that the law leaves open."""

    kind = forms.ChoiceField(label=_("Which period?"), widget=forms.RadioSelect)
    amount = forms.IntegerField(label=_("How long?"), min_value=1, max_value=999)
    unit = taps(_("What does that count?"), choices(UNITS), required=True)
    source = line(
        _("Where does the decision stand?"),
        _("The minutes of the council, a decree you read, an opinion: with its day or number."),
        required=True,
    )
    decided_on = forms.DateField(label=_("When was it decided?"), widget=forms.DateInput)

    def offer(self, listed: Iterable[tuple[str, str]]) -> None:
        """Sets the periods that the law leaves open, each with its own sentence."""
        field = self.fields["kind"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = list(listed)

    def period(self) -> LocalPeriod:
        """Returns the decision."""
        told = self.cleaned_data
        return LocalPeriod(
            told["kind"], told["amount"], Unit(told["unit"]).value, told["source"], told["decided_on"]
        )


class NameExceptionForm(WritingForm):
    """The exception provided by law on which personal data are processed."""

    worker_words = frozenset({"text"})
    text = words(_("What does the exception say?"), _("In the words of the text itself."), required=True)
    source = line(_("Which text is it, and where does it stand?"), required=True)
    confirmed_by = line(
        _("Who confirmed it?"), _("The data-protection officer, or a lawyer: a function."), required=True
    )
    confirmed_on = forms.DateField(label=_("On which day?"), widget=forms.DateInput)

    def exception(self) -> LegalException:
        """Returns the exception."""
        told = self.cleaned_data
        return LegalException(told["text"], told["source"], told["confirmed_on"], told["confirmed_by"])


class NameRecipientForm(WritingForm):
    """To whom the police seat may send an approved feedback sheet."""

    name = line(_("Which service?"), required=True)
    source = line(
        _("By whose reading of which text?"),
        _("The law points to services by a number that fits no longer: a lawyer of the municipality says."),
        required=True,
    )
    checked_on = forms.DateField(label=_("When was that looked at?"), widget=forms.DateInput)

    def recipient(self) -> Recipient:
        """Returns the recipient."""
        told = self.cleaned_data
        return Recipient(told["name"], told["source"], told["checked_on"])


def cell_start(content: CellContent) -> dict[str, object]:
    """Returns how the form of a known cell begins."""
    return {
        "name": content.name,
        "municipalities": ", ".join(content.municipalities),
        "regime": content.regime,
    }


def exception_start(exception: LegalException | None, today: date) -> dict[str, object]:
    """Returns how the form of an exception begins."""
    if exception is None:
        return {"confirmed_on": today.isoformat()}
    return {
        "text": exception.text,
        "source": exception.source,
        "confirmed_by": exception.confirmed_by,
        "confirmed_on": exception.confirmed_on.isoformat(),
    }
