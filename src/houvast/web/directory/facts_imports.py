"""What the pages of importing print: lines in plain words, in the reader's language."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext, ngettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from houvast.directory.exchange.findings import Fault, Note
from houvast.directory.selectors._imports import ImportFacts
from houvast.directory.selectors.list_imports import Imports
from houvast.directory.selectors.show_import import LineFacts, ShownImport
from houvast.directory.services.import_services import Looked
from houvast.directory.values.imports import ImportState, LineKind
from houvast.directory.values.package import TABLES
from houvast.web.directory.forms_imports import ConfirmImportForm, ImportServicesForm
from houvast.web.directory.labels_tables import column_words, table_words
from houvast.web.ui.shapes import Pages, Tone

SHOWN_AT_ONCE: Final = 40
KINDS: Final[Mapping[LineKind, Promise]] = {
    LineKind.NEW: pgettext_lazy("entries", "New"),
    LineKind.CHANGED: pgettext_lazy("entries", "Changed"),
    LineKind.DROPPED: _("Parts that go"),
    LineKind.GONE: _("Services no longer in the file"),
    LineKind.LEFT: _("Other entries that are not in the file"),
}
STATES: Final[Mapping[ImportState, tuple[Promise, Tone]]] = {
    ImportState.LOOKED: (_("Looked at, not taken over"), Tone.NEUTRAL),
    ImportState.DONE: (_("Taken over"), Tone.SUCCESS),
    ImportState.TAKEN_BACK: (_("Taken back"), Tone.INFO),
}
WHOLE: Final = _("The whole file")


@dataclass(frozen=True)
class FaultLine:
    """Why a file is refused, in a sentence, with where."""

    where: str
    column: str
    sentence: str


@dataclass(frozen=True)
class Tab:
    """One kind of lines, how many there are, and where they are shown."""

    label: Promise
    count: int
    url: str
    is_current: bool
    tables: str


@dataclass(frozen=True)
class Change:
    """One field before and after."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class Line:
    """What becomes of one entry."""

    table: str
    label: str
    where: str
    name: str
    part_of: str
    changes: tuple[Change, ...]


def import_facts(form: ImportServicesForm, known: Imports, looked: Looked | None) -> dict[str, object]:
    """Returns what the page prints on which a file is chosen, refused or not."""
    refused = looked if looked and looked.is_refused else None
    faults = refused.faults if refused else ()
    return {
        "form": form,
        "refused": refused,
        "groups": list(_by_file(faults[:SHOWN_AT_ONCE])),
        "further": list(_by_file(faults[SHOWN_AT_ONCE:])),
        "untold": refused.faults_in_all - len(faults) if refused else 0,
        "imports": [(one, *STATES[one.state], _in_short(one)) for one in known.imports],
    }


def shown_facts(shown: ShownImport, form: ConfirmImportForm | None) -> dict[str, object]:
    """Returns what the page of one import prints."""
    state, tone = STATES[shown.about.state]
    return {
        "shown": shown,
        "form": form,
        "state": state,
        "tone": tone,
        "tabs": [_tab(shown, kind) for kind in LineKind if shown.about.count(kind)],
        "kind": KINDS[shown.kind],
        "is_changed": shown.kind is LineKind.CHANGED,
        "lines": [_line(line) for line in shown.lines],
        "pages": Pages(shown.page, shown.pages, _to(shown, shown.page - 1), _to(shown, shown.page + 1)),
        "notes": [_note(note) for note in shown.notes],
        "with_gone": shown.with_gone,
    }


def _by_file(faults: Iterable[Fault]) -> Iterator[tuple[str, list[FaultLine]]]:
    for file, some in groupby(faults, key=lambda fault: fault.file):
        yield file or str(WHOLE), [_fault(fault) for fault in some]


def _fault(fault: Fault) -> FaultLine:
    return FaultLine(_where(fault.line), fault.column, gettext(fault.text) % fault.facts)


def _where(line: int) -> str:
    return gettext("line %(line)s") % {"line": line} if line else ""


def _note(note: Note) -> tuple[str, str, str]:
    """Returns the file, the column, and what there is to know with how often."""
    sentence = gettext(note.text)
    if note.first_line and note.count > 1:
        often = ngettext(
            "%(count)s line, the first is %(line)s", "%(count)s lines, the first is %(line)s", note.count
        )
        return (
            note.file,
            note.column,
            f"{sentence} ({often % {'count': note.count, 'line': note.first_line}})",
        )
    where = f" ({_where(note.first_line)})" if note.first_line else ""
    return note.file, note.column, f"{sentence}{where}"


def _tab(shown: ShownImport, kind: LineKind) -> Tab:
    counts = dict(dict(shown.tables).get(kind, ()))
    tables = ", ".join(f"{table_words(name)}: {counts[name]}" for name in TABLES if name in counts)
    url = _address(shown, kind, 1)
    return Tab(KINDS[kind], shown.about.count(kind), url, kind is shown.kind, tables)


def _to(shown: ShownImport, number: int) -> str:
    return _address(shown, shown.kind, number) if 1 <= number <= shown.pages else ""


def _address(shown: ShownImport, kind: LineKind, number: int) -> str:
    address = reverse("directory:show_import", kwargs={"import_id": shown.about.id})
    return f"{address}?{urlencode({'show': kind, 'page': number})}"


def _line(line: LineFacts) -> Line:
    return Line(
        table=line.table,
        label=table_words(line.table),
        where=_where(line.line),
        name=line.name,
        part_of=line.part_of,
        changes=tuple(Change(column_words(one.field), one.before, one.after) for one in line.fields),
    )


def _in_short(one: ImportFacts) -> str:
    """Returns how many entries of each kind an import has."""
    parts = [f"{KINDS[kind]}: {one.count(kind)}" for kind in LineKind if one.count(kind)]
    return ", ".join(parts) if parts else gettext("Nothing changes")
