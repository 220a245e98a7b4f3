"""A spreadsheet form …"""

from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from houvast.instruments.definition import (
    Answer,
    Comparison,
    Condition,
    Definition,
    Kind,
    Polarity,
    Relevance,
    Words,
)
from houvast.instruments.exchange.files import Form, read_file, write_file
from houvast.instruments.exchange.outcome import Given, Read
from houvast.instruments.shipped import shipped_definitions
from instruments.defined import a_definition
from instruments.exchange.sheets import book, changed, place, put

TYPES: list[object] = ["type", "name", "label::nl"]


def read(data: bytes, kind: Kind = Kind.SELF_REPORT) -> Definition:
    """The definition of a form that comes in."""
    reading = read_file(data, Given(kind))
    assert reading.definition is not None, told(reading)
    return reading.definition


def told(reading: Read) -> list[str]:
    """What refuses it, in English."""
    return [fault.text % dict(fault.facts) for fault in reading.faults]


def lost(reading: Read) -> list[str]:
    """What is lost, in English."""
    return [loss.text % dict(loss.facts) for loss in reading.losses]


def edited(change: object, definition: Definition | None = None) -> Definition:
    """A definition that went out, was edited in a spreadsheet, and came in again."""
    sent = write_file(definition or a_definition(), Form.XLSFORM).data
    return read(changed(sent, change))  # type: ignore[arg-type]


def test_takes_over_a_hint_that_a_city_changed() -> None:
    life = shipped_definitions()["houvast.life_domains"]
    item = next(item for item in life.every_item() if item.hint)
    again = edited(lambda made: put(made, "survey", "hint::fr", item.id, "Demandez-le."), life)
    found = next(one for one in again.every_item() if one.id == item.id)
    assert found.hint.by_language["fr"] == "Demandez-le."
    assert found.hint.by_language["nl"] == item.hint.by_language["nl"]


def test_takes_over_an_anchor_and_what_counts() -> None:
    def change(made: Workbook) -> None:
        put(made, "choices", "houvast_anchor.nl", "1", "Soms wel, soms niet.")
        put(made, "survey", "houvast_counts.nl", "home_strength", "Een sleutel.")

    side = edited(change).items[0].sides[0]
    assert side.levels[1].anchor.by_language["nl"] == "Soms wel, soms niet."
    assert side.counts_as.by_language["nl"] == "Een sleutel."


def test_believes_a_condition_that_was_changed_and_not_our_own_beside_it() -> None:
    def change(made: Workbook) -> None:
        put(made, "survey", "relevant", "school_why", "${school_barrier} = '0'")

    why = Relevance((Condition("school", Comparison.IS, "0"),))
    assert edited(change).items[2].relevance == why


def test_takes_a_question_somebody_added_without_knowing_our_columns() -> None:
    def change(made: Workbook) -> None:
        sheet = made["survey"]
        headings = [cell.value for cell in sheet[1]]
        row = dict.fromkeys(headings, None) | {"type": "text", "name": "sport", "label::nl": "Sport?"}
        sheet.append([row[heading] for heading in headings])

    added = edited(change).items[-1]
    assert (added.id, added.answer, added.label) == ("sport", Answer.WORDS, Words({"nl": "Sport?"}))


def test_takes_a_name_that_was_changed() -> None:
    def change(made: Workbook) -> None:
        put(made, "survey", "name", "formulation", "samenhang")

    assert edited(change).closing[0].id == "samenhang"


def test_never_writes_a_formula() -> None:
    data = write_file(a_definition(), Form.XLSFORM).data
    made = openpyxl.load_workbook(BytesIO(data))
    assert {cell.data_type for sheet in made for row in sheet.iter_rows() for cell in row if cell.value} == {
        "s"
    }
    assert made.properties.creator in {None, ""}


def test_asks_groups_choices_and_conditions_as_other_programs_write_them() -> None:
    form = book(
        survey=[
            [
                "type",
                "name",
                "label::Nederlands (nl)",
                "label::Français (fr)",
                "hint::fr",
                "required",
                "relevant",
            ],
            ["begin_group", "thuis", "Thuis", "Maison", None, None, None],
            ["select_one wie", "met_wie", "Met wie woon je?", "Avec qui ?", "Ouvert", "yes", None],
            ["select_multiple wie", "bezoek", "Wie komt langs?", "Qui vient ?", None, None, None],
            ["end_group", None, None, None, None, None, None],
            [
                "text",
                "meer",
                "Nog iets?",
                "Encore ?",
                None,
                None,
                "selected(${bezoek}, 'oma') and ${met_wie} != 'oma'",
            ],
        ],
        choices=[
            ["list_name", "name", "label::Nederlands (nl)", "label::Français (fr)"],
            ["wie", "oma", "Oma", "Grand-mère"],
            ["wie", "niemand", "Niemand", "Personne"],
        ],
        settings=[["form_title", "form_id", "version"], ["Wonen", "wonen", "3"]],
    )
    found = read(form)
    assert (found.id, found.version, found.languages) == ("wonen", "3", ("nl", "fr"))
    assert found.title == Words({"nl": "Wonen"})
    assert [section.id for section in found.sections] == ["thuis"]
    one, many, more = found.items
    assert (one.answer, one.is_required, one.section) == (Answer.CHOICE, True, "thuis")
    assert (many.answer, many.sides[0].polarity) == (Answer.CHOICES, Polarity.NEUTRAL)
    assert more.relevance.conditions == (
        Condition("bezoek", Comparison.HAS, "oma"),
        Condition("met_wie", Comparison.IS_NOT, "oma"),
    )


def test_adds_a_question_for_something_else() -> None:
    form = book(
        survey=[TYPES, ["select_one l or_other", "soort", "Welke?"]],
        choices=[["list_name", "name", "label::nl"], ["l", "a", "A"]],
    )
    asked, which = read(form).items
    assert [level.value for level in asked.sides[0].levels] == ["a", "other"]
    assert which.relevance.conditions == (Condition("soort", Comparison.IS, "other"),)


SCORES: list[tuple[list[object], str]] = [
    (["calculate", "totaal", None, "${a} + ${b}"], "works something out of the answers (“totaal”)"),
    (["integer", "som", "Som", "sum(${a})"], "works something out of the answers (“som”)"),
]


@pytest.mark.parametrize(("row", "sentence"), SCORES)
def test_is_refused_as_a_structured_judgement_when_it_adds_up(row: list[object], sentence: str) -> None:
    """F21: in one sentence, whether the file or whoever brings it says that it is a judgement."""
    form = book(survey=[[*TYPES, "calculation"], ["integer", "a", "A", None], row])
    assert sentence in told(read_file(form, Given(Kind.SPJ)))[0]
    taken = read_file(form, Given(Kind.SELF_REPORT))
    assert taken.definition is not None
    assert any(text.startswith("Here nothing is worked out of answers") for text in lost(taken))


def test_is_refused_as_a_structured_judgement_when_its_conditions_add_up() -> None:
    form = book(
        survey=[[*TYPES, "relevant"], ["integer", "a", "A", None], ["text", "b", "B", "sum(${a}) > 3"]]
    )
    assert "works something out" in told(read_file(form, Given(Kind.SPJ)))[0]


def test_is_refused_as_a_structured_judgement_when_answers_weigh() -> None:
    form = book(
        survey=[TYPES, ["select_one l", "a", "A"]],
        choices=[["list_name", "name", "label::nl", "score"], ["l", "x", "X", "3"]],
    )
    assert told(read_file(form, Given(Kind.SPJ))) == [
        "“score” puts numbers behind its answers; a structured judgement adds nothing up."
    ]
    assert "The numbers behind the answers are left out" in " ".join(lost(read_file(form, Given())))


def test_says_what_is_lost() -> None:
    form = book(
        survey=[
            [*TYPES, "constraint", "default", "appearance"],
            ["deviceid", "toestel", None, None, None, None],
            ["integer", "jaren", "Hoe oud?", ". < 99", "16", "minimal"],
            ["phone number", "gsm", "Gsm?", None, None, None],
        ],
        entities=[["dataset", "label"], ["jongeren", "x"]],
    )
    assert lost(read_file(form, Given()))[1:] == [
        "What a device notes by itself, without asking, is not taken over: toestel.",
        "Limits on an answer are not kept: jaren.",
        "Answers that were filled in beforehand are not kept: jaren.",
        "How it looks on a screen is not kept: jaren.",
        "These are asked in a plainer way here: gsm.",
        "Lists of things or people that the other program makes of answers are not made.",
        "The file has no title; its name stands there until you give it one.",
    ]


def test_is_read_from_a_table_in_markdown_and_from_plain_text_with_semicolons() -> None:
    table = "| survey |\n| | type | name | label::nl |\n| | text | a | A \\| B |\n"
    assert read(table.encode()).items[0].label.said("nl") == "A | B"
    assert read(b"type;name;label::nl\ntext;a;Wat?\n").items[0].label.said("nl") == "Wat?"


def test_says_which_language_when_the_file_does_not() -> None:
    form = book(survey=[["type", "name", "label"], ["text", "a", "Wat?"]])
    assert read_file(form, Given(language="nl")).definition.languages == ("nl",)  # type: ignore[union-attr]
    assert "The file does not say in which language it is written." in lost(read_file(form, Given()))


def looked_at(change: object) -> Read:
    """A dry run over our own export after somebody changed something in it."""
    whole = a_definition()
    hinted = replace(whole.items[2], hint=Words({"nl": "Rustig."}))
    sent = write_file(replace(whole, items=(*whole.items[:2], hinted)), Form.XLSFORM).data
    return read_file(changed(sent, change), Given(Kind.SPJ))  # type: ignore[arg-type]


def test_never_loses_a_change_in_a_shown_cell_silently() -> None:
    def change(made: Workbook) -> None:
        put(made, "survey", "guidance_hint::nl", "home_strength", "Betekent: iets anders")
        put(made, "survey", "guidance_hint::nl", "school_barrier", "Betekent: nog iets")
        put(made, "survey", "label::fr", "home_barrier", "Mur")
        put(made, "choices", "label::nl", "no_info", "Weten we niet")

    row = openpyxl.load_workbook(BytesIO(write_file(a_definition(), Form.XLSFORM).data))
    one, other = (place(row, "survey", "name", name)[0] for name in ("home_strength", "school_barrier"))
    sentences = lost(looked_at(change))
    assert any(f"“guidance_hint::nl” is not taken over (row {one}, {other})" in each for each in sentences)
    assert sum("these words are the same" in each for each in sentences) == 2


def test_says_nothing_is_lost_where_only_our_own_columns_were_changed() -> None:
    def change(made: Workbook) -> None:
        put(made, "choices", "houvast_anchor.nl", "1", "Soms wel, soms niet.")
        put(made, "choices", "label::nl", "2", "Vaak")

    assert lost(looked_at(lambda _made: None)) == []
    assert lost(looked_at(change)) == []


def test_takes_over_a_hint_in_the_row_of_a_side_where_the_question_has_none() -> None:
    reading = looked_at(lambda made: put(made, "survey", "hint::nl", "home_strength", "Vraag het rustig."))
    assert reading.definition is not None
    assert reading.definition.items[0].hint == Words({"nl": "Vraag het rustig."})
    assert lost(reading) == []


def test_names_a_second_hint_of_a_question_as_a_loss() -> None:
    def change(made: Workbook) -> None:
        put(made, "survey", "hint::nl", "home_strength", "Vraag het rustig.")
        put(made, "survey", "hint::nl", "home_barrier", "Vraag het later.")

    (sentence,) = lost(looked_at(change))
    assert "“hint::nl” is not taken over" in sentence
