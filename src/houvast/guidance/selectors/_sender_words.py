"""Finds what came with a referral: what its sender may be told later, and the key to tell it to."""

from typing import Final

from houvast.access.actor import Actor
from houvast.access.sealing import unseal_whole
from houvast.guidance.models.trajectory import Entry, Trajectory
from houvast.guidance.values.entries import ReferralTaken
from houvast.guidance.values.timeline import EntryContent

FIRST: Final = 10
"""A referral is taken when a trajectory opens: it stands among its first entries."""


def referral_taken(actor: Actor, trajectory: Trajectory) -> ReferralTaken | None:
    """Returns the referral a trajectory began with, if it began with one."""
    rows = Entry.objects.filter(dossier_id=trajectory.dossier_id).order_by("created_at", "id")[:FIRST]
    bodies = (content.body for _, content in unseal_whole(actor, rows, EntryContent))
    return next((body for body in bodies if isinstance(body, ReferralTaken)), None)
