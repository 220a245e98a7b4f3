"""Finds what a dossier may rest on, and what may bind somebody to silence.

A dossier stores a ground's id. For social work the ground of the regulation is the controller's own task:
the data say "to be confirmed", and name no article that nobody read.
"""

from datetime import date

from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.legal.loading import library
from houvast.legal.values import Citation, ConfidentialityGround, Ground


def grounds_for_track(track: str) -> tuple[Ground, ...]:
    """Returns the grounds a dossier of a track can point to; empty for a track that does not exist."""
    return tuple(ground for ground in library().grounds if ground.track == track)


def ground(named: str) -> Ground:
    """Returns a ground by its id; raises NotFound when it is not held."""
    for held in library().grounds:
        if held.id == named:
            return held
    raise NotFound(message("No legal ground “%(name)s” is held here."), name=named)


def cited_by(references: tuple[str, ...], on: date) -> tuple[Citation, ...]:
    """Returns the articles in force on a day for a list of article ids and topics; others are left out."""
    return tuple(
        held
        for reference in references
        for held in library().citations
        if reference in (held.id, held.topic) and held.is_valid(on)
    )


def confidentiality_grounds() -> tuple[ConfidentialityGround, ...]:
    """Returns what may bind a user to silence: professional secrecy, statute, contract (F15)."""
    return library().confidentiality
