"""What every act that keeps a free text asks first: whether it was copied from the common database (F8).

Articles 24 §2, 25 and 27 of the law of 29 March 2024: an information card, a list, a level have no place in a
file of the cell. Whoever writes about something else says so once; that they said it is in the log, never a
word.
"""

from collections.abc import Iterable
from uuid import UUID

from houvast.audit import log
from houvast.cell.values.ter_text import looks_like_ter
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

SAID_OTHERWISE = "cell.said_otherwise"


def refuse_ter(texts: Iterable[str], looked: bool, dossier: UUID | None = None) -> None:  # noqa: FBT001
    """Raises Invalid for text that looks like a card, a status, a level or a list of the T.E.R. database.

    ``looked`` says that the writer looked and that it is something else: then only that they said so is kept.
    """
    found = tuple(dict.fromkeys(words for text in texts for words in looks_like_ter(text)))
    if found and not looked:
        raise Invalid(
            message(
                "This looks like a card, a status, a level or a list of the database T.E.R.: “%(what)s”."
                " The law lets none of it into this file. Leave it out. Is it something else?"
                " Tick the box at the foot of the form and save once more."
            ),
            what=", ".join(found),
        )
    if found:
        log.record(SAID_OTHERWISE, dossier=dossier)
