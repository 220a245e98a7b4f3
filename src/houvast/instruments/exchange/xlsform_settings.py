"""The sheet “settings” of a spreadsheet form: what it says of the instrument as a whole."""

import re
from datetime import date
from typing import Final

from houvast.instruments.definition import Kind, Licence, Voice, Words
from houvast.instruments.exchange.assembling import SORT_UNKNOWN, About
from houvast.instruments.exchange.naming import item_id, language_code, version_of
from houvast.instruments.exchange.outcome import Given, Losses, Refused
from houvast.instruments.exchange.tables import NO_SHEET, Book, Row
from houvast.instruments.exchange.xlsform_cells import Cells, is_true, one_of, whole
from houvast.kernel.messages import message

TEXTS: Final = ("purpose", "not_for", "population", "who_may_rate", "warning")
SPOKEN: Final = frozenset(
    {"label", "hint", "houvast_title", "houvast_definition", "houvast_anchor", "guidance_hint"}
)
NO_DAY: Final = message("“%(value)s” is not a day; write it like 2026-11-30.")
SENDS: Final = message("Where the other program sends answers, and with which key, is not taken over.")
NO_VOICE: Final = message("“houvast_voices” may name person, worker and relative.")


def default_language(book: Book, given: Given) -> str:
    """Returns the language of a column that names none."""
    named = _settings(book).cell("default_language")
    return language_code(named, given.language) if named else given.language


def about_of(book: Book, cells: Cells, given: Given, losses: Losses) -> About:
    """Returns what a form says of the instrument as a whole; raises Refused."""
    row = _settings(book)
    if not row.cell("houvast_kind"):
        losses.add(SORT_UNKNOWN)
    if row.cell("submission_url") or row.cell("public_key"):
        losses.add(SENDS)
    languages = _languages(book, cells, row)
    form_title = row.cells.get(("form_title", ""), "")
    title = dict(cells.words(row, "houvast_title").by_language)
    if form_title.strip():
        title[_language_of_title(title, form_title, languages)] = form_title
    return About(
        id=_id(row),
        version=version_of(row.cell("version")),
        kind=one_of(Kind, row, "houvast_kind") if row.cell("houvast_kind") else given.kind,
        languages=languages,
        title=Words(title),
        licence=_licence(row),
        voices=_voices(row),
        min_raters=whole(row, "houvast_min_raters") or 1,
        reassess_days=whole(row, "houvast_reassess_days"),
        **{name: cells.words(row, f"houvast_{name}") for name in TEXTS},
    )


def _settings(book: Book) -> Row:
    rows = book.get("settings", NO_SHEET).rows
    return rows[0] if rows else Row(0, {})


def _id(row: Row) -> str:
    written = row.cell("form_id") or row.cell("id_string") or row.cell("form_title") or "imported"
    return item_id(written)


def _language_of_title(title: dict[str, str], form_title: str, languages: tuple[str, ...]) -> str:
    """A form has one title; it stands for the first language that has one, unless it is another's already."""
    same = [language for language, text in title.items() if text == form_title]
    spoken = [language for language in languages if language in title]
    return (same or spoken or list(languages))[0]


def _languages(book: Book, cells: Cells, row: Row) -> tuple[str, ...]:
    named = row.cell("houvast_languages").split()
    if named:
        return tuple(dict.fromkeys(language_code(one, cells.default) for one in named))
    found: dict[str, None] = {}
    for name in ("survey", "choices"):
        sheet = book.get(name, NO_SHEET)
        for heading, language in sheet.headings:
            if heading in SPOKEN and any(one.cells.get((heading, language)) for one in sheet.rows):
                found[language_code(language, cells.default)] = None
    return tuple(found) or (cells.default,)


def _licence(row: Row) -> Licence:
    verified = row.cell("houvast_verified_on")[:10]
    if verified and not is_day(verified):
        raise Refused(NO_DAY, value=verified)

    def said(name: str) -> str:
        return row.cells.get((name, ""), "")

    return Licence(
        said("houvast_spdx"),
        said("houvast_text_file"),
        said("houvast_attribution"),
        said("houvast_source_url"),
        is_true(row, "houvast_altered"),
        date.fromisoformat(verified) if verified else None,
        said("houvast_copyright"),
    )


def is_day(text: str) -> bool:
    """Whether a text is a day of the calendar, written like 2026-11-30."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _voices(row: Row) -> tuple[Voice, ...]:
    try:
        return tuple(Voice(one) for one in row.cell("houvast_voices").split())
    except ValueError as error:
        raise Refused(NO_VOICE) from error
