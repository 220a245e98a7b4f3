"""What comes with the product …"""

import json
import re
import tomllib
from dataclasses import replace
from importlib.resources import files

import pytest

from houvast.instruments.definition import Answer, Definition, Kind, Polarity, Status, Voice
from houvast.instruments.faults import ALLOWED
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import licence_text, shipped_definitions

OWN = [one for one in shipped_definitions().values() if one.status is not Status.HISTORICAL]
DOMAINS = {
    "housing", "income", "school", "work", "family", "friends",
    "leisure", "health", "meaning", "identity", "justice", "online",
}  # fmt: skip


def ids(one: Definition) -> str:
    """Names a case."""
    return one.id


def every(pattern: str) -> list[str]:
    """Each shipped text that holds a pattern, in any language."""
    found = []
    for path in files("houvast.instruments").joinpath("data", "shipped").iterdir():
        if "uk." not in path.name:
            found += [
                line for line in path.read_text().splitlines() if re.search(pattern, line, re.IGNORECASE)
            ]
    return found


def test_is_the_seven_of_our_own_and_one_to_be_read_only() -> None:
    assert sorted(shipped_definitions()) == [
        "houvast.ideals",
        "houvast.life_domains",
        "houvast.needs",
        "houvast.one_page",
        "houvast.rulers",
        "houvast.self_efficacy",
        "houvast.session_feedback",
        "uk.channel_2012",
    ]


@pytest.mark.parametrize("one", OWN, ids=ids)
def test_is_complete_in_three_languages_under_a_licence_that_lies_beside_it(one: Definition) -> None:
    assert one.languages == ("nl", "fr", "en")
    assert one.licence.spdx == "CC-BY-4.0"
    assert "CC BY 4.0" in licence_text(one)


@pytest.mark.parametrize("one", shipped_definitions().values(), ids=ids)
def test_carries_an_allowed_licence_with_source_and_day(one: Definition) -> None:
    assert one.licence.spdx in ALLOWED
    assert one.licence.verified_on
    assert licence_text(one)


@pytest.mark.parametrize("one", shipped_definitions().values(), ids=ids)
def test_is_written_in_the_one_shape_of_the_format(one: Definition) -> None:
    path = files("houvast.instruments").joinpath("data", "shipped", f"{one.id}.json")
    assert json.loads(path.read_text()) == json.loads(as_text(one))


def test_has_both_sides_in_every_domain_of_life() -> None:
    """F21: strengths on equal footing."""
    life = shipped_definitions()["houvast.life_domains"]
    assert len(life.items) >= 20
    assert {item.domain for item in life.items} == DOMAINS
    for item in life.items:
        assert [side.polarity for side in item.sides] == [Polarity.STRENGTH, Polarity.BARRIER], item.id
        assert all(len(side.levels) == 3 and side.evidence_min for side in item.sides), item.id


def test_looks_for_strengths_alone_in_ideals() -> None:
    sides = [side for item in shipped_definitions()["houvast.ideals"].items for side in item.sides]
    assert {side.polarity for side in sides} == {Polarity.STRENGTH}


def test_asks_three_people_for_their_own_view_of_needs() -> None:
    needs = shipped_definitions()["houvast.needs"]
    assert needs.voices == (Voice.PERSON, Voice.WORKER, Voice.RELATIVE)
    assert {item.domain for item in needs.items if item.domain} == DOMAINS


def test_is_done_in_one_page_by_three_worries_three_strengths_another_explanation_and_what_first() -> None:
    asked = [item.id for item in shipped_definitions()["houvast.one_page"].items]
    assert asked == [
        *(f"worry_{number}" for number in (1, 2, 3)),
        *(f"strength_{number}" for number in (1, 2, 3)),
        "another_explanation",
        "first",
    ]


def test_keeps_the_british_list_to_be_read_with_its_warning_and_nothing_to_rate() -> None:
    old = shipped_definitions()["uk.channel_2012"]
    assert old.status is Status.HISTORICAL
    assert old.kind is Kind.SPJ
    assert "Crown copyright" in old.licence.attribution
    assert old.warning
    by_section = [item.section for item in old.items]
    assert [by_section.count(part) for part in ("engagement", "intent", "capability")] == [13, 6, 3]
    assert {item.answer for item in old.items} == {Answer.NOTHING}


@pytest.mark.parametrize(
    "avoided",
    [r"geradicaliseerd|radicalisé|radicalised", r"risiconiveau|risk level|niveau de risque", r"\bscores?\b",
     r"op drift|à la dérive|adrift", r"\bsignalement|\bverdacht|\bsuspect", r"deradicali"],
)  # fmt: skip
def test_never_labels(avoided: str) -> None:
    assert every(avoided) == []


def test_says_of_outward_signs_and_ideas_that_they_do_not_count() -> None:
    """One ideology is nowhere the default; dress, prayer and radical ideas count as nothing."""
    signs = every(r"hoofddoek|bidden|radicale ideeën|betoging")
    life = shipped_definitions()["houvast.life_domains"]
    not_counting = " ".join(side.does_not_count_as.said("nl") for item in life.items for side in item.sides)
    assert signs
    for word in ("hoofddoek", "bidden", "Radicale ideeën", "betoging"):
        assert word in not_counting


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
@pytest.mark.parametrize(("instrument", "prefix"), [("rulers", "rulers"), ("session_feedback", "feedback")])
def test_asks_in_the_same_words_as_the_page_a_person_fills_in(
    instrument: str, prefix: str, language: str
) -> None:
    pack = files("houvast.web.fill").joinpath("packs", f"{language}.toml")
    questions = tomllib.loads(pack.read_text())["questions"]
    for item in shipped_definitions()[f"houvast.{instrument}"].items:
        asked = questions[f"{prefix}.{item.id}"]["text"].split("{about}")
        assert all(part in item.label.said(language) for part in asked)


@pytest.mark.parametrize(
    "name", ["../data/definition.schema.json", "/etc/passwd", "licences/../../plain.py", ""]
)
def test_opens_no_file_because_a_definition_names_it(name: str) -> None:
    """A definition may come from a file somebody sent; its words never lead into the machine."""
    asked = replace(OWN[0], licence=replace(OWN[0].licence, text_file=name))
    assert licence_text(asked) == ""
