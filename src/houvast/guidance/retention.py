"""What guidance keeps until a day and no longer: a case prepared for peer supervision, by its date alone.

What comes back with an old copy is past its day, and goes again.
"""

from houvast.access.lapsing import lapse


def lapse_presentations() -> int:
    """Deletes presentations whose meeting is over, and what was typed on them; returns how many went."""
    return lapse("guidance")
