"""Every address can be walked from its name to its tests, and a missing station is seen."""

from pathlib import Path

import pytest

from houvast.cli.home import ROOT
from houvast.cli.walk import find_route, lines_of
from houvast.cli.walking.path import Station, walk
from houvast.cli.walking.routes import Route, all_routes
from houvast.kernel.errors import NotFound

VIEWS = """
from houvast.desk.selectors import show_call
from houvast.desk.services import take_call as taking
from houvast.web.desk import forms
from houvast.web.ui.render import page

def take_call(request):
    form = forms.TakeCallForm(request.POST)
    return _answer(request, form) or taking.take_call(request.actor, form)

def _answer(request, form):
    return page(request, "desk/take_call.html", {"form": form})
"""
SERVICE = """
from houvast.access.rules import must
from houvast.audit import log

def take_call(actor, form):
    must(actor, "desk.take_call")
    log.record("desk.take_call")
"""
FILES = {
    "src/houvast/desk/__init__.py": "",
    "src/houvast/web/desk/views.py": VIEWS,
    "src/houvast/web/desk/forms.py": "class TakeCallForm: ...\n",
    "src/houvast/desk/services/take_call.py": SERVICE,
    "src/houvast/web/templates/desk/take_call.html": "",
    "tests/web/desk/test_take_call.py": "",
}


def planted(folder: Path, **changes: str) -> list[Station]:
    """Walks the planted act, with a file's text replaced: ``views="old=>new"``; ``-`` leaves it out."""
    for name, text in FILES.items():
        change = next((change for part, change in changes.items() if part in name), "")
        if change == "-":
            continue
        old, _, new = change.partition("=>")
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace(old, new) if old else text, encoding="utf-8")
    file = folder / "src/houvast/web/desk/views.py"
    named = {"name": "desk:take_call", "address": "/desk/new/", "view": "take_call"}
    return walk(
        Route(**named, open_to="signed_in", module="houvast.web.desk.views", file=file, line=8), folder
    )


def test_finds_every_station_of_every_address() -> None:
    faults = [
        f"{route.name}: {station.name}: {station.missing}"
        for route in all_routes()
        for station in walk(route, ROOT)
        if station.missing
    ]
    assert not faults, "\n".join(faults)


def test_gives_every_address_one_name() -> None:
    names = [route.name for route in all_routes()]
    assert len(names) == len(set(names))
    assert all(name.rpartition(":")[2] for name in names)


def test_prints_the_path_in_order(tmp_path: Path) -> None:
    assert lines_of(planted(tmp_path)) == [
        "  address      /desk/new/",
        "  open to      signed in",
        "  view         src/houvast/web/desk/views.py:8 take_call",
        "  form         src/houvast/web/desk/forms.py:1 TakeCallForm",
        "  service      src/houvast/desk/services/take_call.py:5 take_call",
        "  rule         desk.take_call",
        "  audit event  desk.take_call",
        "  template     src/houvast/web/templates/desk/take_call.html",
        "  tests        tests/web/desk/test_take_call.py",
    ]


@pytest.mark.parametrize(
    ("part", "change", "station"),
    [
        ("forms", "TakeCallForm=>CallForm", "form"),
        ("services", "-", "service"),
        ("services", 'must(actor, "desk.take_call")=>pass', "rule"),
        ("services", 'log.record("desk.take_call")=>pass', "audit event"),
        ("services", 'record("desk.take_call")=>record("desk.other")', "audit event"),
        ("templates", "-", "template"),
        ("views", "desk/take_call.html=>desk/other.html", "template"),
        ("test_take", "-", "tests"),
    ],
)
def test_sees_a_missing_station(part: str, change: str, station: str, tmp_path: Path) -> None:
    missing = [found.name for found in planted(tmp_path, **{part: change}) if found.missing]
    assert missing == [station]


def test_asks_no_rule_of_who_reads_the_law() -> None:
    route = find_route("legal:show_citations", all_routes())
    assert "  rule         none: law and words are for everyone" in lines_of(walk(route, ROOT))


def test_names_what_comes_near() -> None:
    with pytest.raises(NotFound, match="choose_language"):
        find_route("frame:chose_language", all_routes())
