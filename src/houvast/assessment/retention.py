"""What assessment keeps how long: a round with its first impressions until 30 days after its reveal.

What colleagues said of a proposal for the shared language goes a year after it was settled.

The judgement stays with the dossier. What comes back with an older copy is past its day and goes again.
"""

from houvast.access.lapsing import lapse_by


def lapse_rounds() -> int:
    """Destroys the keys of rounds that are past their day; returns how many."""
    return lapse_by("assessment.lapse")


def lapse_talk() -> int:
    """Lets go of what was said of proposals that are settled for a year; returns how much."""
    return lapse_by("assessment.lapse_talk")
