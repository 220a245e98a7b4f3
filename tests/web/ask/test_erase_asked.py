"""Everything …"""

from django.conf import settings

from apart import harm
from desk.asked import open_form, taken_in
from houvast.access.register import FILE, read_lines
from houvast.desk.selectors.show_asked import show_asked
from houvast.desk.selectors.show_question import show_question
from web.ask.visiting import entered, post, stranger, text
from world import Town


def test_is_erased_by_whoever_asked_with_its_keys(town: Town) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    client = entered(slug, code)
    assert "Alles wissen?" in text(client.get(f"/ask/{slug}/answer/erase/"))
    assert "Alles is gewist" in text(client.post(f"/ask/{slug}/answer/erase/"))
    assert client.cookies["__Host-ask"].value == ""
    assert post(stranger(), f"/ask/{slug}/code/", code=code).status_code == 422
    assert not harm("SELECT 1 FROM access.asked_thread WHERE id = %s", thread)
    assert not harm("SELECT 1 FROM access.asked_word WHERE thread_id = %s", thread)
    assert not harm("SELECT 1 FROM access.asked_part WHERE thread_id = %s", thread)
    lines = read_lines((settings.HOME / FILE).read_bytes())
    assert ("erased_asked", thread) in {(line.what, line.subject) for line in lines}
    with town.desk.dina.acts() as dina:
        assert show_asked(dina, thread) is None
        assert show_question(dina, thread).card.worry  # what the desk noted stays the desk's


def test_without_a_visit_asks_for_the_code(town: Town) -> None:
    slug = open_form(town.desk)
    assert stranger().post(f"/ask/{slug}/answer/erase/").status_code == 303
