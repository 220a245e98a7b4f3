"""The parts of a draft that are about the whole of it: what it is for, its licence, its parts."""

from dataclasses import replace
from typing import Final

from django import forms
from django.utils.translation import gettext as _

from houvast.instruments.definition import Definition, Kind, Section, Words
from houvast.instruments.editing import name_from
from houvast.web.assessment.labels_instruments import ASPECTS, KINDS, LANGUAGES, LICENCES, PARTS, VOICES
from houvast.web.assessment.parts_draft import (
    Block,
    PartPage,
    Told,
    choices_field,
    chosen,
    number_field,
    row,
    words_fields,
    words_said,
    words_start,
)

TEXTS: Final = ("title", "purpose", "not_for", "population", "who_may_rate", "warning")
NOTICES: Final = {
    "CC-BY-4.0": "licences/CC-BY-4.0.txt",
    "CC0-1.0": "licences/CC0-1.0.txt",
    "OGL-UK-3.0": "licences/OGL-UK-3.0.txt",
}


def head_page(definition: Definition) -> PartPage:
    """Returns the page of what the instrument is for, for whom, and in which languages."""
    languages = definition.languages
    fields: dict[str, forms.Field] = {}
    start: dict[str, object] = {}
    for name in TEXTS:
        lines = 2 if name == "title" else 3
        fields |= words_fields(name, ASPECTS[name], languages, rows=lines)
        start |= words_start(name, getattr(definition, name), languages)
    again = _("A judgement of a person ages. Everybody is told when this day has passed.")
    fields |= {
        "kind": forms.ChoiceField(
            label=str(ASPECTS["kind"]), choices=[(str(kind), words) for kind, words in KINDS.items()]
        ),
        "min_raters": number_field("min_raters", 1, 12),
        "reassess_days": number_field("reassess_days", 1, 1100, again),
        "languages": choices_field(
            str(ASPECTS["languages"]),
            LANGUAGES,
            _("A language you add gets its fields after saving. Words of one you leave out stay kept."),
        ),
        "voices": choices_field(str(ASPECTS["voices"]), VOICES, _("None: one column for everybody.")),
    }
    start |= {
        "kind": str(definition.kind),
        "min_raters": definition.min_raters,
        "reassess_days": definition.reassess_days,
        "languages": list(languages),
        "voices": [str(voice) for voice in definition.voices],
    }
    blocks = (
        Block(_("In words"), tuple(row(name, languages) for name in TEXTS)),
        Block(_("How it is used"), (("kind",), ("min_raters", "reassess_days"), ("languages",), ("voices",))),
    )
    return PartPage(str(PARTS["head"]), blocks, fields, start, lambda told: _head_said(definition, told))


def _head_said(definition: Definition, told: Told) -> Definition:
    languages = definition.languages

    def words(name: str) -> Words:
        return words_said(name, told, getattr(definition, name), languages)

    unknown = tuple(code for code in languages if code not in LANGUAGES)
    return replace(
        definition,
        kind=Kind(told["kind"]),
        min_raters=told["min_raters"] or 1,
        reassess_days=told["reassess_days"],
        languages=(chosen(LANGUAGES, told["languages"]) + unknown) or languages,
        voices=chosen(VOICES, told["voices"]),
        title=words("title"),
        purpose=words("purpose"),
        not_for=words("not_for"),
        population=words("population"),
        who_may_rate=words("who_may_rate"),
        warning=words("warning"),
    )


def licence_page(definition: Definition) -> PartPage:
    """Returns the page of the licence; of somebody else's instrument it stays what it was."""
    licence = definition.licence
    made = _("Name everybody, the first makers first. Say who changed it.") if licence.is_altered else ""
    fields: dict[str, forms.Field] = {
        "spdx": forms.ChoiceField(
            label=str(ASPECTS["spdx"]),
            choices=[("", _("Choose a licence")), *LICENCES.items()],
            required=False,
            initial=licence.spdx,
            disabled=licence.is_altered and licence.spdx in LICENCES,
        ),
        "attribution": forms.CharField(
            label=str(ASPECTS["attribution"]), help_text=made, required=False, max_length=400
        ),
        "source_url": forms.CharField(
            label=str(ASPECTS["source_url"]),
            help_text=_("A web address, or in words: “our own work”."),
            required=False,
            max_length=400,
        ),
        "verified_on": forms.DateField(
            label=str(ASPECTS["verified_on"]), widget=forms.DateInput, required=False
        ),
        "copyright": forms.CharField(
            label=str(ASPECTS["copyright"]),
            help_text=_("Only where its makers ask for it."),
            required=False,
            max_length=4000,
            widget=forms.Textarea(attrs={"rows": "2"}),
        ),
    }
    start = {name: getattr(licence, name) for name in fields if name != "verified_on"}
    start["verified_on"] = licence.verified_on.isoformat() if licence.verified_on else ""
    blocks = (Block("", tuple((name,) for name in fields)),)
    return PartPage(
        str(PARTS["licence"]), blocks, fields, start, lambda told: _licence_said(definition, told)
    )


def _licence_said(definition: Definition, told: Told) -> Definition:
    licence = replace(
        definition.licence,
        spdx=told["spdx"],
        text_file=NOTICES.get(told["spdx"], ""),
        attribution=told["attribution"],
        source_url=told["source_url"],
        verified_on=told["verified_on"],
        copyright=told["copyright"],
    )
    return replace(definition, licence=licence)


def sections_page(definition: Definition) -> PartPage:
    """Returns the page of the parts: a title each, and room for one more."""
    languages = definition.languages
    fields: dict[str, forms.Field] = {}
    start: dict[str, object] = {}
    for number, section in enumerate(definition.sections, 1):
        label = _("Title of part %(number)s") % {"number": number}
        fields |= words_fields(f"section_{number}", label, languages, rows=1)
        start |= words_start(f"section_{number}", section.title, languages)
    fields |= words_fields("section_new", _("Title of one more part"), languages, rows=1)
    names = [f"section_{number}" for number in range(1, len(definition.sections) + 1)]
    hint = _("A part without any title goes, when no question lies in it.")
    blocks = (Block("", tuple(row(name, languages) for name in (*names, "section_new")), hint),)
    return PartPage(
        str(PARTS["sections"]), blocks, fields, start, lambda told: _sections_said(definition, told)
    )


def _sections_said(definition: Definition, told: Told) -> Definition:
    languages, used = definition.languages, {item.section for item in definition.every_item()}
    used |= {section.parent for section in definition.sections}
    kept = [
        replace(section, title=words_said(f"section_{number}", told, section.title, languages))
        for number, section in enumerate(definition.sections, 1)
    ]
    kept = [section for section in kept if section.title or section.id in used]
    title = words_said("section_new", told, Words(), languages)
    if title:
        taken = frozenset(section.id for section in kept)
        kept.append(Section(name_from(title.said(languages[0]), taken), title))
    return replace(definition, sections=tuple(kept))
