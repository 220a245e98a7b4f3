"""A form that others published …

The files stand in a folder beside the checkout; where it is not there, these tests are skipped and say so.
"""

import json
from pathlib import Path

import pytest

from houvast.cli.exchange_table import FOLDERS, PAGE, page, published
from houvast.instruments.definition import Kind
from houvast.instruments.exchange.files import Form, read_file, write_file
from houvast.instruments.exchange.outcome import Given, Read
from houvast.instruments.plain import digest_of

PLACES = [parent / "shared" / "reference" for parent in Path(__file__).resolve().parents]
FOLDER = next((place for place in PLACES if (place / "xlsform").exists()), None)
IS_ABSENT = "the published forms are not beside this checkout"
PATHS = [path for name in FOLDERS for path in published(FOLDER / name)] if FOLDER else []

COMES_IN = {
    "answerOption-valueCoding.choice.R4.json",
    "answerOption-valueDate.R4.json",
    "answerOption-valueString.R4.json",
    "argonaut-phq9-ish.json",
    "date-in-repeating-group.json",
    "hidden-item-questionnaire.R4.json",
    "multipleCodes.json",
    "phq9.json",
    "q-items-under-repeating-choice-item.json",
    "q-with-invalid-xhtml.json",
    "quantity-units.json",
    "questionnaire-answerOption.initialSelected.json",
    "questionnaire-hidden-extension.json",
    "questionnaire-initialExpression.json",
    "questionnaire-sdc-profile-example-PHQ9.json",
    "questionnaire-with-entryFormat.json",
    "tables.json",
    "weightHeightQuestionnaire.json",
    "extra_columns.xlsx",
    "field-list.xlsx",
    "group.csv",
    "group.xlsx",
    "or_other.xlsx",
    "specify_other.md",
    "survey_no_name.xlsx",
    "text_and_integer.md",
    "utf_csv.csv",
    "yes_or_no_question.md",
}
REFUSED = {
    "4712701.json": "“1.4” stand in a list elsewhere",
    "Observation-Extract-Category-Test.R4.json": "The linkId “6237057833524” occurs twice.",
    "calculatedListAnwers.json": "“calculatedListOption” are worked out by an expression",
    "enableWhen-test.R4.json": "“repeats” does not have the form that FHIR gives it.",
    "enableWhenOnCalculatedValueFromFHIRPath.json": "depends on “fruitScore”, which is not asked",
    "expression-on-data-from-prepopulation.json": "depends on “p1.1”, which is not asked",
    "fhir-context-q-wrong-fhircontext.json": "stand in a list elsewhere",
    "fhir-context-q-wrong-valueset-url.json": "stand in a list elsewhere",
    "fhirpath-expression-on-repeating-items.R4.json": "are worked out by an expression",
    "matrixLayoutMultipleSelectionWithData.R4.json": "A question without a linkId stands in this file.",
    "questionnaire-data-control.json": "“/dataControlSource” has nothing to choose from.",
    "rxterms.R4.checkboxes.json": "stand in a list elsewhere",
    "rxterms.R4.json": "stand in a list elsewhere",
    "rxterms.R4.with-autofill-calexp.json": "stand in a list elsewhere",
    "rxterms.R4.with-autofill-calexp2.json": "stand in a list elsewhere",
    "ussg-fhp.json": "stand in a list elsewhere",
    "x-fhir-query-test.R4.json": "“listViewFromURL” are worked out by an expression",
    "attribute_columns_test.xlsx": "Row 5: this text takes in the answer to “my_name”",
    "case_insensitivity.csv": "“q2” takes its answers from a file of its own",
    "case_insensitivity.xlsx": "“q2” takes its answers from a file of its own",
    "fruits.csv": "This form has no sheet “survey” with the questions.",
    "include.md": "This form takes in another form (“yes_or_no_question”)",
    "include_json.csv": "This form takes in another form (“how_old_are_you”)",
    "include_json.xlsx": "This form takes in another form (“how_old_are_you”)",
    "loop.md": "“loop_toilet_types” asks the same for each answer of a list",
    "simple_loop.csv": "“my_table” asks the same for each answer of a list",
    "xlsform_spec_test.xlsx": "Row 5: this text takes in the answer to “my_name”",
    "ODKValidateWarnings.xlsx": "Row 2 of “survey” has a cell in column D, which has no heading.",
    "bad_calc.xlsx": "Everything in this form is worked out; nothing is asked.",
    "xl_date_ambiguous.xlsx": "Cell C2 of “survey” holds a formula",
}
SCORED = {
    "answerOption-valueCoding.choice.R4.json": "puts numbers behind its answers",
    "answerOption-valueDate.R4.json": "puts numbers behind its answers",
    "answerOption-valueString.R4.json": "puts numbers behind its answers",
    "hidden-item-questionnaire.R4.json": "works something out of the answers (“CE-HIDDEN”)",
    "phq9.json": "puts numbers behind its answers",
    "questionnaire-answerOption.initialSelected.json": "puts numbers behind its answers",
    "questionnaire-sdc-profile-example-PHQ9.json": "works something out of the answers (“H1/TS”)",
    "questionnaire-with-entryFormat.json": "puts numbers behind its answers",
    "weightHeightQuestionnaire.json": "works something out of the answers (“/39156-5”)",
}

needs_them = pytest.mark.skipif(FOLDER is None, reason=IS_ABSENT)


def sentences(reading: Read) -> list[str]:
    """What is told, in English."""
    return [fault.text % dict(fault.facts) for fault in reading.faults]


def name(path: Path) -> str:
    """Names a case."""
    return path.name


@needs_them
def test_is_either_taken_or_refused_and_here_stands_which() -> None:
    assert {path.name for path in PATHS} == COMES_IN | set(REFUSED)


@needs_them
@pytest.mark.parametrize("path", PATHS, ids=name)
def test_comes_in_and_round_or_is_refused_in_one_sentence(path: Path) -> None:
    reading = read_file(path.read_bytes(), Given())
    if path.name in REFUSED:
        assert reading.definition is None
        assert len(reading.faults) == 1
        assert REFUSED[path.name] in sentences(reading)[0]
        return
    assert reading.definition is not None, sentences(reading)
    for form in Form:
        again = read_file(write_file(reading.definition, form).data, Given())
        assert again.definition == reading.definition
        assert digest_of(reading.definition) == digest_of(again.definition)


@needs_them
@pytest.mark.parametrize("path", PATHS, ids=name)
def test_has_no_licence_until_somebody_looks_it_up(path: Path) -> None:
    reading = read_file(path.read_bytes(), Given())
    if reading.definition is not None:
        assert reading.definition.licence.spdx == ""
        assert "Say on which day the licence was looked up." in sentences(reading)


@needs_them
@pytest.mark.parametrize("path", PATHS, ids=name)
def test_is_refused_as_a_structured_judgement_when_it_scores(path: Path) -> None:
    """F21: no number for a person comes in through a file."""
    reading = read_file(path.read_bytes(), Given(Kind.SPJ))
    if path.name in SCORED:
        assert reading.definition is None
        assert SCORED[path.name] in sentences(reading)[0]
    elif path.name in COMES_IN:
        assert reading.definition is not None


@needs_them
def test_keeps_its_notice_of_copyright_word_by_word() -> None:
    path = next(path for path in PATHS if path.name == "questionnaire-sdc-profile-example-PHQ9.json")
    reading = read_file(path.read_bytes(), Given())
    assert reading.definition is not None
    said = json.loads(path.read_text(encoding="utf-8"))["copyright"]
    assert reading.definition.licence.copyright == said
    for form in Form:
        again = read_file(write_file(reading.definition, form).data, Given())
        assert again.definition is not None
        assert again.definition.licence.copyright == said


@needs_them
def test_stands_in_the_table_of_the_documentation() -> None:
    assert FOLDER is not None
    assert PAGE.read_text(encoding="utf-8") == page(FOLDER), (
        "draw it again: python -m houvast.cli.exchange_table"
    )
