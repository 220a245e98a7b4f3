"""What an invited organisation keeps how long, and slips: until their day, by date alone, without any key.

What is kept of taking part goes when the period of the organisation's own regime is over, counted from
the last discussion (FWB decree, art. 20); where no period is known its own decision counts, and until there
is one nothing goes by itself. A slip goes when the meeting ends, a key to an extract when its day is over.
"""

from houvast.access.lapsing import lapse, lapse_by


def lapse_participations() -> int:
    """Erases what is past its day; returns how many went."""
    return lapse("cell", "participations")


def lapse_slips() -> int:
    """Deletes slips past their moment; returns how many went."""
    return lapse_by("cell.lapse_slips")


def lapse_extracts() -> int:
    """Destroys what could still open an extract past its day; returns how many keys went."""
    return lapse_by("access.lapse_extracts")
