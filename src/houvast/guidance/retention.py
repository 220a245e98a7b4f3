"""What of guidance ends by its date alone: the jobs that see to it hold no key."""

from houvast.access.lapsing import lapse


def lapse_presentations() -> int:
    """Deletes presentations whose meeting is over; returns how many there were."""
    return lapse("guidance", "lapse_presentations")
