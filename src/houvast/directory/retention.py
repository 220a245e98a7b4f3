"""What the directory keeps how long: a look at a package for a day, what an import was before for ninety."""

from houvast.access.lapsing import lapse


def lapse_imports() -> int:
    """Deletes looks that nobody said yes to, and what is too old to be taken back; returns how many looks."""
    return lapse("directory")
