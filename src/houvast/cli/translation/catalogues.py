"""The catalogues: one ``.po`` per language and area is the source, one ``.mo`` per language is made of them.

An area is small enough for one person to read; the merged file is never kept in the repository.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from houvast.kernel.errors import Invalid

LANGUAGES = ("nl", "fr")
PACKAGE = Path(__file__).resolve().parents[2]
TIED = re.compile(r" (?=[:;?!»])|(?<=«) ")
"""The space French writes before and inside these signs: a line never begins with one of them."""
WRITTEN = re.compile(r'^msgid (?!""\n(?!"))', re.MULTILINE)

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of one area's catalogue: its texts, and where it stands."""

    key: Key
    plural: str
    translations: tuple[str, ...]
    fuzzy: bool
    area: str
    file: Path
    line: int


@dataclass(frozen=True, slots=True)
class Area:
    """One area's catalogue in one language."""

    file: Path
    entries: tuple[Entry, ...]
    obsolete: tuple[str, ...]
    repeated: int


def areas_of(language: str, package: Path = PACKAGE) -> list[Area]:
    """Reads all areas' catalogues of a language; raises Invalid when one cannot be read."""
    return [_read(file, language) for file in sorted(_folder(language, package).glob("*.po"))]


def compile_catalogues(package: Path = PACKAGE, *, force: bool = False) -> list[str]:
    """Makes the ``.mo`` of each language whose sources are newer; returns those languages.

    Cheap when nothing changed: only times of files are read. Raises Invalid when a source cannot be read.
    """
    made = []
    for language in LANGUAGES:
        folder = _folder(language, package)
        target = folder / "LC_MESSAGES" / "django.mo"
        if not folder.is_dir() or not (force or _is_older(target, folder)):
            continue
        target.parent.mkdir(exist_ok=True)
        fresh = target.with_suffix(".new")
        with fresh.open("wb") as file:
            write_mo(file, merged(language, areas_of(language, package)))
        fresh.replace(target)
        made.append(language)
    return made


def merged(language: str, areas: list[Area]) -> Catalog:
    """Returns one catalogue of all areas; fuzzy and empty entries are left out."""
    whole = Catalog(locale=language, project="Houvast", fuzzy=False, charset="utf-8")
    for area in areas:
        for entry in area.entries:
            if not entry.fuzzy and all(entry.translations):
                context, text = entry.key
                told = tuple(tied(one) if language == "fr" else one for one in entry.translations)
                whole.add(
                    (text, entry.plural) if entry.plural else text,
                    told if entry.plural else told[0],
                    context=context or None,
                )
    return whole


def tied(text: str) -> str:
    """Returns a French text whose signs stay with their word; translators write an ordinary space."""
    return TIED.sub("\N{NO-BREAK SPACE}", text)


def _folder(language: str, package: Path) -> Path:
    return package / "locale" / language


def _is_older(target: Path, folder: Path) -> bool:
    """Whether a source, or the folder (a file came or went), changed after the target was made."""
    if not target.exists():
        return True
    made = target.stat().st_mtime_ns
    return any(path.stat().st_mtime_ns > made for path in (folder, *folder.glob("*.po")))


def _read(file: Path, language: str) -> Area:
    try:
        with file.open("rb") as opened:
            catalogue = read_po(opened, locale=language, charset="utf-8", abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        raise Invalid(
            "The catalogue %(file)s cannot be read: %(why)s", file=str(file), why=str(error)
        ) from error
    entries = tuple(_entry(message, file) for message in catalogue if message.id)
    obsolete = tuple(_texts(message.id)[0] for message in catalogue.obsolete.values())
    written = len(WRITTEN.findall(file.read_text(encoding="utf-8")))
    return Area(file=file, entries=entries, obsolete=obsolete, repeated=written - len(entries))


def _entry(message: Message, file: Path) -> Entry:
    texts, translations = _texts(message.id), _texts(message.string)
    return Entry(
        key=(message.context or "", texts[0]),
        plural=texts[1] if len(texts) > 1 else "",
        translations=translations,
        fuzzy=message.fuzzy,
        area=file.stem,
        file=file,
        line=message.lineno or 1,
    )


def _texts(given: object) -> tuple[str, ...]:
    if isinstance(given, tuple | list):
        return tuple(str(part) for part in given)
    return (str(given or ""),)
