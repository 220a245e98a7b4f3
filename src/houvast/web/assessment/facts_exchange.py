"""What the pages of exchange print: what a file says, what is lost, what is still to be filled in."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from houvast.assessment.selectors.look_at_import import LookedAt
from houvast.assessment.selectors.offer_export import Offered
from houvast.instruments.definition import Definition
from houvast.instruments.exchange.carrying import carried
from houvast.instruments.exchange.files import Form
from houvast.instruments.exchange.outcome import MOST_NAMES, UNKNOWN, Loss
from houvast.instruments.faults import OWN_COPY, Fault
from houvast.instruments.plain import digest_of
from houvast.web.access.asking import OK
from houvast.web.assessment.facts_instruments import said, version_facts
from houvast.web.assessment.facts_preview import preview_facts
from houvast.web.assessment.facts_versions import comparison_facts
from houvast.web.assessment.forms_exchange import ChooseFileForm, ImportInstrumentForm
from houvast.web.assessment.labels_instruments import ASPECTS, KINDS, LICENCES, language_name

FORMS: Final[Mapping[Form, tuple[Promise, Promise, Promise]]] = {
    Form.OWN: (
        gettext_lazy("For another service with Houvast"),
        gettext_lazy("Everything, as it is kept here (JSON)."),
        gettext_lazy("Download as JSON"),
    ),
    Form.XLSFORM: (
        gettext_lazy("As a spreadsheet"),
        gettext_lazy(
            "To change words in a spreadsheet and bring them back, or for a program that reads XLSForm "
            "(.xlsx). Columns that begin with “houvast_” hold what others have no place for."
        ),
        gettext_lazy("Download as .xlsx"),
    ),
    Form.FHIR_R4: (
        gettext_lazy("As a questionnaire of FHIR R4"),
        gettext_lazy("For a program of care that reads FHIR (JSON)."),
        gettext_lazy("Download for FHIR R4"),
    ),
    Form.FHIR_R4B: (
        gettext_lazy("As a questionnaire of FHIR R4B"),
        gettext_lazy("The same, for a program that asks for R4B."),
        gettext_lazy("Download for FHIR R4B"),
    ),
}


def status_of(form: ChooseFileForm, taking: ImportInstrumentForm, looked: LookedAt | None) -> int:
    """Returns the status of the page: a file that was understood is no fault."""
    if taking.is_bound:
        return taking.status
    return form.status if looked is None or looked.reading.definition is None else OK


def import_facts(
    form: ChooseFileForm, taking: ImportInstrumentForm, looked: LookedAt | None
) -> dict[str, object]:
    """Returns what the page prints: the file to choose, and what came of looking at it."""
    facts: dict[str, object] = {"form": form, "failed": taking if taking.is_bound else None}
    if looked is None:
        return facts
    if looked.reading.definition is None:
        return facts | {"refusal": _sentence(looked.reading.faults[0])}
    facts |= _understood(looked, looked.reading.definition)
    if taking.is_bound:
        # The page carried what was read, not the file: its losses and its mark were shown before.
        facts |= {"failed": None, "taking": taking, "is_again": True}
    return facts


def export_facts(offered: Offered, form: object) -> dict[str, object]:
    """Returns what the page prints of each form: for whom it is, what is lost; what all lose, once."""
    told = [_named_losses(losses, offered.version.definition) for _form, losses in offered.forms]
    common = set.intersection(*(set(sentences) for sentences in told if sentences))
    return {
        "form": form,
        "shown": version_facts(offered.version),
        "is_own_copy": offered.version.definition.licence.spdx == OWN_COPY,
        "common": sorted(common, key=told[-1].index),
        "forms": [
            (one.value, *FORMS[one], [each for each in sentences if each not in common])
            for (one, _losses), sentences in zip(offered.forms, told, strict=True)
        ],
    }


def _named_losses(losses: Iterable[Loss], definition: Definition) -> list[str]:
    """Returns losses with the questions by their words, as whoever reads the page knows them."""
    labels = {item.id: said(item.label) for item in definition.every_item()}
    labels |= {section.id: said(section.title) for section in definition.sections}
    return [_(loss.text) % _labelled(loss.facts, labels) for loss in losses]


def _labelled(facts: Mapping[str, str | int], labels: Mapping[str, str]) -> dict[str, str | int]:
    if "names" not in facts:
        return dict(facts)
    names, more, count = str(facts["names"]).partition(" … ")
    return {
        **facts,
        "names": ", ".join(labels.get(each) or each for each in names.split(", ")) + more + count,
    }


def _understood(looked: LookedAt, definition: Definition) -> dict[str, object]:
    seen = digest_of(definition)
    start = {"carried": carried(definition), "seen": seen, "into": looked.controller_id}
    compared = comparison_facts(looked.comparison) if looked.comparison else {}
    return {
        "title": said(definition.title),
        "kind": KINDS[definition.kind],
        "languages": ", ".join(_language(code) for code in definition.languages),
        "count": len(definition.items) + len(definition.closing),
        "parts": preview_facts(definition, "")["parts"],
        "licence": definition.licence,
        "licence_name": LICENCES.get(definition.licence.spdx, definition.licence.spdx),
        "losses": _told(looked.reading.losses),
        "faults": _counted(looked.reading.faults, definition),
        "before": compared.get("before"),
        "changes": compared.get("groups"),
        "taking": ImportInstrumentForm(initial=start),
        "mark": looked.file_mark[:16],
    }


def _told(losses: Iterable[Loss]) -> list[str]:
    return [_(loss.text) % dict(loss.facts) for loss in losses]


def _counted(faults: Sequence[Fault], definition: Definition) -> list[tuple[str, int, str]]:
    """Returns each sentence once, with how often it is told and the first questions of which it is."""
    labels = {item.id: said(item.label) or item.id for item in definition.every_item()}
    names: dict[str, dict[str, None]] = {}
    for fault in faults:
        _part, _slash, rest = fault.where.partition("/")
        name = labels.get(rest.partition("/")[0], "")
        names.setdefault(_sentence(fault), {}).update({name: None} if name else {})
    times = Counter(_sentence(fault) for fault in faults)
    return [(sentence, count, _some(list(names[sentence]))) for sentence, count in times.items()]


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:MOST_NAMES])
    return f"{shown} … ({len(names)})" if len(names) > MOST_NAMES else shown


def _sentence(fault: Fault) -> str:
    facts = dict(fault.facts)
    if fault.where and "language" in facts:
        facts["language"] = _language(str(facts["language"]))
    if fault.where.startswith("licence/") and "name" in facts:
        facts["name"] = str(ASPECTS.get(str(facts["name"]), facts["name"]))
    return _(fault.text) % facts


def _language(code: str) -> str:
    return _("not said") if code == UNKNOWN else language_name(code)
