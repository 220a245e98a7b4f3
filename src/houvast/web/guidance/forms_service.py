"""The forms a service fills in beside its dossiers: names of domains, and signals to policy."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

from houvast.guidance.services.signal_barrier import NewSignal
from houvast.guidance.values.domains import LONGEST_NAME, OWN, DomainChoice, DomainName
from houvast.guidance.values.policy_signals import LONGEST_SENTENCE, BarrierKind, ServiceKind
from houvast.kernel.ids import new_id
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import taps
from houvast.web.guidance.forms_domains import DomainForm
from houvast.web.guidance.labels import choices
from houvast.web.guidance.labels_plan import BARRIER_KINDS, SERVICE_KINDS, domain_words

NEW_ROWS = (1, 2, 3)


@dataclass(frozen=True)
class DomainFields:
    """A domain with its fields; ``title`` says what it is called today."""

    title: str
    is_new: bool
    nl: BoundField
    fr: BoundField
    hidden: BoundField


class ChangeDomainsForm(WritingForm):
    """How a service calls its domains of life: other words, hidden, or more of them."""

    def __init__(
        self, data: MultiValueDict[str, str] | None = None, *, domains: Sequence[DomainChoice] = ()
    ) -> None:
        self.domains = tuple(domains)
        self.base_fields = type(self).base_fields | _name_fields(self.domains)  # type: ignore[misc]
        start: dict[str, object] = {f"new{row}_key": f"{OWN}{new_id().hex[:12]}" for row in NEW_ROWS}
        for domain in self.domains:
            key, named = domain.key, domain.named or DomainName("", "")
            start |= {f"nl_{key}": named.nl, f"fr_{key}": named.fr, f"hidden_{key}": domain.is_hidden}
        super().__init__(data, initial=start)

    def rows(self) -> Iterator[DomainFields]:
        """Yields each domain there is with its fields, and rows for new ones."""
        for domain in self.domains:
            title = domain_words(domain.key, domain.named)
            fields = (self[f"{part}_{domain.key}"] for part in ("nl", "fr", "hidden"))
            yield DomainFields(title, False, *fields)  # noqa: FBT003 -- a dataclass
        for row in NEW_ROWS:
            fields = (self[f"new{row}_{part}"] for part in ("nl", "fr", "key"))
            yield DomainFields("", True, *fields)  # noqa: FBT003 -- a dataclass

    def changed_domains(self) -> tuple[DomainChoice, ...]:
        """Returns every domain the form was sent with as it must be, and the new ones that were named."""
        told = self.cleaned_data
        found = [
            DomainChoice(key, _named(told[f"nl_{key}"], told[f"fr_{key}"]), told[f"hidden_{key}"])
            for key in (domain.key for domain in self.domains)
            if f"nl_{key}" in self.data
        ]
        for row in NEW_ROWS:
            named = _named(told[f"new{row}_nl"], told[f"new{row}_fr"])
            if named is not None:
                found.append(DomainChoice(told[f"new{row}_key"], named))
        return tuple(found)


def _named(nl: str, fr: str) -> DomainName | None:
    return DomainName(nl, fr) if nl or fr else None


def _name_fields(domains: Sequence[DomainChoice]) -> dict[str, forms.Field]:
    found: dict[str, forms.Field] = {}
    for domain in domains:
        found |= _words(f"nl_{domain.key}", f"fr_{domain.key}")
        found[f"hidden_{domain.key}"] = forms.BooleanField(
            label=_("Do not offer this domain"), required=False
        )
    for number in NEW_ROWS:
        found |= _words(f"new{number}_nl", f"new{number}_fr")
        found[f"new{number}_key"] = forms.CharField(widget=forms.HiddenInput, max_length=LONGEST_NAME)
    return found


def _words(nl: str, fr: str) -> dict[str, forms.Field]:
    return {
        nl: forms.CharField(label=_("Name in Dutch"), required=False, max_length=LONGEST_NAME),
        fr: forms.CharField(label=_("Name in French"), required=False, max_length=LONGEST_NAME),
    }


class SignalBarrierForm(DomainForm):
    """Says a barrier of a service or a rule anew, with nobody in it."""

    kind = taps(_("What kind of barrier is it?"), choices(BARRIER_KINDS), required=True)
    service = taps(_("With what kind of service?"), choices(SERVICE_KINDS), required=True)
    sentence = forms.CharField(
        label=_("One sentence on what goes wrong, as it happens to many"),
        help_text=_("No names, no numbers, nothing by which a person is known. It is not sealed."),
        required=False,
        max_length=LONGEST_SENTENCE,
    )

    def new(self, trajectory: UUID, barrier: UUID) -> NewSignal:
        """Returns the signal to compose."""
        told = self.cleaned_data
        return NewSignal(
            self.submission_id,
            trajectory,
            barrier,
            told["domain"],
            BarrierKind(told["kind"]),
            ServiceKind(told["service"]),
            told["sentence"],
        )
