"""A form of the interface tidies, refuses with a sentence, cuts nothing off and makes one thing once."""

from uuid import UUID, uuid4

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from houvast.web.ui.components.fields import problems_of
from houvast.web.ui.forms import CreatingForm, HouvastForm
from houvast.web.ui.gallery import example_form, refused_form


class Note(HouvastForm):
    """One text and one short line."""

    text = forms.CharField(label="Note", widget=forms.Textarea)
    title = forms.CharField(label="Title", required=False, max_length=5)
    day = forms.DateField(label="Day", required=False)
    kind = forms.ChoiceField(
        label="Kind", choices=[("a", "A"), ("b", "B")], required=False, widget=forms.RadioSelect
    )


class Appointment(HouvastForm):
    """A day and an hour."""

    at = forms.DateTimeField(label="When?")


class Creation(CreatingForm):
    """Something new."""

    text = forms.CharField(label="Note")


def sent(**values: str) -> QueryDict:
    data = QueryDict(mutable=True)
    data.update(values)
    return data


def test_makes_one_kind_of_line_end_and_drops_invisible_characters() -> None:
    form = Note(sent(text="one\r\ntwo\rthree\x1b\x7f\tfour"))
    assert form.is_valid()
    assert form.cleaned_data["text"] == "one\ntwo\nthree\tfour"


@pytest.mark.parametrize(
    "text", ["مرحبا يا صديقي", "👩‍👩‍👧 ok", "e\u0301 ß İ", "\u202eright to left", "<b>&amp;</b>"]
)
def test_keeps_every_script_and_sign(text: str) -> None:
    form = Note(sent(text=text))
    assert form.is_valid()
    assert form.cleaned_data["text"] == text


@pytest.mark.parametrize("damage", [0x00, 0xD800, 0xDFFF, 0xFFFD])
def test_refuses_damage_and_says_where_it_is(damage: int) -> None:
    form = Note(sent(text=f"ab{chr(damage)}c"))
    assert not form.is_valid()
    assert "place 3" in form.errors["text"][0]
    form.render().encode()


def test_refuses_broken_utf_8_instead_of_storing_something_else() -> None:
    form = Note(QueryDict(b"text=caf%E9"))
    assert not form.is_valid()


def test_refuses_a_hundred_thousand_characters_and_gives_them_all_back() -> None:
    form = Note(sent(text="é" * 100_000))
    assert not form.is_valid()
    assert "100000" in form.errors["text"][0]
    assert "é" * 100_000 in form.render()


def test_counts_a_fields_own_limit_and_never_lets_the_browser_cut() -> None:
    form = Note(sent(text="x", title="123456"))
    assert not form.is_valid()
    assert "maxlength" not in form.render()


NO_DAYS = ["2026-02-30", "31/13/2026", "yesterday", "0000-00-00", "9" * 40, "99999-12-31", "-1"]


@pytest.mark.parametrize("day", NO_DAYS)
def test_refuses_a_date_that_does_not_exist(day: str) -> None:
    assert "day" in Note(sent(text="x", day=day)).errors


@pytest.mark.parametrize(
    "moment", [*(f"{day}T14:00" for day in NO_DAYS), "2026-02-03T25:00", "2026-02-03T", "T"]
)
def test_refuses_a_moment_that_does_not_exist(moment: str) -> None:
    assert "at" in Appointment(sent(at=moment)).errors


def test_takes_a_moment_that_does_exist() -> None:
    assert not Appointment(sent(at="2026-02-03T14:00")).errors


def test_gives_dates_back_as_the_native_control_wants_them() -> None:
    form = example_form()
    assert 'type="date"' in str(form["day"])
    assert form["day"].value().isoformat() in str(form["day"])


def test_refuses_a_choice_nobody_offered() -> None:
    form = Note(sent(text="x", kind="<script>\x00"))
    assert "kind" in form.errors
    assert "<script>" not in form.render()


def test_makes_a_new_number_for_each_form_and_returns_the_one_that_was_sent() -> None:
    assert Creation()["submission"].value() != Creation()["submission"].value()
    number = uuid4()
    form = Creation(sent(text="x", submission=str(number)))
    assert form.is_valid()
    assert form.submission_id == number
    assert isinstance(form.submission_id, UUID)


@pytest.mark.parametrize("number", ["", "1", "' or 1=1"])
def test_says_so_when_the_hidden_number_is_missing_or_forged(number: str) -> None:
    form = Creation(sent(text="x", submission=number))
    assert not form.is_valid()
    assert problems_of(form)[0].text.startswith("This page was not complete")


def test_lists_every_problem_once_with_a_way_to_its_field() -> None:
    shown = refused_form().render()
    problems = [problem for problem in problems_of(refused_form()) if problem.anchor]
    assert [problem.label for problem in problems] == ["Notitie", "Titel", "Dag"]
    assert all(f'id="{problem.anchor}"' in shown for problem in problems)


def test_ties_label_hint_and_error_to_the_control() -> None:
    shown = refused_form().render()
    assert 'aria-invalid="true"' in shown
    assert 'aria-describedby="id_sent-text_helptext id_sent-text_error"' in shown
    assert 'id="id_sent-text_error"' in shown


def test_takes_files_beside_text() -> None:
    files = MultiValueDict({"paper": [SimpleUploadedFile("a.pdf", b"x")]})
    form = type(example_form())(
        sent(text="x", place="school", day="2026-11-22", submission=str(uuid4())), files
    )
    assert form.is_valid(), form.errors


def test_lets_the_browser_remember_nothing() -> None:
    shown = example_form().render()
    assert shown.count("<textarea") + shown.count("<select") <= shown.count('autocomplete="off"')
