"""When a question is asked, as one short text of our own beside what another format can say of it."""

import json

from houvast.instruments.definition import ALWAYS, Comparison, Condition, Relevance


def packed_relevance(relevance: Relevance) -> str:
    """Returns the conditions as a short text; empty for a question that is always asked."""
    if relevance == ALWAYS:
        return ""
    conditions = [[one.item, one.comparison.value, one.value] for one in relevance.conditions]
    return json.dumps(["any" if relevance.any_is_enough else "all", *conditions], ensure_ascii=False)


def unpacked_relevance(text: str) -> Relevance | None:
    """Returns the conditions of such a text; None when it is none."""
    try:
        how, *conditions = json.loads(text)
        found = tuple(
            Condition(str(item), Comparison(comparison), str(value)) for item, comparison, value in conditions
        )
    except (ValueError, TypeError, RecursionError):
        return None
    return Relevance(found, any_is_enough=how == "any")
