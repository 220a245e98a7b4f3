"""What the pages to fill in print: one question at a time, then everything once more before it is sent."""

from dataclasses import dataclass

from houvast.access.fill_values import FillAnswers, FillForm, FillQuestion
from houvast.web.fill.packs import Pack


@dataclass(frozen=True)
class Asked:
    """One question as it is printed, with what was answered so far."""

    number: int
    total: int
    key: str
    text: str
    hint: str
    answer: str
    heading: str

    @property
    def is_first(self) -> bool:
        """Whether no question comes before it."""
        return self.number == 1


def asked(pack: Pack, form: FillForm, answers: FillAnswers) -> tuple[Asked, ...]:
    """Returns all questions of a page in the words of a pack."""
    total = len(form.questions)
    return tuple(
        _asked(pack, question, answers, (number, total)) for number, question in enumerate(form.questions, 1)
    )


def number_wanted(wanted: str, total: int) -> int:
    """Returns which of so many questions a page shows; the first when the address says nothing sensible."""
    number = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 4 else 1  # noqa: PLR2004
    return number if 1 <= number <= total else 1


def _asked(pack: Pack, question: FillQuestion, answers: FillAnswers, place: tuple[int, int]) -> Asked:
    known = pack.questions.get(question.key)
    number, total = place
    return Asked(
        number,
        total,
        question.key,
        question.text or (known.text if known else ""),
        known.hint if known else "",
        answers.to(question.key).words,
        pack.words["heading"].format(number=number, total=total),
    )
