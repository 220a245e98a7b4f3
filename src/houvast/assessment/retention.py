"""What assessment keeps how long: a round with its first impressions until 30 days after its reveal.

The own part of a rater who did not lock goes with it. A round that nobody ends is ended after 120 days.
The judgement stays with the dossier. What comes back with an older copy is past its day and goes again. An
exercise on fictional cases goes two years after its day (``values.exercises.KEPT``: our choice, no law's).
Nameless cases of a team go five years after their quarter, our own choice as well: a team that settles ten
rounds a year needs as long for the fifty cases from which an item says anything; then it is another team.
What colleagues said of a proposal for the shared language goes a year after it was settled, our own choice;
so does a proposal on which nobody decides, a year after the last remark on it or, without one, its own day. A
draft of an own version that nobody changed for a year goes too: it lies in the clear, and nobody needs it.
"""

from houvast.access.lapsing import lapse_by


def lapse_rounds() -> int:
    """Destroys the keys of rounds that are past their day; returns how many."""
    return lapse_by("assessment.lapse")


def lapse_exercises() -> int:
    """Destroys exercises that are past their day, keys and rows; returns how many."""
    return lapse_by("assessment.lapse_exercises")


def lapse_nameless() -> int:
    """Deletes the teams' nameless cases that are past their day; returns how many blocks."""
    return lapse_by("assessment.lapse_nameless")


def lapse_talk() -> int:
    """Lets go of talk on proposals settled a year ago, and of proposals open as long; returns how much."""
    return lapse_by("assessment.lapse_talk")


def lapse_own_drafts() -> int:
    """Deletes drafts of own versions that nobody changed for a year; returns how many."""
    return lapse_by("assessment.lapse_own_drafts")
