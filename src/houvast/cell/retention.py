"""What the cell keeps how long: until its day, by date alone and without any key, then no row of it is left.

A refused proposal has thirty days; that period is ours, told on its page. A case that was closed has the day
its closing sets. What an invited organisation keeps of taking part goes when the period of its own regime is
over, counted from the last discussion (FWB decree, art. 20); where no period is known its own decision
counts, and until there is one nothing goes by itself. A slip goes when the meeting ends, that of a closing
after sixty days, a key to an extract when its day is over; a room that nobody closed is emptied a day after
it opened. What is gone is gone for a restore as well; the counter of the quarter stays.
"""

from houvast.access.lapsing import lapse, lapse_by


def lapse_cases() -> int:
    """Deletes the cases that are past their day; returns how many went."""
    return lapse("cell")


def lapse_participations() -> int:
    """Erases what is past its day; returns how many went."""
    return lapse("cell", "participations")


def lapse_slips() -> int:
    """Deletes slips past their moment; returns how many went."""
    return lapse_by("cell.lapse_slips")


def lapse_extracts() -> int:
    """Destroys what could still open an extract past its day; returns how many keys went."""
    return lapse_by("access.lapse_extracts")


def freeze_overdue() -> int:
    """Freezes the cases on the list that nobody reviewed by their day; returns how many."""
    return lapse_by("cell.freeze_overdue")


def tell_officers() -> int:
    """Tells the data-protection officers of cases nobody answered for sixty days; returns how many words."""
    return lapse_by("cell.tell_officers")


def lapse_rooms() -> int:
    """Empties the rooms that nobody closed and destroys their keys; returns how many."""
    return lapse_by("cell.lapse_rooms")
