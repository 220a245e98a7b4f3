"""The types of question of a spreadsheet form, and what each of them is here."""

import re
from dataclasses import dataclass
from typing import Final

from houvast.instruments.definition import Answer
from houvast.instruments.exchange.lost import NEARLY_THE_SAME, NOTED_BY_ITSELF
from houvast.instruments.exchange.outcome import Losses, Refused
from houvast.kernel.messages import message

PLAIN: Final = {
    "text": Answer.WORDS,
    "string": Answer.WORDS,
    "integer": Answer.WHOLE,
    "int": Answer.WHOLE,
    "decimal": Answer.NUMBER,
    "date": Answer.DAY,
    "time": Answer.TIME,
    "datetime": Answer.MOMENT,
    "date time": Answer.MOMENT,
    "note": Answer.NOTHING,
}
NEARLY: Final = {
    "phone number": Answer.WORDS,
    "phonenumber": Answer.WORDS,
    "email": Answer.WORDS,
    "range": Answer.NUMBER,
    "acknowledge": Answer.YES_NO,
    "trigger": Answer.YES_NO,
}
BY_ITSELF: Final = frozenset(
    {
        *("start", "end", "today", "deviceid", "device id", "subscriberid", "simserial", "username"),
        *("audit", "start geopoint", "background geopoint", "background audio", "imei", "uri:deviceid"),
        *("get start time", "get end time", "get today", "get device id", "start time", "end time"),
    }
)
"""What the other program notes without asking anybody."""

SELECT: Final = re.compile(
    r"(?P<how>select ?one|select1|select ?multiple|select all that apply)(?: from)? (?P<list>\S+)"
    r"(?P<other> or specify other| or other)?",
    re.IGNORECASE,
)
OPENS: Final = re.compile(r"begin (group|repeat)", re.IGNORECASE)
CLOSES: Final = re.compile(r"end (group|repeat)", re.IGNORECASE)

ELSEWHERE: Final = message("“%(name)s” takes its answers from a file of its own; put them on “choices”.")
INCLUDES: Final = message("This form takes in another form (“%(name)s”); put its questions in this one.")
LOOPS: Final = message("“%(name)s” asks the same for each answer of a list (loop); write the questions out.")
UNKNOWN: Final = message("“%(name)s” is answered with “%(type)s”; that cannot be asked here.")
NOT_UNDERSTOOD: Final = message("Row %(row)s has no type of question.")


@dataclass(frozen=True)
class Typed:
    """What the type of a row says: the answer, the list it is from, and whether another is possible."""

    answer: Answer
    list_name: str = ""
    has_other: bool = False


def tidied(written: str) -> str:
    """Returns a type with single spaces instead of underscores, as far as its own words go."""
    words = written.split()
    if not words:
        return ""
    first = words[0].replace("_", " ")
    rest = [
        word.replace("_", " ") if word.lower() in {"or_other", "or_specify_other"} else word
        for word in words[1:]
    ]
    return " ".join([first, *rest])


def typed(written: str, name: str, row: int, losses: Losses) -> Typed | None:
    """Returns how a question is answered; None for what nobody is asked; raises Refused."""
    kind = tidied(written)
    plain = kind.lower().replace("-", " ")
    if not kind:
        raise Refused(NOT_UNDERSTOOD, row=row)
    if plain in BY_ITSELF:
        losses.add(NOTED_BY_ITSELF, name or written)
        return None
    if plain in PLAIN:
        return Typed(PLAIN[plain])
    if plain.split(" ")[0] == "range" or plain in NEARLY:
        losses.add(NEARLY_THE_SAME, name)
        return Typed(NEARLY.get(plain, Answer.NUMBER))
    if found := SELECT.fullmatch(kind):
        several = found.group("how").lower().replace(" ", "") in {"selectmultiple", "selectallthatapply"}
        return Typed(
            Answer.CHOICES if several else Answer.CHOICE, found.group("list"), bool(found.group("other"))
        )
    if plain.startswith("include"):
        raise Refused(INCLUDES, name=name)
    if plain.startswith("begin loop"):
        raise Refused(LOOPS, name=name)
    if "external" in plain or "from file" in plain:
        raise Refused(ELSEWHERE, name=name)
    raise Refused(UNKNOWN, name=name or f"row {row}", type=written)
