"""“Something else”: an answer of its own, and a question after it that asks what it is, in words."""

from dataclasses import replace

from houvast.instruments.definition import Answer, Comparison, Condition, Item, Level, Relevance
from houvast.instruments.exchange.fixed_words import OTHER, WHICH, in_languages


def with_other(item: Item, named: str, default: str) -> tuple[Item, Item]:
    """Returns the question with one more answer, and the question that asks for it in words."""
    languages = tuple(item.label.by_language) or (default,)
    levels = (*item.sides[0].levels, Level("other", in_languages(OTHER, languages)))
    how = Comparison.HAS if item.answer is Answer.CHOICES else Comparison.IS
    why = Relevance((Condition(item.id, how, "other"),))
    return (
        replace(item, sides=(replace(item.sides[0], levels=levels),)),
        Item(named, in_languages(WHICH, languages), Answer.WORDS, item.section, relevance=why),
    )
