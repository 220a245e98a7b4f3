"""What was written and is read again …"""

import html
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from fhir.resources.R4B.questionnaire import Questionnaire
from hypothesis import HealthCheck, given, settings
from pyxform.xls2xform import convert

from houvast.instruments.definition import Definition, Status
from houvast.instruments.exchange.files import Form, read_file, write_file
from houvast.instruments.exchange.outcome import Given
from houvast.instruments.plain import as_text, digest_of
from houvast.instruments.shipped import shipped_definitions
from instruments.exchange.generated import definitions

SHIPPED = list(shipped_definitions().values())
STRAIGHT = str.maketrans("‘’“”", "''\"\"")  # that program writes straight quotation marks
AGAIN = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def ids(one: Definition) -> str:
    """Names a case."""
    return one.id


def there_and_back(definition: Definition, form: Form) -> Definition:
    """Writes and reads."""
    reading = read_file(write_file(definition, form).data, Given())
    assert reading.definition is not None, [fault.text % dict(fault.facts) for fault in reading.faults]
    return reading.definition


@pytest.mark.parametrize("form", Form)
@pytest.mark.parametrize("one", SHIPPED, ids=ids)
def test_is_the_same_instrument_as_a_draft(one: Definition, form: Form) -> None:
    again = there_and_back(one, form)
    assert again == replace(one, status=Status.DRAFT)
    assert digest_of(again) == digest_of(one)


@given(definitions())
@AGAIN
def test_is_the_same_whatever_it_asks_as_a_spreadsheet_form(definition: Definition) -> None:
    assert as_text(there_and_back(definition, Form.XLSFORM)) == as_text(definition)


@given(definitions())
@AGAIN
def test_is_the_same_whatever_it_asks_as_a_questionnaire_of_fhir(definition: Definition) -> None:
    assert as_text(there_and_back(definition, Form.FHIR_R4)) == as_text(definition)


@pytest.mark.parametrize("one", SHIPPED, ids=ids)
def test_is_a_form_that_another_program_for_such_forms_takes(one: Definition) -> None:
    made = convert(write_file(one, Form.XLSFORM).data, file_type=".xlsx")
    assert made.warnings == []
    for item in one.items:
        assert item.id in made.xform
        plain = item.label.said(one.languages[0]).translate(STRAIGHT)
        assert plain in html.unescape(made.xform).translate(STRAIGHT)


@pytest.mark.parametrize("form", [Form.FHIR_R4, Form.FHIR_R4B])
@pytest.mark.parametrize("one", SHIPPED, ids=ids)
def test_is_a_questionnaire_that_another_reader_of_fhir_takes(one: Definition, form: Form) -> None:
    read = Questionnaire.model_validate_json(write_file(one, form).data)
    release = "4.0" if form is Form.FHIR_R4 else "4.3"
    assert read.meta.profile == [f"http://hl7.org/fhir/{release}/StructureDefinition/Questionnaire"]
    assert {item.id for item in one.every_item()} <= set(links(read))


def links(node: Any) -> Iterator[str]:  # noqa: ANN401 - as that reader has it
    """The links of all items, however deep."""
    for item in node.item or ():
        yield item.linkId
        yield from links(item)


@pytest.mark.parametrize("form", [Form.XLSFORM, Form.FHIR_R4])
def test_is_written_the_same_twice(form: Form) -> None:
    one = SHIPPED[0]
    first, again = write_file(one, form).data, write_file(there_and_back(one, form), form).data
    assert len(first) - len(again) in range(-40, 41)


@pytest.mark.parametrize("form", [Form.XLSFORM, Form.FHIR_R4])
def test_says_before_what_other_readers_will_not_find(form: Form) -> None:
    life = shipped_definitions()["houvast.life_domains"]
    told = [loss.text % dict(loss.facts) for loss in write_file(life, form).losses]
    assert any(
        text.startswith("What describes each level stands in the hint: housing_place") for text in told
    )
    assert any(text.startswith("How much evidence a rating needs is not asked") for text in told)
    assert write_file(life, Form.OWN).losses == ()
