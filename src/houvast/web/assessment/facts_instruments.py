"""What the pages of instruments print about each version: its state, its languages, its licence."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.assessment.selectors._versions import Version
from houvast.assessment.selectors.instruments_at_hand import InstrumentAtHand
from houvast.assessment.selectors.list_instruments import InstrumentLine, Instruments
from houvast.assessment.selectors.show_instrument import InstrumentPage
from houvast.instruments.definition import Status, Words
from houvast.web.assessment.labels_instruments import KINDS, LICENCES, STATUSES, TONES, language_name
from houvast.web.assessment.sections import team_ways
from houvast.web.ui.navigation import address

HERE = "assessment:list_instruments"


@dataclass(frozen=True)
class VersionFacts:
    """One version in words, and where it leads."""

    version: Version
    title: str
    number: str
    status: Promise
    tone: str
    kind: Promise
    languages: str
    purpose: str
    url: str
    compare_url: str
    copy_url: str

    @property
    def is_draft(self) -> bool:
        """Whether it can still be written on."""
        return self.version.definition.status is Status.DRAFT

    @property
    def is_published(self) -> bool:
        """Whether one can begin with it."""
        return self.version.definition.status is Status.PUBLISHED


def said(words: Words) -> str:
    """Returns a text in the reader's language, or in the first it has."""
    return words.said(get_language() or "nl")


def at_hand_name(each: InstrumentAtHand) -> str:
    """Returns an instrument as a list of choices names it: with its version, and whose it is."""
    return _("%(title)s (version %(number)s, %(whose)s)") % {
        "title": said(each.definition.title),
        "number": each.definition.version,
        "whose": each.service or _("With Houvast"),
    }


def version_facts(version: Version) -> VersionFacts:
    """Returns a version in the reader's words."""
    definition = version.definition
    compare, copy = reverse("assessment:compare_versions"), reverse("assessment:draft_instrument")
    return VersionFacts(
        version,
        said(definition.title) or _("Without a title"),
        definition.version,
        STATUSES[definition.status],
        TONES[definition.status].value,
        KINDS[definition.kind],
        ", ".join(language_name(language) for language in definition.languages),
        said(definition.purpose),
        reverse("assessment:show_instrument", kwargs={"instrument": version.name}),
        f"{compare}?before={version.made_from}&after={version.name}" if version.made_from else "",
        f"{copy}?from={version.name}",
    )


def list_facts(found: Instruments) -> dict[str, object]:
    """Returns what the list prints: the service's own first, then what comes with the product."""
    return {
        "team_ways": team_ways(HERE),
        "groups": [
            (_("Of your own"), [_line_facts(line) for line in found.own]),
            (_("With Houvast"), [_line_facts(line) for line in found.shipped]),
        ],
        "may_write": found.may_write,
        "import_url": address("assessment:import_instrument") if found.may_write else "",
    }


def instrument_facts(found: InstrumentPage) -> dict[str, object]:
    """Returns what every page of one version prints around its questions."""
    definition = found.version.definition
    licence = definition.licence
    return {
        "team_ways": team_ways(""),
        "shown": version_facts(found.version),
        "page": found,
        "texts": [
            (label, text)
            for label, text in (
                (_("What it is for"), said(definition.purpose)),
                (_("What it is not for"), said(definition.not_for)),
                (_("For whom it was made"), said(definition.population)),
                (_("Who may rate with it"), said(definition.who_may_rate)),
            )
            if text
        ],
        "warning": said(definition.warning),
        "is_historical": definition.status is Status.HISTORICAL,
        "min_raters": definition.min_raters,
        "reassess_days": definition.reassess_days,
        "licence": licence,
        "licence_name": LICENCES.get(licence.spdx, licence.spdx),
    }


def _line_facts(line: InstrumentLine) -> tuple[VersionFacts, list[VersionFacts]]:
    return version_facts(line.shown), [version_facts(version) for version in line.versions]
