"""The help with wording in a form, without a script …"""

import re
from collections.abc import Iterator

from django import forms
from django.urls import get_resolver

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from houvast.web.drafts.writing import WritingForm
from world import Town

LOOK = {"look_at_wording": "1"}
LEVELS = ("much_less", "less", "as_hoped", "more", "much_more")
PERSONS = {
    "ApproveLetterForm": {"words"},
    "ReferAskerForm": {"own_words"},
    "FinishActionForm": {"words"},
    "DescribeDomainForm": {"strength", "barrier"},
    "EvaluateTrajectoryForm": {"person"},
    "CloseTrajectoryForm": {"person"},
    "SpeakOfIdealsForm": {
        f"{ideal}_own" for ideal in ("stand_for", "anger", "world", "questions", "belonging")
    },
    "AllyForm": {"brings"},
    "NameAllyForm": {"brings"},
    "ChangeAllyForm": {"brings"},
    "TellOfProjectForm": {"words"},
    "EndProjectForm": {"became"},
    "RecordAnswerForm": {"why"},
    "WithdrawAgreementForm": {"why"},
    "EndWithholdingForm": {"why"},
    "LifeEventForm": {"what", "helped"},
    "AddLifeEventForm": {"what", "helped"},
    "ChangeLifeEventForm": {"what", "helped"},
    "RemoveLifeEventForm": {"why"},
    "TakeRulersForm": {"importance_why", "confidence_why", "readiness_why"},
    "NameBarrierForm": {"person"},
    "SettleBarrierForm": {"person"},
    "TickStepForm": {"words"},
    "LadderForm": {"own_words", *LEVELS},
    "SetGoalForm": {"own_words", *LEVELS},
    "ChangeGoalForm": {"own_words", *LEVELS},
    "FollowGoalForm": {"person"},
    "EndGoalForm": {"person"},
    "AgreePlanForm": {"person"},
    "AgreeTrajectoryForm": {"own_words"},
    "GiveFeedbackForm": {"person"},
    "HoldConversationForm": {
        f"{need}_own" for need in ("needs", "story", "expectations", "resources", "own_view", "willingness")
    },
    "AddCommentForm": {"own_words"},
    "SettleRoundForm": {"own_view"},
}
"""The long fields that hold the person's own words: there is never a hint there."""

TERM = {"meaning", "examples", "counter_examples", "is_not", "other_forms"}
OF_WORDS = {"ProposeTermForm": TERM, "ProposeChangeForm": TERM}
"""What a term of the shared language means: of words and of nobody, so a word to avoid may stand there."""

ADDRESSES = {
    "LetterForm.to",
    "WriteLetterForm.to",
    "ChangeLetterForm.to",
    "ChangeSenderForm.lines",
    "OrganisationForm.address",
    "AddOrganisationForm.address",
    "ChangeOrganisationForm.address",
}
"""What is written on an envelope."""

ELSEWHERE = ("houvast.web.rights", "houvast.web.ui", "houvast.web.directory")
"""Aids of law speak the words of the law, a directory those of services; examples are examples."""


def writing_forms(kind: type[WritingForm] = WritingForm) -> Iterator[type[WritingForm]]:
    """Every form somebody writes in; the addresses bring in all modules that hold one."""
    assert get_resolver().url_patterns
    for one in kind.__subclasses__():
        if not one.__module__.startswith((*ELSEWHERE, "tests")):
            yield one
        yield from writing_forms(one)


def note(town: Town) -> str:
    """The address of a new note of Anna's."""
    return f"/guidance/{trajectory_of(town.centre.anna, town.centre.coach)}/note/"


def test_knows_of_every_long_field_whose_words_it_holds() -> None:
    """A new long field is named in its form's ``worker_words``, or above with why it has no hints."""
    undecided = []
    for kind in writing_forms():
        long = {name for name, field in kind.base_fields.items() if isinstance(field.widget, forms.Textarea)}
        without = PERSONS.get(kind.__name__, set()) | OF_WORDS.get(kind.__name__, set())
        undecided += [f"{kind.__name__}.{name}" for name in sorted(long - kind.worker_words - without)]
        assert not kind.worker_words & without, kind
        assert kind.worker_words <= set(kind.base_fields), kind
    undecided = sorted(set(undecided) - ADDRESSES)
    assert not undecided, "whose words are these? " + ", ".join(undecided)


def test_shows_hints_under_the_field_and_saves_nothing(town: Town) -> None:
    anna = browsing(town.centre.anna, "nl")
    address = note(town)
    typed = {"text": "Hij liegt altijd.", "kind": "said", "submission": str(new_id())}
    answer = anna.post(address, typed | LOOK)
    page = answer.content.decode()
    assert answer.status_code == 200
    assert "Hij liegt altijd.</textarea>" in page
    assert 'value="said"' in page
    assert re.search(r'value="said"[^>]*checked', page)
    assert "liegt · altijd" in page
    assert "Er is nog niets bewaard" in page
    assert "Hij liegt altijd." not in anna.get(address.replace("note/", "")).content.decode()
    assert "Hij liegt altijd." not in anna.get(address).content.decode()
    assert anna.post(address, typed).status_code == 303


def test_says_when_there_is_nothing_to_say(town: Town) -> None:
    anna = browsing(town.centre.anna, "nl")
    page = anna.post(note(town), {"text": "Hij kwam op tijd."} | LOOK).content.decode()
    assert "Geen tips bij de woordkeuze" in page
    assert "<details open>" not in page


def test_asks_for_nothing_that_must_be_filled_in(town: Town) -> None:
    anna = browsing(town.centre.anna, "nl")
    answer = anna.post(note(town), {"text": ""} | LOOK)
    assert answer.status_code == 200
    assert "data-error-summary" not in answer.content.decode()


def test_leaves_the_persons_own_words_alone(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    typed = dict.fromkeys(("strength", "barrier", "worker_barrier"), "Hij liegt altijd.")
    anna = browsing(town.centre.anna, "nl")
    page = anna.post(f"/guidance/{trajectory}/domain/", typed | LOOK).content.decode()
    assert page.count('data-wording="') == 2
    assert page.count("<details open>") == 1
    assert page.index('name="worker_barrier"') < page.index("<details open>")


def test_ties_the_hint_to_its_field(town: Town) -> None:
    anna = browsing(town.centre.anna, "nl")
    page = anna.get(note(town)).content.decode()
    assert re.search(r'<textarea[^>]*aria-describedby="id_text_wording"', page)
    assert re.search(r'id="id_text_wording" role="status"', page)


def test_is_gone_when_somebody_wants_no_hints(town: Town) -> None:
    anna = browsing(town.centre.anna, "nl")
    anna.cookies["__Host-wording"] = "off"
    page = anna.get(note(town)).content.decode()
    assert "hv-wording" not in page
    assert "look_at_wording" not in page
    assert "_wording" not in page


def test_speaks_the_language_of_its_list(town: Town) -> None:
    anna = browsing(town.centre.anna, "nl")
    anna.cookies["__Host-wording"] = "fr"
    page = anna.post(note(town), {"text": "Il ment."} | LOOK).content.decode()
    assert '<div data-wording-hints lang="fr">' in page
    assert '<html lang="nl"' in page


def test_helps_at_the_desk_as_well(town: Town) -> None:
    dina = browsing(town.desk.dina, "nl")
    page = dina.post("/desk/new/", {"worry": "Mijn zoon is geradicaliseerd."} | LOOK).content.decode()
    assert page.count("<details open>") == 1
    assert "Mijn zoon is geradicaliseerd.</textarea>" in page
