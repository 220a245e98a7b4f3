"""What may stand in a text field, and what is set right without asking.

Line ends become one kind and invisible control characters go. What cannot be stored (a null byte, half a
surrogate pair, bytes that were no UTF-8) is made visible as "�" and refused with a sentence, so that
nobody's words are changed behind their back.
"""

import re

from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext_lazy as _

LONGEST = 20_000
"""Characters in one text, unless its field says otherwise: some ten printed pages."""

DAMAGED = "\N{REPLACEMENT CHARACTER}"

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_INVISIBLE = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")


def tidied(text: str) -> str:
    """Returns the text with one kind of line end, without control characters, damage made visible."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _INVISIBLE.sub("", _UNSTORABLE.sub(DAMAGED, text))


def tidied_data(data: MultiValueDict[str, str]) -> QueryDict:
    """Returns a form's data with every value tidied."""
    clean = QueryDict(mutable=True)
    for name, values in data.lists():
        clean.setlist(name, [tidied(value) for value in values])
    return clean


def refuse_damage(text: object) -> None:
    """Refuses a text with a damaged character and says where it stands."""
    if isinstance(text, str) and DAMAGED in text:
        place = text.index(DAMAGED) + 1
        raise ValidationError(
            _("A character in this text is damaged (�, at place %(place)s). Type it again."),
            code="damaged",
            params={"place": place},
        )


class NotLonger:
    """Refuses a text of more than ``limit`` characters and says by how many."""

    def __init__(self, limit: int) -> None:
        self.limit = limit

    def __call__(self, text: object) -> None:
        """Raises when the text is too long; nothing is ever cut off."""
        length = len(text) if isinstance(text, str) else 0
        if length > self.limit:
            raise ValidationError(
                _("This text has %(length)s characters, and %(limit)s fit here. Shorten it or divide it."),
                code="too_long",
                params={"length": length, "limit": self.limit},
            )
