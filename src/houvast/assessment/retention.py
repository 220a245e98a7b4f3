"""What assessment keeps how long: a round with its first impressions until 30 days after its reveal.

The judgement stays with the dossier. What comes back with an older copy is past its day and goes again. An
exercise on fictional cases goes two years after its day (``values.exercises.KEPT``: our choice, no law's).
"""

from houvast.access.lapsing import lapse_by


def lapse_rounds() -> int:
    """Destroys the keys of rounds that are past their day; returns how many."""
    return lapse_by("assessment.lapse")


def lapse_exercises() -> int:
    """Destroys exercises that are past their day, keys and rows; returns how many."""
    return lapse_by("assessment.lapse_exercises")
