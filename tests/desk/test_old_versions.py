"""What was written before the three entrances had their own questions is read today …"""

import json

import pytest

from desk.given import a_card, a_talk
from houvast.desk.values.entrances import OWN_QUESTIONS as ASKED
from houvast.desk.values.entrances import Asker, OwnQuestion
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.questions import ClarificationContent, QuestionContent
from houvast.kernel.clock import today
from houvast.vault.content import dump, load

ADDED = {
    "desk.question": {"theme", "language", "answers"},
    "desk.clarification": {"seen_by", "tried", "talked_with_parents", "who_asks"}
    | {"tie", "conflicts", "conflict_words"},
    "desk.outcome": {"next_step", "goes_on"},
}
RENAMED = {"who": "who_tells", "by": "tell_by"}
OLD = (
    a_card(),
    a_talk(),
    OutcomeContent(Outcome.PLAN_TO_TELL, "She wants to tell him first.", "The mother", today(), goes_on=True),
)


def as_first_written(said: QuestionContent | ClarificationContent | OutcomeContent) -> bytes:
    """Returns the bytes that version 1 would have written for what a content says today."""
    written = json.loads(dump(said))
    fields = {
        RENAMED.get(name, name): value
        for name, value in written["fields"].items()
        if name not in ADDED[written["kind"]]
    }
    return json.dumps(written | {"version": 1, "fields": fields}).encode().ljust(1024)


@pytest.mark.parametrize("said", OLD, ids=lambda said: type(said).__name__)
def test_as_it_was_said(said: QuestionContent | ClarificationContent | OutcomeContent) -> None:
    assert load(type(said), as_first_written(said)) == said


def test_and_every_entrance_has_questions_of_its_own() -> None:
    assert set(ASKED) == set(Asker)
    asked = [question for questions in ASKED.values() for question in questions]
    assert sorted(asked) == sorted(OwnQuestion)
