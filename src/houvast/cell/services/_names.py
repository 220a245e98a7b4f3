"""Asks about names in a text where nobody is to be named; who looked may say that it is something else."""

from collections.abc import Iterable

from houvast.cell.values.other_names import other_names
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def refuse_names(text: str, known: Iterable[str], *, looked: bool) -> None:
    """Raises Invalid for words that look like a name and belong to none of those known (F10)."""
    found = () if looked else other_names(text, known)
    if found:
        raise Invalid(
            message(
                "This looks like a name: “%(what)s”. Who is only mentioned here gets no record: leave the"
                " name out. Is it something else? Tick the box at the foot of the form and save once more."
            ),
            what=", ".join(found),
        )
