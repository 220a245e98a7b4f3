"""Takes values out of FHIR's JSON without believing their form; extensions of our own, written and read."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from houvast.instruments.definition import Words
from houvast.instruments.exchange.naming import language_code
from houvast.instruments.exchange.outcome import Refused
from houvast.kernel.messages import message

Node: TypeAlias = dict[str, Any]

LARGEST: Final = 4 * 1024 * 1024
OURS: Final = "urn:houvast:"
TRANSLATION: Final = "http://hl7.org/fhir/StructureDefinition/translation"

TOO_LARGE: Final = message("This file is larger than a questionnaire can be (4 MB).")
NOT_UTF8: Final = message("This file is not written in UTF-8: byte %(number)s cannot be read.")
NOT_JSON: Final = message("This file is not JSON: line %(line)s, character %(column)s.")
TWICE: Final = message("“%(name)s” stands twice in the same place.")
TOO_DEEP: Final = message(
    "This file cannot be read: it lies too deep in itself, or holds a number without end."
)
BAD_FORM: Final = message("“%(name)s” does not have the form that FHIR gives it.")


def parsed(data: bytes) -> object:
    """Returns the JSON of a file; raises Refused."""
    if len(data) > LARGEST:
        raise Refused(TOO_LARGE)
    try:
        found: object = json.loads(
            data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_number
        )
    except UnicodeDecodeError as error:
        raise Refused(NOT_UTF8, number=error.start + 1) from error
    except json.JSONDecodeError as error:
        raise Refused(NOT_JSON, line=error.lineno, column=error.colno) from error
    except (RecursionError, ValueError) as error:
        raise Refused(TOO_DEEP) from error
    return found


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    kept: dict[str, object] = {}
    for name, value in pairs:
        if name in kept:
            raise Refused(TWICE, name=name)
        kept[name] = value
    return kept


def _no_number(word: str) -> object:
    raise ValueError(word)


def text(node: Mapping[str, Any], name: str) -> str:
    """Returns a text, empty when it is not there; raises Refused for anything else."""
    value = node.get(name, "")
    if not isinstance(value, str):
        raise Refused(BAD_FORM, name=name)
    return value


def flag(node: Mapping[str, Any], name: str) -> bool:
    """Returns yes or no, no when it is not there; raises Refused for anything else."""
    value = node.get(name, False)
    if not isinstance(value, bool):
        raise Refused(BAD_FORM, name=name)
    return value


def nodes(node: Mapping[str, Any], name: str) -> list[Node]:
    """Returns a list of objects, empty when it is not there; raises Refused for anything else."""
    value = node.get(name, [])
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise Refused(BAD_FORM, name=name)
    return value


def inner(node: Mapping[str, Any], name: str) -> Node:
    """Returns an object, empty when it is not there; raises Refused for anything else."""
    value = node.get(name, {})
    if not isinstance(value, dict):
        raise Refused(BAD_FORM, name=name)
    return value


def own(node: Mapping[str, Any], name: str) -> Node | None:
    """Returns our own extension of this name, if the node has it."""
    return next((each for each in nodes(node, "extension") if each.get("url") == OURS + name), None)


def own_text(node: Mapping[str, Any], name: str) -> str:
    """Returns the text of our own extension, empty without it."""
    found = own(node, name)
    return text(found, "valueString") if found else ""


def own_flag(node: Mapping[str, Any], name: str) -> bool:
    """Whether our own extension says yes."""
    found = own(node, name)
    return flag(found, "valueBoolean") if found else False


def own_number(node: Mapping[str, Any], name: str) -> int | None:
    """Returns the whole number of our own extension, None without it; raises Refused."""
    found = own(node, name)
    value = found.get("valueInteger") if found else None
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise Refused(BAD_FORM, name=name)
    return value


def own_words(node: Mapping[str, Any], name: str) -> Words:
    """Returns the texts by language of our own extension."""
    found = own(node, name)
    said = {text(each, "url"): text(each, "valueString") for each in nodes(found or {}, "extension")}
    return Words({language: words for language, words in said.items() if words})


def words(node: Mapping[str, Any], name: str, default: str) -> Words:
    """Returns a text of FHIR with its translations."""
    said: dict[str, str] = {}
    beside = inner(node, f"_{name}")
    plain = text(node, name)
    if plain.strip():
        said[own_text(beside, "language") or default] = plain
    for extension in nodes(beside, "extension"):
        if extension.get("url") == TRANSLATION:
            parts = {text(part, "url"): part for part in nodes(extension, "extension")}
            language = text(parts.get("lang", {}), "valueCode") or text(parts.get("lang", {}), "valueString")
            content = parts.get("content", {})
            translated = text(content, "valueString") or text(content, "valueMarkdown")
            if language and translated.strip():
                said.setdefault(language_code(language, default), translated)
    return Words(said)


def put_words(node: Node, name: str, said: Words, default: str, *, is_markdown: bool = False) -> None:
    """Writes a text with its translations into a node."""
    texts = {language: words for language, words in said.by_language.items() if words}
    if not texts:
        return
    first = default if default in texts else next(iter(texts))
    node[name] = texts.pop(first)
    beside: list[Node] = [] if first == default else [{"url": OURS + "language", "valueString": first}]
    value = "valueMarkdown" if is_markdown else "valueString"
    beside += [
        {
            "extension": [{"url": "lang", "valueCode": language}, {"url": "content", value: words}],
            "url": TRANSLATION,
        }
        for language, words in texts.items()
    ]
    if beside:
        node[f"_{name}"] = {"extension": beside}


def own_extensions(**facts: object) -> Iterator[Node]:
    """Yields extensions of our own for facts that say something."""
    for name, value in facts.items():
        url = OURS + name
        if isinstance(value, Words):
            said = [
                {"url": language, "valueString": each} for language, each in value.by_language.items() if each
            ]
            if said:
                found: Node = {"extension": said, "url": url}
                yield found
        elif isinstance(value, bool):
            if value:
                yield {"url": url, "valueBoolean": value}
        elif isinstance(value, int):
            yield {"url": url, "valueInteger": value}
        elif value:
            yield {"url": url, "valueString": str(value)}
