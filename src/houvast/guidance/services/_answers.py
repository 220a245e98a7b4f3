"""What an answer owes whoever reads it later: which purpose, who, how, why not."""

from datetime import date

from houvast.guidance.values.agreements import NAMED_GIVERS, NAMED_PURPOSES, Answer, PurposeAnswer
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def check_answer(answer: PurposeAnswer, today: date) -> None:
    """Raises Invalid with what an answer does not say yet."""
    if answer.purpose in NAMED_PURPOSES and not answer.purpose_words.strip():
        raise Invalid(message("Write which service, or what for exactly."))
    if answer.giver in NAMED_GIVERS and not answer.giver_words.strip():
        raise Invalid(message("Write who answered. A role is enough."))
    if answer.answer is Answer.NOT_ASKED and not answer.why.strip():
        raise Invalid(message("Write why nobody was asked: whoever reads this later must understand it."))
    if answer.answer is Answer.YES and answer.given is None:
        raise Invalid(message("Say how the yes was given."))
    if answer.answered_on > today:
        raise Invalid(message("This day is yet to come."))
    if answer.until is not None and answer.until < answer.answered_on:
        raise Invalid(message("The last day comes before the first."))
