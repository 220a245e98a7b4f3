"""What the person's copy can hold of judgements and forms (GDPR, article 15) …"""

from dataclasses import replace
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.filling import NEEDS, begun, finished, level
from assessment.given import LIFE, a_judgement, a_round, rated
from assessment.judged import revealed, settled
from guidance.trajectories import trajectory_of
from houvast.assessment.values.persons_copies import without_raters
from houvast.assessment.values.rounds import SideConsensus
from houvast.assessment.values.told import Told, ToldAbout, ToldSide, ToldText
from houvast.guidance.values.copies import Address
from houvast.instruments.definition import Polarity, Voice
from houvast.journeys.make_copy import CopyChoice, make_copy
from houvast.journeys.preview_copy import WholePreview, preview_copy
from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from houvast.people.services.add_person import NewPerson, add_person
from houvast.people.values import Part, PersonContent
from world import Person, Town

HOUSING = LIFE.items[0]


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def judged(town: Town, dossier: UUID, **other: str) -> UUID:
    consensus = (SideConsensus(HOUSING.id, Polarity.BARRIER, "1", "Bert was there."),)
    judgement = replace(a_judgement(), consensus=consensus, **other)
    return settled(town, revealed(town, dossier), judgement)


def previewed(person: Person, dossier: UUID) -> WholePreview:
    with person.acts() as actor:
        return preview_copy(actor, dossier)


def texts(told: Told) -> dict[ToldAbout, str]:
    lines = (line for item in told.items for line in item.lines)
    return {line.about: line.words for line in lines if isinstance(line, ToldText)}


def test_holds_each_judgement_as_the_team_came_to_it(town: Town, dossier: UUID) -> None:
    judgement = judged(town, dossier, minority="One of us sees it otherwise.")
    (told,) = previewed(town.centre.anna, dossier).told
    assert (told.id, told.is_judgement) == (judgement, True)
    assert told.due_on == a_judgement().look_again_on
    assert texts(told) == {
        ToldAbout.QUESTION: "What holds him up?",
        ToldAbout.FORMULATION: "He is tired, and he is needed.",
        ToldAbout.BEST_SCENARIO: "He sleeps, and school waits for him.",
        ToldAbout.OTHER_SCENARIO: "He stays away from home.",
        ToldAbout.PLAN: "Ask his aunt.",
        ToldAbout.MINORITY: "One of us sees it otherwise.",
        ToldAbout.WOULD_CHANGE: "If he stopped coming.",
        ToldAbout.CRITICAL: "We speak of it on Friday.",
        ToldAbout.OWN_VIEW: "I am just tired.",
    }
    sides = [line for item in told.items for line in item.lines if isinstance(line, ToldSide)]
    assert {line.item.id for line in sides} == {item.id for item in LIFE.every_item() if item.sides}
    (agreed,) = (line for line in sides if line.level is not None)
    assert (agreed.item.id, agreed.side.polarity, agreed.level and agreed.level.value) == (
        HOUSING.id,
        Polarity.BARRIER,
        "1",
    )


def test_holds_no_sheet_and_no_name_of_who_rated(town: Town, dossier: UUID) -> None:
    """Neither what each chose, nor who moved, nor a name inside a text of the team."""
    judged(town, dossier, minority="Bert sees it otherwise.", own_view="I like Bert.")
    (told,) = previewed(town.centre.anna, dossier).told
    own = texts(told)
    assert own[ToldAbout.MINORITY] == "[…] sees it otherwise."
    assert own[ToldAbout.OWN_VIEW] == "I like Bert."
    said = " ".join(item.words for item in told.items).replace("I like Bert.", "")
    assert "[…] was there." in said
    for hidden in ("Bert", "Bert saw more strength", "sister leans on him", "Because."):
        assert hidden not in said


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Jan De Wit zag de broer.", "[…] zag de broer."),
        ("de fiets van JAN", "de fiets van […]"),
        ("Wit, en Jan.", "[…], en […]."),
        ("Janssens zag het.", "Janssens zag het."),
    ],
)
def test_hides_a_name_and_no_ordinary_word(text: str, hidden: str) -> None:
    assert without_raters(text, ["Jan De Wit"]) == hidden


def test_holds_every_finished_form_by_column_but_what_a_relative_said(town: Town, dossier: UUID) -> None:
    anna = town.centre.anna
    finished(anna, dossier)
    finished(anna, dossier, NEEDS)
    begun(anna, dossier)
    told = previewed(anna, dossier).told
    assert [each.is_judgement for each in told] == [False, False]
    one_page, needs = (" ".join(item.words for item in each.items) for each in told)
    assert "He still trains on Thursdays." in one_page
    assert "Five of us in one room." in needs
    assert "There is a waiting list" in needs


def test_leaves_out_what_a_relative_said_in_a_form(town: Town, dossier: UUID) -> None:
    asked = replace(NEEDS, id="town.needs", voices=(Voice.PERSON, Voice.RELATIVE))
    theirs = level("need_housing", "2", Voice.RELATIVE, "Canary relative")
    finished(town.centre.anna, dossier, asked, level("need_housing", "1", Voice.PERSON, "A door."), theirs)
    (told,) = previewed(town.centre.anna, dossier).told
    assert [item.words for item in told.items] == ["A door."]


def test_leaves_texts_that_name_others_unticked_and_says_whom(town: Town, dossier: UUID) -> None:
    judged(town, dossier, plan="Ask Fatiha to come along.")
    with town.centre.anna.acts() as anna:
        add_person(anna, NewPerson(new_id(), dossier, PersonContent(Part.FAMILY, "Fatiha", "aunt", "", "")))
    (told,) = previewed(town.centre.anna, dossier).told
    naming = [item for item in told.items if item.names]
    assert [(item.words, item.names, item.is_offered) for item in naming] == [
        ("Ask Fatiha to come along.", ("Fatiha",), False)
    ]


def test_opens_no_judgement_while_one_rates_oneself_and_says_that_it_waits(town: Town, dossier: UUID) -> None:
    judged(town, dossier)
    finished(town.centre.anna, dossier)
    again = a_round(town, dossier)
    waiting = previewed(town.centre.anna, dossier)
    assert waiting.waits
    assert [told.is_judgement for told in waiting.told] == [False]
    rated(town.centre.anna, again)
    locked = previewed(town.centre.anna, dossier)
    assert not locked.waits
    assert [told.is_judgement for told in locked.told] == [True, False]


def test_says_that_it_waits_whether_or_not_there_is_a_judgement(town: Town, dossier: UUID) -> None:
    a_round(town, dossier)
    assert previewed(town.centre.anna, dossier).waits


def test_copies_what_was_ticked_of_it(town: Town, dossier: UUID) -> None:
    judged(town, dossier)
    finished(town.centre.anna, dossier)
    (judgement, _form) = previewed(town.centre.anna, dossier).told
    plan = next(item.key for item in judgement.items if item.words == "Ask his aunt.")
    with town.centre.anna.acts() as anna:
        copy = make_copy(anna, CopyChoice(dossier, (plan,), "nl", Address.FORMAL))
    assert [[item.key for item in told.items] for told in copy.told] == [[plan]]


def test_costs_as_many_queries_for_much_as_for_little(town: Town, dossier: UUID) -> None:
    counts = []
    for _ in range(2):
        for _ in range(2):
            judged(town, dossier)
            finished(town.centre.anna, dossier)
        with town.centre.anna.acts() as anna, CaptureQueriesContext(connection) as queries:
            preview_copy(anna, dossier)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_does_not_exist_for_strangers(town: Town, dossier: UUID) -> None:
    judged(town, dossier)
    with pytest.raises(NotFound):
        previewed(town.elsewhere.chloe, dossier)
