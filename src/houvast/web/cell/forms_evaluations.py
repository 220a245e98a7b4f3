"""The form a cell fills in together when it looks back on itself."""

from typing import Final
from uuid import UUID

from django import forms
from django.utils.translation import gettext_lazy as _

from houvast.cell.services.evaluate_cell import NewEvaluation
from houvast.cell.values.evaluations import Question, SelfAnswer, SelfEvaluation
from houvast.kernel import clock
from houvast.web.cell.forms_room import RoomForm
from houvast.web.cell.labels_evaluations import QUESTIONS
from houvast.web.guidance.forms import words

ASKED: Final = {question: words(label) for question, label in QUESTIONS.items()}


class EvaluateCellForm(RoomForm):
    """A day, a few sentences a question, and what changes; nobody's name, its writer's neither."""

    worker_words = frozenset({*(question.value for question in Question), "agreed"})
    on = forms.DateField(label=_("On which day did you look back?"), widget=forms.DateInput)
    table, trust = ASKED[Question.TABLE], ASKED[Question.TRUST]
    sharing, roles = ASKED[Question.SHARING], ASKED[Question.ROLES]
    rules, children = ASKED[Question.RULES], ASKED[Question.CHILDREN]
    ending, effort = ASKED[Question.ENDING], ASKED[Question.EFFORT]
    new, worked = ASKED[Question.NEW], ASKED[Question.WORKED]
    agreed = words(
        _("What do we change, and by when?"),
        _("What was asked and left open is fine. This is not."),
        required=True,
    )

    def evaluation(self, cell_id: UUID) -> NewEvaluation:
        """Returns what the cell found."""
        told = self.cleaned_data
        answers = tuple(SelfAnswer(question, told[question.value]) for question in Question)
        looked = (self.has_looked, self.has_looked_at_names)
        return NewEvaluation(self.submission_id, cell_id, told["on"], answers, told["agreed"], looked)


def evaluation_start(before: SelfEvaluation | None) -> dict[str, object]:
    """Returns how the form begins: today, or as the version that is written anew."""
    if before is None:
        return {"on": clock.today().isoformat()}
    answers = {one.question.value: one.words for one in before.answers}
    return {"on": before.on.isoformat(), "agreed": before.agreed, **answers}
