"""The forms of goals, of the plan that is agreed on, and of the four questions after a talk."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django import forms
from django.forms.boundfield import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.guidance.services.agree_plan import NewPlan
from houvast.guidance.services.change_goal import ChangedGoal
from houvast.guidance.services.end_goal import EndedGoal
from houvast.guidance.services.follow_goal import FollowedGoal
from houvast.guidance.services.give_feedback import NewFeedback
from houvast.guidance.services.set_goal import FirstStep, NewGoal
from houvast.guidance.values.feedback import TAPS, FeedbackQuestion, SessionFeedback
from houvast.guidance.values.folding import GoalNow
from houvast.guidance.values.goals import Goal, GoalChange, GoalLadder, GoalLevel, Weight
from houvast.guidance.values.lists import Owner
from houvast.guidance.values.plan import Agreeing, Step, Within
from houvast.guidance.values.plan_templates import PlanTemplate
from houvast.web.drafts.writing import WritingForm
from houvast.web.guidance.forms import line, taps, words
from houvast.web.guidance.forms_domains import DomainForm
from houvast.web.guidance.labels import OWNERS, choices
from houvast.web.guidance.labels_plan import AGREEING, FEEDBACK_QUESTIONS, GOAL_LEVELS, WEIGHTS, WITHIN

STEPS = (1, 2, 3)


@dataclass(frozen=True)
class StepFields:
    """One of the first steps with its fields."""

    number: int
    what: BoundField
    owner: BoundField
    within: BoundField


class LadderForm(WritingForm):
    """A goal in the person's words, with five levels in words agreed beforehand."""

    own_words = words(
        _("What do you want to reach?"),
        _("In the person's own words, as they would say it."),
        rows=2,
        required=True,
    )
    much_less = words(GOAL_LEVELS[GoalLevel.MUCH_LESS], rows=2, required=True)
    less = words(GOAL_LEVELS[GoalLevel.LESS], rows=2, required=True)
    as_hoped = words(
        GOAL_LEVELS[GoalLevel.AS_HOPED],
        _("What would be there, that one can see or hear?"),
        rows=2,
        required=True,
    )
    more = words(GOAL_LEVELS[GoalLevel.MORE], rows=2, required=True)
    much_more = words(GOAL_LEVELS[GoalLevel.MUCH_MORE], rows=2, required=True)
    weight = taps(
        _("How much does it matter to the person?"),
        choices(WEIGHTS),
        _("Only the person says so. It may stay open."),
    )

    def ladder_fields(self) -> Iterator[BoundField]:
        """Yields the five levels, from the least to the most."""
        for level in GoalLevel:
            yield self[level.value]

    def ladder(self) -> GoalLadder:
        """Returns the five levels in words."""
        return GoalLadder(**{level.value: self.cleaned_data[level.value] for level in GoalLevel})

    def chosen_weight(self) -> Weight | None:
        """Returns how much it matters, if that was said."""
        weight = self.cleaned_data["weight"]
        return Weight(weight) if weight else None


def _step_fields() -> tuple[forms.CharField, forms.ChoiceField, forms.ChoiceField]:
    return (
        line(_("What will be done?")),
        forms.ChoiceField(label=_("Who does it?"), choices=choices(OWNERS, _("Choose who")), required=False),
        forms.ChoiceField(label=_("By when?"), choices=choices(WITHIN, _("Choose by when")), required=False),
    )


class SetGoalForm(DomainForm, LadderForm):
    """Sets a goal with its first steps."""

    start = taps(_("Where does it stand today?"), choices(GOAL_LEVELS))
    step1_what, step1_owner, step1_within = _step_fields()
    step2_what, step2_owner, step2_within = _step_fields()
    step3_what, step3_owner, step3_within = _step_fields()

    def step_fields(self) -> Iterator[StepFields]:
        """Yields the first steps with their fields."""
        for number in STEPS:
            parts = (self[f"step{number}_{part}"] for part in ("what", "owner", "within"))
            yield StepFields(number, *parts)

    def clean(self) -> None:
        """Asks who does a step, and by when, where one was written."""
        for number in STEPS:
            if self.cleaned_data.get(f"step{number}_what"):
                for part in ("owner", "within"):
                    if not self.cleaned_data.get(f"step{number}_{part}"):
                        self.add_error(f"step{number}_{part}", _("Choose one."))

    def new(self, trajectory: UUID) -> NewGoal:
        """Returns the goal to keep, with the steps that were written."""
        told = self.cleaned_data
        start = GoalLevel(told["start"]) if told["start"] else None
        goal = Goal(told["own_words"], told["domain"], self.ladder(), self.chosen_weight(), start)
        steps = tuple(
            FirstStep(
                Step(
                    told[f"step{number}_what"],
                    Owner(told[f"step{number}_owner"]),
                    within=Within(told[f"step{number}_within"]),
                )
            )
            for number in STEPS
            if told[f"step{number}_what"]
        )
        return NewGoal(self.submission_id, trajectory, goal, steps)


def template_start(template: PlanTemplate, language: str) -> dict[str, object]:
    """Returns how a goal begins that was taken from a template; every word can be changed."""
    texts = template.texts(language)
    start: dict[str, object] = {"domain": template.domain, "own_words": texts.goal}
    start |= dict(zip((level.value for level in GoalLevel), texts.levels, strict=True))
    for number, what, owner, within in zip(
        STEPS, texts.steps, template.owners, template.deadlines, strict=False
    ):
        start |= {
            f"step{number}_what": what,
            f"step{number}_owner": owner.value,
            f"step{number}_within": within.value,
        }
    return start


class FollowGoalForm(WritingForm):
    """Says where a goal stands."""

    held_on = forms.DateField(label=_("When did you look at it?"), widget=forms.DateInput)
    level = taps(_("Where does it stand?"), choices(GOAL_LEVELS), required=True)
    person = words(_("What does the person say about it?"), _("In their own words."))
    worker = words(_("What do you say about it?"), rows=2)
    worker_words = frozenset({"worker"})

    def offer(self, goal: GoalNow) -> None:
        """Shows each level with the words it was agreed to mean."""
        field = self.fields["level"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = ladder_choices(goal)

    def new(self, trajectory: UUID, goal: UUID) -> FollowedGoal:
        """Returns the moment to keep."""
        told = self.cleaned_data
        return FollowedGoal(
            self.submission_id,
            trajectory,
            goal,
            told["held_on"],
            GoalLevel(told["level"]),
            told["person"],
            told["worker"],
        )


def ladder_choices(goal: GoalNow) -> list[tuple[str, str]]:
    """Returns the five levels of a goal, each with what it was agreed to mean."""
    return [(level.value, f"{GOAL_LEVELS[level]}: {goal.ladder.words(level)}") for level in GoalLevel]


class ChangeGoalForm(LadderForm):
    """Puts a goal into other words."""

    why = words(_("Why other words?"), rows=2)
    worker_words = frozenset({"why"})

    def new(self, trajectory: UUID, goal: UUID) -> ChangedGoal:
        """Returns the new wording."""
        told = self.cleaned_data
        change = GoalChange(told["own_words"], self.ladder(), self.chosen_weight(), told["why"])
        return ChangedGoal(self.submission_id, trajectory, goal, change)


def goal_start(goal: GoalNow) -> dict[str, object]:
    """Returns how the change of a goal begins: as it stands."""
    levels: dict[str, object] = {level.value: goal.ladder.words(level) for level in GoalLevel}
    return levels | {"own_words": goal.own_words, "weight": goal.weight.value if goal.weight else ""}


class EndGoalForm(WritingForm):
    """Ends a goal."""

    level = taps(_("How far did it come?"), choices(GOAL_LEVELS), _("Left open: this goal is let go."))
    person = words(_("What does the person say about it?"), _("In their own words."))
    worker = words(_("What do you say about it?"), rows=2)
    worker_words = frozenset({"worker"})

    def offer(self, goal: GoalNow) -> None:
        """Shows each level with the words it was agreed to mean."""
        field = self.fields["level"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 -- declared above
        field.choices = ladder_choices(goal)

    def new(self, trajectory: UUID, goal: UUID) -> EndedGoal:
        """Returns how the goal ends."""
        told = self.cleaned_data
        level = GoalLevel(told["level"]) if told["level"] else None
        return EndedGoal(self.submission_id, trajectory, goal, level, told["person"], told["worker"])


class AgreePlanForm(WritingForm):
    """Talks the plan through."""

    held_on = forms.DateField(label=_("When did you talk it through?"), widget=forms.DateInput)
    agreeing = taps(_("Does the person agree with it?"), choices(AGREEING), required=True)
    person = words(
        _("The person's own remarks"), _("A plan somebody does not agree with is kept with that."), rows=4
    )
    shared_with = line(
        _("Who else got this plan?"), _("Roles are enough. Nobody, unless the person said so.")
    )

    def new(self, trajectory: UUID) -> NewPlan:
        """Returns what the person says of the plan."""
        told = self.cleaned_data
        agreeing = Agreeing(told["agreeing"])
        return NewPlan(
            self.submission_id, trajectory, told["held_on"], agreeing, told["person"], told["shared_with"]
        )


def _scale(question: FeedbackQuestion) -> forms.TypedChoiceField:
    """0 to 10 in one tap each; the first choice is to say nothing."""
    rather_not = pgettext_lazy("feedback", "Rather not")
    listed: list[tuple[str, str | Promise]] = [("", rather_not), *((str(tap), str(tap)) for tap in TAPS)]
    return forms.TypedChoiceField(
        label=FEEDBACK_QUESTIONS[question],  # type: ignore[arg-type]
        help_text=_("0: not at all. 10: wholly."),
        choices=listed,
        coerce=int,
        empty_value=None,
        widget=forms.RadioSelect,
        required=False,
    )


class GiveFeedbackForm(WritingForm):
    """Four questions that the person answers, each with one tap or none."""

    heard = _scale(FeedbackQuestion.HEARD)
    mattered = _scale(FeedbackQuestion.MATTERED)
    way = _scale(FeedbackQuestion.WAY)
    overall = _scale(FeedbackQuestion.OVERALL)
    person = words(_("Anything to say about it?"), rows=2)
    held_on = forms.DateField(label=_("When did you talk?"), widget=forms.DateInput)

    def new(self, trajectory: UUID) -> NewFeedback:
        """Returns the feedback to keep."""
        told = self.cleaned_data
        taps_ = (told["heard"], told["mattered"], told["way"], told["overall"])
        return NewFeedback(
            self.submission_id, trajectory, SessionFeedback(told["held_on"], *taps_, told["person"])
        )
