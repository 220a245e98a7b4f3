"""A questionnaire of FHIR …"""

import json
from typing import Any

import pytest

from houvast.instruments.definition import Answer, Comparison, Condition, Kind, Words
from houvast.instruments.exchange.files import Form, read_file, write_file
from houvast.instruments.exchange.outcome import Given, Read
from instruments.defined import a_definition

Node = dict[str, Any]
A: Node = {"linkId": "a", "type": "boolean", "text": "A?"}
CHOSEN: Node = {
    "linkId": "a",
    "type": "choice",
    "answerOption": [{"valueCoding": {"code": "x", "display": "X"}}],
}


def read(*items: Node, kind: Kind = Kind.SELF_REPORT, **root: object) -> Read:
    """Reads a questionnaire of these items."""
    whole = {"resourceType": "Questionnaire", "status": "draft", "title": "T", "item": list(items), **root}
    return read_file(json.dumps(whole).encode(), Given(kind))


def told(reading: Read) -> str:
    """The one sentence that refuses it."""
    assert reading.definition is None
    assert len(reading.faults) == 1
    return reading.faults[0].text % dict(reading.faults[0].facts)


def extension(name: str, **value: object) -> Node:
    """An extension with an item of this name."""
    return {"extension": [{"url": f"http://hl7.org/fhir/StructureDefinition/{name}", **value}]}


BAD: list[tuple[tuple[Node, ...], str]] = [
    ((A, A), "The linkId “a” occurs twice."),
    (({"type": "boolean"},), "A question without a linkId stands in this file."),
    (({"linkId": "a", "type": "coding"},), "“a” has the type “coding”, which FHIR R4 does not know."),
    (({"linkId": "a", "type": 3},), "“type” does not have the form that FHIR gives it."),
    (({"linkId": "a", "type": "attachment"},), "“a” is answered with a file or a reference"),
    (({"linkId": "a", "type": "choice"},), "“a” has nothing to choose from."),
    (({**CHOSEN, "answerOption": [{"valueCoding": {}}]},), "An answer of “a” has no value"),
    (
        ({**CHOSEN, "answerOption": [], "answerValueSet": "http://x/y"},),
        "stand in a list elsewhere (http://x/y)",
    ),
    (({**CHOSEN, "answerOption": [], "answerValueSet": "#gone"},), "stand in a list elsewhere (#gone)"),
    (({**A, "enableWhen": [{"question": "b", "operator": "=", "answerBoolean": True}]},), "depends on “b”"),
    (
        ({**A, "enableWhen": [{"question": "a", "operator": "exists", "answerBoolean": True}]},),
        "depends on itself",
    ),
    (({**A, "modifierExtension": [{"url": "urn:x"}]},), "a change of meaning"),
    (({**A, **extension("sdc-questionnaire-enableWhenExpression")},), "worked out by an expression"),
    (({"linkId": "a", "type": "choice", **extension("sdc-questionnaire-answerExpression")},), "worked out"),
    ((), "Nothing is asked in this form."),
    (({**A, "item": {"linkId": "b"}},), "“item” does not have the form"),
]


@pytest.mark.parametrize(("items", "sentence"), BAD)
def test_is_refused_in_one_sentence(items: tuple[Node, ...], sentence: str) -> None:
    assert sentence in told(read(*items))


def test_is_refused_when_conditions_do_not_say_whether_all_or_any() -> None:
    when = {"question": "a", "operator": "=", "answerBoolean": True}
    item = {"linkId": "b", "type": "string", "enableWhen": [when, when]}
    assert "whether all or any must hold" in told(read(A, item))


def test_is_refused_when_its_questions_lie_too_deep() -> None:
    item: Node = {"linkId": "0", "type": "boolean"}
    for depth in range(1, 30):
        item = {"linkId": str(depth), "type": "group", "item": [item]}
    assert "more than 12 deep" in told(read(item))


SCORES: list[Node] = [
    {"linkId": "t", "type": "decimal", "text": "T", **extension("sdc-questionnaire-calculatedExpression")},
    {**CHOSEN, "answerOption": [{"valueCoding": {"code": "x", **extension("ordinalValue", valueDecimal=1)}}]},
    {**CHOSEN, "answerOption": [{"valueCoding": {"code": "x", **extension("itemWeight", valueDecimal=1)}}]},
]


@pytest.mark.parametrize("item", SCORES)
def test_is_refused_as_a_structured_judgement_when_it_scores(item: Node) -> None:
    """F21: in one sentence; as something a person fills in, the score is left out and that is said."""
    assert "a structured judgement adds nothing up" in told(read(A | {"linkId": "z"}, item, kind=Kind.SPJ))
    ours = {"extension": [{"url": "urn:houvast:kind", "valueString": "spj"}]}
    assert "a structured judgement adds nothing up" in told(read(A | {"linkId": "z"}, item, **ours))
    taken = read(A | {"linkId": "z"}, item)
    assert taken.definition is not None
    assert any("nothing is" in loss.text and "out" in loss.text for loss in taken.losses)


def test_becomes_questions_in_parts_with_help_as_hints_and_translations() -> None:
    french = {
        "url": "http://hl7.org/fhir/StructureDefinition/translation",
        "extension": [{"url": "lang", "valueCode": "fr-BE"}, {"url": "content", "valueString": "École"}],
    }
    helped = {
        "linkId": "h",
        "type": "display",
        "text": "Vraag het rustig.",
        **extension(
            "questionnaire-itemControl",
            valueCodeableConcept={"coding": [{"code": "help"}]},
        ),
    }
    group = {
        "linkId": "g",
        "type": "group",
        "text": "School",
        "_text": {"extension": [french]},
        "item": [
            {**CHOSEN, "repeats": True, "item": [helped]},
            {
                "linkId": "w",
                "type": "text",
                "text": "Waarom?",
                "enableWhen": [{"question": "a", "operator": "=", "answerCoding": {"code": "x"}}],
            },
        ],
    }
    found = read(group, language="nl").definition
    assert found is not None
    assert found.sections[0].title == Words({"nl": "School", "fr": "École"})
    chosen, why = found.items
    assert (chosen.answer, chosen.hint.said("nl")) == (Answer.CHOICES, "Vraag het rustig.")
    assert why.relevance.conditions == (Condition("a", Comparison.HAS, "x"),)


def test_keeps_a_list_of_answers_that_travels_with_it() -> None:
    concepts = [{"code": "y", "display": "Ja"}, {"code": "n", "display": "Nee"}]
    listed = {"resourceType": "ValueSet", "id": "l", "compose": {"include": [{"concept": concepts}]}}
    item = {"linkId": "a", "type": "choice", "text": "A?", "answerValueSet": "#l"}
    found = read(item, contained=[listed]).definition
    assert found is not None
    assert [level.value for level in found.items[0].sides[0].levels] == ["y", "n"]


def test_loses_signs_that_no_text_has_and_nothing_else() -> None:
    item = {"linkId": "a", "type": "boolean", "text": "A\u0000\ud800\r\nB"}
    found = read(item).definition
    assert found is not None
    assert found.items[0].label.said("nl") == "A\nB"
    assert read_file(write_file(found, Form.XLSFORM).data, Given()).definition == found


def test_differs_between_releases_in_its_profile_alone() -> None:
    r4, r4b = (write_file(a_definition(), form).data.decode() for form in (Form.FHIR_R4, Form.FHIR_R4B))
    assert r4.replace("/fhir/4.0/", "/fhir/4.3/") == r4b != r4


def test_tells_other_readers_whose_it_is() -> None:
    root = json.loads(write_file(a_definition(), Form.FHIR_R4).data)
    assert root["copyright"] == "A city · CC-BY-4.0 · our own work"
    again = read_file(json.dumps(root).encode(), Given()).definition
    assert again is not None
    assert again.licence.copyright == ""


def test_takes_over_what_somebody_changed_in_plain_fields() -> None:
    root = json.loads(write_file(a_definition(), Form.FHIR_R4).data)
    why = next(item for item in root["item"][0]["item"] if item["linkId"] == "school_why")
    why["text"] = "Wat werkt?"
    why["enableWhen"] = [{"question": "home.strength", "operator": "exists", "answerBoolean": True}]
    del why["enableBehavior"]
    again = read_file(json.dumps(root).encode(), Given()).definition
    assert again is not None
    assert again.items[2].label.by_language["nl"] == "Wat werkt?"
    assert again.items[2].relevance.conditions == (Condition("home", Comparison.ANSWERED, ""),)
