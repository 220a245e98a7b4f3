"""What a school is asked on its own page: a few words, no marks; each may stay empty."""

from datetime import date
from typing import Final

from houvast.schools.values.supports import Evaluation, Reached, SchoolWord, Side

REACHED: Final = "school.reached"
HELPED: Final = "school.helped"
MISSING: Final = "school.missing"
GO_ON: Final = "school.go_on"
WORD: Final = "school.word"
LOOKING_BACK: Final = (REACHED, HELPED, MISSING, GO_ON)


def evaluation_of(answers: dict[str, str], on: date) -> Evaluation | None:
    """Returns the school's look back, or nothing when none of it was answered.

    ``answers`` holds words by key; what is no known answer to a choice counts as none.
    """
    reached = answers.get(REACHED, "")
    found = Evaluation(
        on,
        Side.SCHOOL,
        Reached(reached) if reached in set(Reached) else None,
        answers.get(HELPED, ""),
        answers.get(MISSING, ""),
        answers.get(GO_ON, ""),
    )
    is_empty = found.reached is None and not any((found.helped, found.missing, found.go_on))
    return None if is_empty else found


def word_of(answers: dict[str, str], by: str, on: date) -> SchoolWord | None:
    """Returns what the school wrote besides, or nothing."""
    words = answers.get(WORD, "")
    return SchoolWord(on, by, words) if words.strip() else None
