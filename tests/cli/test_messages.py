"""The message check finds what is left unsaid, and the catalogues are compiled only when they changed."""

import gettext
import os
from pathlib import Path

import pytest

from houvast.cli.messages import entries_to_write
from houvast.cli.translation.catalogues import LANGUAGES, areas_of, compile_catalogues, merged
from houvast.cli.translation.checking import catalogue_faults, source_faults
from houvast.cli.translation.extracting import extract, from_python, from_template
from houvast.cli.translation.found import Found, Unreadable, area_of
from houvast.cli.translation.words import Avoided
from houvast.kernel.errors import Invalid

PYTHON = """
from django.utils.translation import gettext_lazy as _, ngettext, pgettext
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from elsewhere import message as not_ours

A = _("Save")
B = ngettext("%(n)s call", "%(n)s calls", 3)
C = pgettext("quotation", "target")
D = message("Two "
            "parts")
E = not_ours("Not ours")
F = NotFound("No file %(name)s.", name=A)
G = message(A)
H = message(f"Hello {A}")
"""
TEMPLATE = """{% load i18n %}
<h1>{% translate "Calls" %}</h1>
{% blocktranslate trimmed count n=calls|length %}
  One call of “{{ name }}”
{% plural %}
  {{ n }} calls of {{ name }}
{% endblocktranslate %}
{{ _("Sent (twice)") }} {% button label=_("Go on") %} {% translate "May" context "month" %}
<script src="x"></script> {% if a %}) ( {% endif %}
"""


def product(folder: Path, **files: str) -> Path:
    """Makes a small product: ``desk__values`` is desk/values.py, ``nl__desk`` a catalogue."""
    for name, text in files.items():
        left, right = name.split("__")
        place = f"locale/{left}/{right}.po" if left in LANGUAGES else f"{left}/{right}.py"
        path = folder / "src" / "houvast" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "src" / "houvast"


def faults(folder: Path, source: str, catalogue: str) -> str:
    """What the check says of one source file and one Dutch catalogue."""
    mark = "from houvast.kernel.messages import message\n"
    package = product(folder, desk__values=mark + source, nl__desk=catalogue)
    marked = extract(package)
    avoided = [Avoided("nl", "doelwit", "the person"), Avoided("en", "target", "the person")]
    found = [*source_faults(marked, folder, avoided)]
    found += catalogue_faults("nl", areas_of("nl", package), marked, folder, avoided)
    return "\n".join(found)


def test_finds_marks_in_python_by_what_they_are() -> None:
    found = list(from_python(Path("values.py"), PYTHON))
    texts = [(mark.context, mark.text, mark.plural, mark.line) for mark in found if isinstance(mark, Found)]
    assert texts == [
        ("", "Save", "", 7),
        ("", "%(n)s call", "%(n)s calls", 8),
        ("quotation", "target", "", 9),
        ("", "Two parts", "", 10),
        ("", "No file %(name)s.", "", 13),
    ]
    assert [mark.line for mark in found if isinstance(mark, Unreadable)] == [15]


def test_finds_marks_in_templates() -> None:
    found = list(from_template(Path("page.html"), TEMPLATE))
    assert [(m.context, m.text, m.plural, m.line) for m in found if isinstance(m, Found)] == [
        ("", "Calls", "", 2),
        ("", "One call of “%(name)s”", "%(n)s calls of %(name)s", 3),
        ("", "Sent (twice)", "", 8),
        ("", "Go on", "", 8),
        ("month", "May", "", 8),
    ]
    assert not [mark for mark in found if isinstance(mark, Unreadable)]


@pytest.mark.parametrize(
    ("source", "catalogue", "said"),
    [
        ('A = message("Save")', "", "values.py:2 no nl in desk.po: “Save”"),
        ('A = message("Save")', 'msgid "Save"\nmsgstr ""\n', "desk.po:1 no nl written: “Save”"),
        ('A = message("Save")', '#, fuzzy\nmsgid "Save"\nmsgstr "Redden"\n', "fuzzy: read it"),
        ("", 'msgid "Save"\nmsgstr "Bewaren"\n', "nothing in the source says this"),
        ("", '#~ msgid "Save"\n#~ msgstr "Bewaren"\n', "remove what is commented out"),
        (
            'A = message("%(a)s")',
            'msgid "%(a)s"\nmsgstr "%(b)s"\n',
            "placeholders differ: a in English, b in nl",
        ),
        ('A = message("For %s")', "", "give each placeholder a name"),
        ('A = message("For {}")', "", "give each placeholder a name"),
        ('A = message("a target")', "", "“target” is a word to avoid; write the person"),
        ('A = message("Aim")', 'msgid "Aim"\nmsgstr "Doelwit"\n', "“doelwit” is a word to avoid"),
        ('A = message("A" "" + B)', "", "not a glued one"),
        (
            'A = message("A")',
            'msgid "A"\nmsgstr "B"\n\nmsgid "A"\nmsgstr "C"\n',
            "holds 1 message(s) more than once",
        ),
    ],
)
def test_says_what_is_wrong(source: str, catalogue: str, said: str, tmp_path: Path) -> None:
    assert said in faults(tmp_path, source, catalogue)


def test_is_silent_when_all_is_said(tmp_path: Path) -> None:
    assert (
        faults(tmp_path, 'A = message("100 % of %(a)s")', 'msgid "100 % of %(a)s"\nmsgstr "100 % %(a)s"\n')
        == ""
    )


def test_says_that_two_areas_disagree(tmp_path: Path) -> None:
    product(tmp_path, nl__web='msgid "Save"\nmsgstr "Redden"\n')
    said = faults(tmp_path, 'A = message("Save")', 'msgid "Save"\nmsgstr "Bewaren"\n')
    assert "desk.po:1 and src/houvast/locale/nl/web.po:1 translate differently" in said


def test_refuses_a_catalogue_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match=r"desk\.po"):
        areas_of("nl", product(tmp_path, nl__desk='msgstr[0] "B"\nBewaren\n'))


def test_compiles_all_areas_into_one(tmp_path: Path) -> None:
    plural = 'msgid "%(n)s call"\nmsgid_plural "%(n)s calls"\nmsgstr[0] "een"\nmsgstr[1] "%(n)s vragen"\n'
    package = product(tmp_path, nl__desk='msgid "Save"\nmsgstr "Bewaren"\n', nl__web=plural, fr__desk="")
    assert compile_catalogues(package) == ["nl", "fr"]
    with (package / "locale/nl/LC_MESSAGES/django.mo").open("rb") as file:
        made = gettext.GNUTranslations(file)
    assert made.gettext("Save") == "Bewaren"
    assert made.ngettext("%(n)s call", "%(n)s calls", 2) == "%(n)s vragen"


def test_compiles_only_what_changed(tmp_path: Path) -> None:
    package = product(tmp_path, nl__desk='msgid "Save"\nmsgstr "Bewaren"\n')
    compile_catalogues(package)
    assert compile_catalogues(package) == []
    made = (package / "locale/nl/LC_MESSAGES/django.mo").stat()
    os.utime(package / "locale/nl/desk.po", ns=(made.st_mtime_ns + 10**9, made.st_mtime_ns + 10**9))
    assert compile_catalogues(package) == ["nl"]


@pytest.mark.parametrize(
    ("file", "area"),
    [
        ("guidance/services/add_note.py", "guidance"),
        ("web/desk/views.py", "web_desk"),
        ("web/templates/desk/take_call.html", "web_desk"),
        ("web/ui/components/fields.py", "ui"),
        ("web/templates/ui/field.html", "ui"),
        ("web/errors.py", "web"),
    ],
)
def test_gives_each_folder_its_area(file: str, area: str) -> None:
    assert area_of(Path("/p", file), Path("/p")) == area


def test_prints_missing_entries_that_can_be_read_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = "from houvast.kernel.messages import message\n"
    package = product(tmp_path, desk__values=mark + 'A = message("Say \\"yes\\"\\nor no")', nl__web="")
    monkeypatch.setattr("houvast.cli.messages.PACKAGE", package)
    monkeypatch.setattr("houvast.cli.messages.ROOT", tmp_path)
    monkeypatch.setattr("houvast.cli.messages.areas_of", lambda language: areas_of(language, package))
    (package / "locale/nl/desk.po").write_text(entries_to_write("nl"), encoding="utf-8")
    assert [entry.key for area in areas_of("nl", package) for entry in area.entries] == [
        ("", 'Say "yes"\nor no')
    ]


def test_french_signs_stay_with_their_word(tmp_path: Path) -> None:
    """A line never begins with a colon or ends with an opening quotation mark; Dutch is left as it is."""
    catalogue = 'msgid "Why?"\nmsgstr "Elle dit : « pourquoi ? »"\n'
    package = product(tmp_path, fr__desk=catalogue, nl__desk=catalogue)
    told = {one: merged(one, areas_of(one, package))["Why?"].string for one in LANGUAGES}
    assert told == {
        "nl": "Elle dit : « pourquoi ? »",
        "fr": "Elle dit~: «~pourquoi~?~»".replace("~", "\N{NO-BREAK SPACE}"),
    }
