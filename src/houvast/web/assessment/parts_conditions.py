"""When a question of a draft is asked: always, or after one answer to an earlier question."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houvast.instruments.comparing import condition_words
from houvast.instruments.definition import ALWAYS, Comparison, Condition, Definition, Item, Relevance
from houvast.web.assessment.labels_instruments import ASPECTS, COMPARISONS

AS_IT_STANDS: Final = "as_it_stands"


def condition_field(definition: Definition, item: Item) -> forms.ChoiceField:
    """Offers every answer to an earlier question; what is more involved can only be left as it stands."""
    language, offered = get_language() or "nl", list[tuple[str, object]]()
    for earlier in _before(definition, item):
        levels = {level.value: level for side in earlier.sides for level in side.levels}
        answers = [
            (
                f"is|{earlier.id}|{level.value}",
                f"{earlier.label.said(language)}: {level.label.said(language)}",
            )
            for level in levels.values()
        ]
        told = f"{earlier.label.said(language)}: {COMPARISONS[Comparison.ANSWERED]}"
        offered.append((earlier.label.said(language), [*answers, (f"answered|{earlier.id}|", told)]))
    now = condition_now(definition, item)
    kept = [(AS_IT_STANDS, condition_words(item.relevance))] if now == AS_IT_STANDS else []
    return forms.ChoiceField(
        label=str(ASPECTS["relevance"]), choices=[("", _("Always")), *kept, *offered], required=False
    )


def condition_now(definition: Definition, item: Item) -> str:
    """Returns the choice that stands for when a question is asked now."""
    conditions = item.relevance.conditions
    if not conditions:
        return ""
    one = conditions[0]
    earlier = next((each for each in _before(definition, item) if each.id == one.item), None)
    values = {level.value for side in earlier.sides for level in side.levels} if earlier else set()
    if len(conditions) > 1 or earlier is None:
        return AS_IT_STANDS
    if one.comparison is Comparison.IS and one.value in values:
        return f"is|{one.item}|{one.value}"
    return f"answered|{one.item}|" if one.comparison is Comparison.ANSWERED else AS_IT_STANDS


def _before(definition: Definition, item: Item) -> Iterator[Item]:
    """Yields the questions that are asked before this one."""
    yield from takewhile(lambda each: each.id != item.id, definition.every_item())


def condition_from(told: str) -> Relevance:
    """Returns when a question is asked, from what was chosen."""
    if not told:
        return ALWAYS
    comparison, item, value = told.split("|", 2)
    return Relevance((Condition(item, Comparison(comparison), value),))
