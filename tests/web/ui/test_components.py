"""A component is typed, small, shown on the gallery page, and says what it is given and no more."""

import inspect
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.template import Context, Template
from django.test import RequestFactory

import houvast.web.ui
from houvast.web.ui.gallery import facts
from houvast.web.ui.render import page, see_other
from houvast.web.ui.shapes import Pages
from houvast.web.ui.templatetags.ui import COMPONENT_MODULES

TEMPLATES = Path(houvast.web.ui.__file__).parents[1] / "templates" / "ui"
TAGS = {
    name: function
    for module in COMPONENT_MODULES
    for name, function in vars(module).items()
    if inspect.isfunction(function) and function.__module__ == module.__name__ and name != "problems_of"
}


def rendered(source: str, **given: object) -> str:
    return Template("{% load ui %}" + source).render(Context(given))


@pytest.mark.parametrize("name", sorted(TAGS))
def test_has_an_example_in_the_gallery(name: str) -> None:
    pages = (*TEMPLATES.glob("gallery/*.html"), TEMPLATES / "frame.html", TEMPLATES / "error.html")
    shown = "".join(path.read_text() for path in pages)
    assert re.search(r"{%\s*" + name + r"\b", shown)


@pytest.mark.parametrize("name", sorted(TAGS))
def test_takes_at_most_six_typed_arguments_and_no_flag(name: str) -> None:
    arguments = inspect.signature(TAGS[name]).parameters.values()
    assert len(arguments) <= 6
    assert all(argument.annotation not in {inspect.Parameter.empty, bool} for argument in arguments)


@pytest.mark.parametrize("path", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.name)
def test_is_short_and_has_nothing_inline(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= 80
    assert not re.search(r"<style|\bstyle=|\son\w+=|javascript:", text)
    assert all("src=" in script for script in re.findall(r"<script[^>]*>", text))


def test_keeps_its_own_files_small() -> None:
    static = TEMPLATES.parents[1] / "static"
    assert all(len(sheet.read_text().splitlines()) <= 400 for sheet in (static / "houvast").glob("*.css"))
    assert all("data:" not in sheet.read_text() for sheet in static.rglob("*.css"))


@pytest.mark.parametrize(
    "source",
    [
        "{% tag word %}",
        "{% card word %}{{ word }}{% endcard %}",
        "{% notice 'info' word %}{{ word }}{% endnotice %}",
    ],
)
def test_escapes_what_people_wrote(source: str) -> None:
    shown = rendered(source, word="<img src=x onerror=alert(1)>")
    assert "<img" not in shown
    assert "&lt;img" in shown


def test_refuses_a_tone_that_does_not_exist() -> None:
    with pytest.raises(ValueError, match="loud"):
        rendered("{% tag 'late' 'loud' %}")


def test_says_what_an_empty_table_means() -> None:
    shown = rendered("{% table 'Files' rows 'None yet.' %}<tbody></tbody>{% endtable %}", rows=())
    assert "None yet." in shown
    assert "<table" not in shown


def test_shows_moments_in_belgian_time() -> None:
    when = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    shown = rendered("{% timeline_entry when 'Call' %}{% endtimeline_entry %}", when=when)
    assert "2 July 2026, 00:30" in shown


def test_leaves_out_the_pages_of_a_list_that_has_one() -> None:
    assert not rendered("{% pagination pages %}", pages=Pages(1, 1)).strip()


def test_answers_with_a_rendered_page_and_its_status() -> None:
    request = RequestFactory().get("/ui/")
    answer = page(request, "ui/gallery.html", facts("/ui/"), status=422)
    assert answer.status_code == 422
    assert b"</html>" in answer.content


def test_never_puts_the_person_in_the_title() -> None:
    answer = page(RequestFactory().get("/ui/"), "ui/gallery.html", facts("/ui/"))
    title = re.search(r"<title>(.*?)</title>", answer.content.decode(), re.DOTALL)
    assert title is not None
    assert "Yassin" not in title.group(1)


def test_sends_on_with_see_other() -> None:
    answer = see_other("ui:show_example_error", status=404)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/ui/error/404/")
