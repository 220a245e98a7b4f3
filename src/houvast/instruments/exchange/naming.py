"""Names as each format allows them, and languages by their short codes."""

import re
from typing import Final

from houvast.instruments.exchange.outcome import Refused
from houvast.kernel.messages import message

SPOKEN: Final = {
    "nl": "nederlands dutch vlaams néerlandais",
    "fr": "français francais french frans",
    "en": "english engels anglais",
    "de": "deutsch german duits allemand",
    "ar": "arabic العربية arabe arabisch",
    "tr": "turkish türkçe turks turc",
    "es": "spanish español",
    "it": "italian italiano",
    "pt": "portuguese português",
    "pl": "polish polski",
    "ro": "romanian română",
    "ru": "russian русский",
    "uk": "ukrainian українська",
    "zh": "chinese 中文",
    "fa": "farsi persian",
    "ps": "pashto",
    "prs": "dari",
    "so": "somali",
    "sw": "swahili",
    "ku": "kurdish",
    "sq": "albanian",
}
LANGUAGES: Final = {name: code for code, names in SPOKEN.items() for name in names.split()}
"""How people write a language above a column → its code."""

CODE_IN_BRACKETS: Final = re.compile(r"\(([a-z]{2,3})(?:[-_][a-z0-9]+)*\)")
CODE: Final = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*")

UNKNOWN_LANGUAGE: Final = message(
    "The language “%(language)s” is not known here; write its code behind it, like “Français (fr)”."
)


def language_code(written: str, default: str) -> str:
    """Returns the code of a language as a column or a file writes it; raises Refused for an unknown one."""
    language = written.strip().lower()
    if language in {"", "default"}:
        return default
    if language in LANGUAGES:
        return LANGUAGES[language]
    found = CODE_IN_BRACKETS.search(language) or CODE.fullmatch(language)
    if found is None:
        raise Refused(UNKNOWN_LANGUAGE, language=written)
    return found.group(1)


def item_id(written: str) -> str:
    """Returns a name as our format allows it."""
    kept = re.sub(r"[^A-Za-z0-9._/-]+", "_", written.strip()).lstrip("._/-")
    return kept[:110] or "question"


def version_of(written: str) -> str:
    """Returns a version as our format allows it; “1” when there is none."""
    kept = re.sub(r"[^0-9A-Za-z._+-]+", "-", written.strip()).lstrip("._+-")
    return kept[:40] or "1"


def xml_name(written: str) -> str:
    """Returns a name as a spreadsheet form allows it."""
    kept = re.sub(r"[^A-Za-z0-9_.-]", "_", written)
    return kept if re.match(r"[A-Za-z_]", kept) else f"_{kept}"


def unused(name: str, taken: set[str]) -> str:
    """Returns the name, with a number behind it when it is taken, and takes it."""
    tried, number = name, 1
    while tried in taken:
        number += 1
        tried = f"{name}_{number}"
    taken.add(tried)
    return tried


def comes_from(name: str, own: str) -> bool:
    """Whether a name in a form was made from our own name, with or without a number."""
    base = xml_name(own)
    return name == base or bool(re.fullmatch(re.escape(base) + r"_\d+", name))
