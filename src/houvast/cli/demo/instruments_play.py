"""Plays a team that makes an instrument its own: one version published, and a draft that is not finished."""

from dataclasses import replace
from typing import Final

from houvast.access.actor import Actor
from houvast.assessment.selectors.show_draft import show_draft
from houvast.assessment.services.draft_instrument import NewDraft, draft_instrument
from houvast.assessment.services.publish_instrument import publish_instrument
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.instruments.definition import Answer, Definition, Item, Kind, Words
from houvast.instruments.drafting import blank
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel.errors import Conflict

INSTRUMENTS: Final = "instruments"
COACH: Final = "griet"
OURS: Final = Words(
    {
        "nl": "Zorgen en sterktes, in de woorden van Wederoever",
        "fr": "Préoccupations et forces, avec les mots de Wederoever",
        "en": "Concerns and strengths, in the words of Wederoever",
    }
)
ON_A_SOFA: Final = Words(
    {
        "nl": "Er is een plek, maar niemand weet voor hoelang: een zetel bij een tante.",
        "fr": "Il y a un endroit, mais nul ne sait pour combien de temps : un canapé chez une tante.",
        "en": "There is a place, and nobody knows for how long: a sofa at an aunt's.",
    }
)
NOTICED: Final = Words({"nl": "Wat blijft u bij van vanavond?", "fr": "Que gardez-vous de ce soir ?"})
HEARD: Final = Words({"nl": "Wat hoorde u iemand zelf zeggen?"})


def play_instruments(stage: Stage, ledger: Ledger) -> None:
    """Plays it once; what stands already stays."""
    published, begun = ledger.row(INSTRUMENTS, "life"), ledger.row(INSTRUMENTS, "evening")
    life = shipped_definitions()["houvast.life_domains"]
    with stage.acts(COACH) as griet:
        own = as_text(_in_own_words(life))
        _publish(griet, NewDraft(published, own, f"{life.id}@{life.version}", looked=True))
    with stage.acts(COACH) as griet:
        draft_instrument(griet, NewDraft(begun, as_text(_unfinished())))
    ledger.played.append(INSTRUMENTS)
    ledger.save()


def _publish(griet: Actor, new: NewDraft) -> None:
    draft_instrument(griet, new)
    try:
        shown = show_draft(griet, new.version_id)
    except Conflict:  # published by a play that was interrupted afterwards
        return
    publish_instrument(griet, shown.id, shown.digest, looked=True)


def _in_own_words(life: Definition) -> Definition:
    """Returns the shipped instrument with one description of a level said anew."""
    home = life.items[0]
    side = home.sides[0]
    levels = (side.levels[0], replace(side.levels[1], anchor=ON_A_SOFA), *side.levels[2:])
    sides = (replace(side, levels=levels), *home.sides[1:])
    licence = replace(life.licence, attribution="Houvast; woorden van Wederoever")
    items = (replace(home, sides=sides), *life.items[1:])
    return replace(life, title=OURS, licence=licence, items=items)


def _unfinished() -> Definition:
    """Returns a form for the end of an evening, without a purpose and half in French."""
    title = Words({"nl": "Na een avond op het plein", "fr": "Après une soirée sur la place"})
    empty = blank("avond", title, Kind.FEEDBACK, ("nl", "fr"))
    items = (
        Item("opgevallen", NOTICED, Answer.WORDS),
        Item("gehoord", HEARD, Answer.WORDS),
    )
    return replace(empty, items=items)
