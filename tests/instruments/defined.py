"""A small instrument, as a city would write it, for the tests of the format."""

from datetime import date

from houvast.instruments.definition import (
    Answer,
    Comparison,
    Condition,
    Definition,
    Item,
    Kind,
    Level,
    Licence,
    Missing,
    Polarity,
    Relevance,
    Section,
    Side,
    Status,
    Words,
)


def said(text: str) -> Words:
    """The same words in two languages, told apart by their language."""
    return Words({"nl": f"{text} (nl)", "fr": f"{text} (fr)"})


def a_side(polarity: Polarity) -> Side:
    """A side as a structured judgement wants it: what counts, what does not, three anchors, evidence."""
    levels = tuple(Level(value, said(value), said(f"anchor {value}")) for value in ("0", "1", "2"))
    return Side(polarity, levels, said("counts"), said("does not"), evidence_min=1)


def a_definition() -> Definition:
    """Two life domains with both sides, a question that depends on one of them, and the words at the end."""
    sides = (a_side(Polarity.STRENGTH), a_side(Polarity.BARRIER))
    missing = (Missing.NO_INFO, Missing.DECLINED)
    items = tuple(
        Item(name, said(name), Answer.LEVEL, "life", name, said("means"), sides=sides, missing=missing)
        for name in ("home", "school")
    )
    why = Relevance((Condition("school", Comparison.IS, "2"),))
    return Definition(
        id="own.life",
        version="1.0",
        status=Status.DRAFT,
        kind=Kind.SPJ,
        languages=("nl", "fr"),
        title=said("Life domains"),
        purpose=said("Looking together"),
        licence=Licence(
            "CC-BY-4.0",
            "licences/CC-BY-4.0.txt",
            "A city",
            "our own work",
            is_altered=False,
            verified_on=date(2026, 11, 1),
        ),
        items=(*items, Item("school_why", said("What helps there?"), Answer.WORDS, "life", relevance=why)),
        reassess_days=180,
        min_raters=2,
        sections=(Section("life", said("Life")),),
        closing=(Item("formulation", said("How it hangs together"), Answer.WORDS),),
    )
