"""What the pages to fill in print: one question at a time, then everything once more before it is sent."""

from dataclasses import dataclass

from houvast.access.fill_values import FillAnswers, FillForm, FillKind, FillQuestion
from houvast.web.fill.packs import Pack


@dataclass(frozen=True)
class Asked:
    """One question as it is printed, with what was answered so far."""

    number: int
    total: int
    key: str
    text: str
    hint: str
    kind: FillKind
    answer: str
    value: int | None
    heading: str

    @property
    def is_scale(self) -> bool:
        """Whether it is answered on a ruler."""
        return self.kind in {FillKind.SCALE, FillKind.RULER}

    @property
    def is_tick(self) -> bool:
        """Whether it is answered with a tick."""
        return self.kind is FillKind.TICK

    @property
    def has_words(self) -> bool:
        """Whether there is room for words."""
        return self.kind in {FillKind.WORDS, FillKind.RULER}

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


def worded(pack: Pack, question: FillQuestion) -> str:
    """Returns a question in the words of a pack, with what of the person's own it is about."""
    known = pack.questions.get(question.key)
    return known.text.replace("{about}", question.about) if known else question.about


def value_of(typed: str) -> int | None:
    """Returns the number that was tapped; None for none."""
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 3 else None  # noqa: PLR2004


def number_wanted(wanted: str, total: int) -> int:
    """Returns which of so many questions a page shows; the first when the address says nothing sensible."""
    number = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 4 else 1  # noqa: PLR2004
    return number if 1 <= number <= total else 1


def _asked(pack: Pack, question: FillQuestion, answers: FillAnswers, place: tuple[int, int]) -> Asked:
    known = pack.questions.get(question.key)
    given = answers.to(question.key)
    number, total = place
    return Asked(
        number,
        total,
        question.key,
        worded(pack, question),
        known.hint if known else "",
        question.kind,
        given.words,
        given.value,
        pack.words["heading"].format(number=number, total=total),
    )
