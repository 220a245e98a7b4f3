"""The stories of the demonstration town …"""

import re
from collections import Counter
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from houvast.access.values import Function
from houvast.cli.demo.coherence import problems
from houvast.cli.demo.reading import StoryUnreadable
from houvast.cli.demo.stories import Story, load_stories, load_story, story_files
from houvast.cli.demo.town import ControllerKind, load_town
from houvast.cli.demo.values import (
    Client,
    DeskState,
    GuidanceState,
    Language,
    Place,
    TurnedOut,
    Worry,
)
from houvast.desk.values.entrances import Asker, Channel, Danger
from houvast.desk.values.outcomes import Outcome
from houvast.guidance.values.lists import Domain, NoteKind

AVOID = (
    # labels on people
    r"geradicaliseerd\w*", r"radicaliser\w*", r"radicalisering\w*", r"radicalis\w+", r"deradicali\w*",
    r"jihadi\w*", r"terrori\w*", r"extremist\w*", r"extrémist\w*", r"salafi\w*", r"islamist\w*", r"incels?",
    # people as objects, work as a hunt
    r"dader\w*", r"verdachte\w*", r"suspect\w*", r"target\w*", r"doelwit\w*", r"monitor\w*", r"opspor\w*",
    r"détect\w*", r"detecteren", r"signalement\w*", r"melding\w*", r"verklik\w*", r"kliklijn\w*",
    r"aangever\w*", r"risiconiveau\w*", r"risicoprofiel\w*", r"niveau de risque",
    # doubt about what somebody said, and reading minds
    r"beweert", r"beweerde", r"zogenaamd", r"prétend\w*", r"soi-disant", r"wil aandacht", r"veut attirer",
    # religious practice and looks written as a sign
    r"baard\w*", r"barbe", r"hoofddoek\w*", r"foulard", r"voile islamique", r"djellaba", r"boerka",
)  # fmt: skip
CALENDAR = (
    r"januari", r"februari", r"maart", r"april", r"juni", r"juli", r"augustus", r"september", r"oktober",
    r"november", r"december", r"janvier", r"février", r"avril", r"juin", r"juillet", r"août", r"septembre",
    r"octobre", r"novembre", r"décembre", r"lente", r"zomer", r"herfst", r"winter", r"printemps", r"automne",
    r"hiver", r"kerst\w*", r"paas\w*", r"pasen", r"nieuwjaar", r"noël", r"pâques", r"20[12]\d",
)  # fmt: skip
NUMBERS = r"(\+32|0032|\b0\d{1,3}[ /.]\d{2,3}|\d{7,}|@|https?:)"

stories = load_stories()


def words_of(value: object) -> str:
    """All texts inside a story, one after the other."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return "\n".join(words_of(one) for one in value)
    if is_dataclass(value):
        return "\n".join(words_of(getattr(value, field.name)) for field in fields(value))
    return ""


NOT_TOLD = {Outcome.REFERRAL_TO_SERVICE, Outcome.SCHOOL_SUPPORT, Outcome.NOT_FOR_US}


def each(story: Story) -> str:
    return story.id


def test_are_forty_in_both_languages() -> None:
    assert Counter(story.language for story in stories) == {Language.NL: 26, Language.FR: 14}


def test_show_every_state_of_the_desk_and_of_guidance() -> None:
    assert {story.desk.state for story in stories if story.desk} == set(DeskState)
    assert {story.guidance.state for story in stories if story.guidance} == set(GuidanceState)


def test_show_every_kind_of_asker_and_every_outcome_of_the_desk() -> None:
    told = [story.desk for story in stories if story.desk]
    assert {one.call.asker for one in told} == set(Asker)
    assert {one.call.channel for one in told} == {*Channel} - {Channel.FORM}  # which is the asker's own
    assert {one.call.danger for one in told} == set(Danger)
    assert {one.decision.outcome for one in told if one.decision} == {*Outcome} - NOT_TOLD


def test_show_every_path_in_both_languages() -> None:
    paths = {(story.language, story.desk is not None, story.guidance is not None) for story in stories}
    assert len(paths) == 6


def test_show_every_form_of_worry_and_what_it_can_turn_out_to_be() -> None:
    assert {story.worried_about for story in stories} == set(Worry)
    assert {story.turned_out for story in stories} == set(TurnedOut)


def test_use_every_place_kind_of_note_and_kind_of_client() -> None:
    told = [story.guidance for story in stories if story.guidance]
    assert {note.kind for one in told for note in one.notes} == {*NoteKind, None}
    assert {meeting.place for one in told for meeting in one.appointments} == set(Place)
    assert {one.person.client for one in told} == set(Client)
    assert any(meeting.interpreter for one in told for meeting in one.appointments)


def test_use_every_life_domain() -> None:
    used = {domain.key for story in stories if story.guidance for domain in story.guidance.domains}
    assert used == set(Domain)


def test_have_one_long_timeline_in_each_language() -> None:
    long = [story for story in stories if story.guidance and len(story.guidance.notes) >= 40]
    assert sorted(story.language for story in long) == [Language.FR, Language.NL]
    assert all(story.guidance and story.guidance.opened > 14 * 30 for story in long)


def test_have_a_plan_with_a_term_to_appeal_in_each_language() -> None:
    plans = [(one.language, one.guidance.plan) for one in stories if one.guidance and one.guidance.plan]
    assert sorted(language for language, _ in plans) == [Language.FR, Language.NL]
    for _, plan in plans:
        assert any(hurdle.legal for hurdle in plan.hurdles)
        assert len(plan.talks) >= 2
        assert len(plan.taps) >= 5


@pytest.mark.parametrize("story", stories, ids=each)
def test_can_have_happened(story: Story) -> None:
    assert problems(story) == ()


@pytest.mark.parametrize("story", stories, ids=each)
def test_hold_no_word_that_makes_a_person_a_case(story: Story) -> None:
    assert re.findall(rf"\b(?:{'|'.join(AVOID)})\b", words_of(story), re.IGNORECASE) == []


@pytest.mark.parametrize("story", stories, ids=each)
def test_name_no_month_season_or_year_since_the_town_is_always_today(story: Story) -> None:
    assert re.findall(rf"\b(?:{'|'.join(CALENDAR)})\b", words_of(story), re.IGNORECASE) == []


@pytest.mark.parametrize("story", stories, ids=each)
def test_hold_no_number_or_address_at_which_anybody_could_be_reached(story: Story) -> None:
    assert re.findall(NUMBERS, words_of(story)) == []


@pytest.mark.parametrize("story", stories, ids=each)
def test_carry_no_name_in_their_file(story: Story) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", story.id)
    if story.guidance:
        names = re.split(r"[\W_]+", story.guidance.person.name.lower())
        assert not set(names) & set(story.id.split("-"))


@pytest.mark.parametrize("story", stories, ids=each)
def test_have_three_notes_or_more_where_there_is_guidance(story: Story) -> None:
    if story.guidance:
        assert len(story.guidance.notes) >= 3
        assert story.guidance.first_conversation


def test_are_named_like_their_files_and_belong_to_different_people() -> None:
    assert [story.id for story in stories] == [path.stem for path in story_files()]
    names = [story.guidance.person.name for story in stories if story.guidance]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("story", stories, ids=each)
def test_are_held_by_people_of_the_right_service(story: Story) -> None:
    people = {one.key: one for one in load_town().personas}
    if story.desk:
        assert Function.DESK in people[story.desk.worker].functions
    if story.guidance:
        for key in (story.guidance.holder, story.guidance.stand_in):
            assert people[key].controller == story.guidance.centre
            assert Function.GUIDE in people[key].functions
        assert story.guidance.holder != story.guidance.stand_in


def test_open_nothing_to_bert() -> None:
    told = [story.guidance for story in stories if story.guidance]
    assert all("bert" not in (one.holder, one.stand_in) for one in told)


def test_live_in_a_town_where_every_service_can_recover_its_keys() -> None:
    town = load_town()
    people = {one.key: one for one in town.personas}
    for service in town.controllers:
        if service.kind is not ControllerKind.PLATFORM:
            assert len(set(service.recovery)) >= 3
        assert all(Function.RECOVERY in people[key].functions for key in service.recovery)
    assert {one.controller for one in town.personas} == {one.key for one in town.controllers}
    assert {one for person in town.personas for one in person.functions} == set(Function)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ('state = "running"', "guidance: state"),
        ('kind = "observed"', "notes[0]: kind"),
        ("day = 9,", "notes[0]: day"),
        ("[guidance.person]", "not a key"),
    ],
)
def test_refuse_a_slip_of_the_pen_with_file_and_key(tmp_path: Path, wrong: str, told: str) -> None:
    text = next(path for path in story_files() if path.stem == "deux-freres-une-chambre").read_text()
    text = text.replace('state = "first_conversation"', 'state = "running"', 1)
    slip = {"day = 9,": 'day = "9",', "[guidance.person]": "[guidance.persoon]"}
    copy = tmp_path / "slip.toml"
    copy.write_text(text.replace(wrong, slip.get(wrong, wrong.replace('"', '"x', 1)), 1))
    with pytest.raises(StoryUnreadable) as refusal:
        load_story(copy)
    assert "slip.toml" in str(refusal.value)
    assert told in str(refusal.value)
