"""``python -m houvast.cli.messages``: compiles the catalogues, and checks that nothing is left unsaid.

Plain: compiles what changed. ``--check``: also looks for whatever is missing, fuzzy, unused or at odds, and
ends with 1. ``--missing nl``: prints the missing entries, area by area, ready to be pasted and filled in.
"""

import sys
from collections import defaultdict
from collections.abc import Sequence

from houvast.cli.home import ROOT
from houvast.cli.options import options
from houvast.cli.translation.catalogues import LANGUAGES, PACKAGE, areas_of, compile_catalogues
from houvast.cli.translation.checking import catalogue_faults, missing, source_faults
from houvast.cli.translation.extracting import extract
from houvast.cli.translation.found import Found, area_of
from houvast.cli.translation.words import avoided_words
from houvast.kernel.errors import HouvastError

WORDS = ROOT / "docs" / "words.md"


def faults() -> list[str]:
    """Returns everything that is wrong with the messages and their translations, one sentence each."""
    marked, avoided = extract(PACKAGE), avoided_words(WORDS)
    found = list(source_faults(marked, ROOT, avoided))
    for language in LANGUAGES:
        found.extend(catalogue_faults(language, areas_of(language), marked, ROOT, avoided))
    return found


def entries_to_write(language: str, area: str = "") -> str:
    """Returns the missing entries as catalogue text, under a line that names each area's file."""
    by_area: dict[str, list[Found]] = defaultdict(list)
    for found in missing(extract(PACKAGE), areas_of(language)):
        by_area[area_of(found.file, PACKAGE)].append(found)
    blocks = []
    for name, absent in sorted(by_area.items()):
        if area in {"", name}:
            blocks.append(f"# ── src/houvast/locale/{language}/{name}.po")
            blocks.extend(_entry(found) for found in absent)
    return "\n\n".join(blocks)


def _entry(found: Found) -> str:
    lines = [f"#: {found.where(ROOT)}"]
    if found.context:
        lines.append(f"msgctxt {_quoted(found.context)}")
    lines.append(f"msgid {_quoted(found.text)}")
    if found.plural:
        lines += [f"msgid_plural {_quoted(found.plural)}", 'msgstr[0] ""', 'msgstr[1] ""']
    else:
        lines.append('msgstr ""')
    return "\n".join(lines)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def run(arguments: Sequence[str]) -> int:
    """Compiles; with ``--check`` returns 1 when something is wrong; with ``--missing`` only prints."""
    parser = options("messages", "Compiles and checks the translations.")
    parser.add_argument("--check", action="store_true", help="say what is missing, unused or at odds")
    parser.add_argument("--missing", choices=LANGUAGES, help="print the missing entries of a language")
    parser.add_argument("--area", default="", help="of this area only, as web_desk")
    given = parser.parse_args(list(arguments))
    if given.missing:
        print(entries_to_write(given.missing, given.area))
        return 0
    compile_catalogues()
    found = faults() if given.check else []
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    try:
        sys.exit(run(sys.argv[1:]))
    except HouvastError as refusal:
        sys.exit(str(refusal))
