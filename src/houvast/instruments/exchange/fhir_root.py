"""What a FHIR Questionnaire says of the instrument as a whole, read and written."""

import re
from datetime import date
from typing import Final

from houvast.instruments.definition import Definition, Kind, Licence, Status, Voice
from houvast.instruments.exchange.assembling import SORT_UNKNOWN, About
from houvast.instruments.exchange.fhir_nodes import (
    Node,
    inner,
    nodes,
    own,
    own_extensions,
    own_flag,
    own_number,
    own_text,
    own_words,
    put_words,
    text,
    words,
)
from houvast.instruments.exchange.naming import item_id, language_code, version_of
from houvast.instruments.exchange.outcome import Given, Losses, Refused
from houvast.instruments.exchange.xlsform_settings import NO_DAY, is_day
from houvast.kernel.messages import message

STATUS: Final = {Status.DRAFT: "draft", Status.PUBLISHED: "active", Status.HISTORICAL: "retired"}
TEXTS: Final = ("not_for", "population", "who_may_rate", "warning")
LICENCE: Final = ("spdx", "text_file", "attribution", "source_url")
UNKNOWN_KIND: Final = message("“%(value)s” is not a sort of instrument that is known here.")
PUBLISHER: Final = message(
    "Who published it, where and when, is not taken over; fill in the licence yourself."
)
PROFILE: Final = {
    "R4": "http://hl7.org/fhir/4.0/StructureDefinition/Questionnaire",
    "R4B": "http://hl7.org/fhir/4.3/StructureDefinition/Questionnaire",
}


def language_of(root: Node, given: Given) -> str:
    """Returns the language of the texts; raises Refused for an unknown one."""
    return language_code(text(root, "language"), given.language)


def about_of(root: Node, given: Given, language: str, losses: Losses) -> About:
    """Returns what a questionnaire says of the instrument as a whole; raises Refused."""
    kind = own_text(root, "kind")
    if not kind:
        losses.add(SORT_UNKNOWN)
    if kind and kind not in set(Kind):
        raise Refused(UNKNOWN_KIND, value=kind)
    if not kind and any(name in root for name in ("publisher", "contact", "date", "url", "identifier")):
        losses.add(PUBLISHER)
    title = words(root, "title", language) or words(root, "name", language)
    languages = own_text(root, "languages").split() or _languages(root, language)
    voices = own_text(root, "voices").split()
    if not set(voices) <= set(Voice):
        raise Refused(UNKNOWN_KIND, value=" ".join(voices))
    return About(
        id=own_text(root, "id") or item_id(text(root, "name") or text(root, "id") or text(root, "title")),
        version=version_of(own_text(root, "version") or text(root, "version")),
        kind=Kind(kind) if kind else given.kind,
        languages=tuple(dict.fromkeys(language_code(one, language) for one in languages)),
        title=title,
        purpose=words(root, "purpose", language),
        licence=_licence(root),
        voices=tuple(Voice(one) for one in voices),
        min_raters=own_number(root, "min_raters") or 1,
        reassess_days=own_number(root, "reassess_days"),
        **{name: own_words(root, name) for name in TEXTS},
    )


def written_root(definition: Definition, release: str, languages: tuple[str, ...]) -> Node:
    """Returns the questionnaire without its questions."""
    licence = definition.licence
    root: Node = {
        "resourceType": "Questionnaire",
        "id": re.sub(r"[^A-Za-z0-9.-]", "-", definition.id)[:64],
        "meta": {"profile": [PROFILE[release]]},
        "language": languages[0],
        "extension": list(
            own_extensions(
                id=definition.id,
                kind=definition.kind.value,
                languages=" ".join(definition.languages),
                voices=" ".join(definition.voices),
                min_raters=definition.min_raters,
                reassess_days=definition.reassess_days,
                altered=licence.is_altered,
                verified_on=licence.verified_on.isoformat() if licence.verified_on else "",
                **{name: getattr(licence, name) for name in LICENCE},
                **{name: getattr(definition, name) for name in TEXTS},
            )
        ),
        "version": definition.version,
        "status": STATUS[definition.status],
    }
    put_words(root, "title", definition.title, languages[0])
    put_words(root, "purpose", definition.purpose, languages[0], is_markdown=True)
    composed = " · ".join(part for part in (licence.attribution, licence.spdx, licence.source_url) if part)
    if licence.copyright or composed:
        root["copyright"] = licence.copyright or composed
    if composed and not licence.copyright:
        root["_copyright"] = {"extension": list(own_extensions(made_of_licence=True))}
    return root


def _licence(root: Node) -> Licence:
    day = own_text(root, "verified_on")
    if day and not is_day(day):
        raise Refused(NO_DAY, value=day)
    is_made = own_flag(inner(root, "_copyright"), "made_of_licence")
    return Licence(
        **{name: own_text(root, name) for name in LICENCE},
        is_altered=own_flag(root, "altered"),
        verified_on=date.fromisoformat(day) if day else None,
        copyright="" if is_made else text(root, "copyright"),
    )


def _languages(root: Node, language: str) -> list[str]:
    """The language of the file, and those in which its title is translated too."""
    return list(dict.fromkeys((language, *words(root, "title", language).by_language)))


def is_ours(root: Node) -> bool:
    """Whether we wrote this questionnaire."""
    return own(root, "kind") is not None and bool(nodes(root, "item"))
