"""What the danger line prints: whom to call, in the reader's language, and the calls that were kept."""

from houvast.desk.selectors.list_danger_calls import DangerCallLine
from houvast.journeys.print_danger_card import CardLine, DangerCard
from houvast.journeys.show_danger_line import DangerLine
from houvast.web.desk.labels_duty import CALLED, LINE_NOTES, LINES


def card_line(line: CardLine) -> dict[str, object]:
    """Returns a service with its number, what it is for, from where the number is and when it was checked."""
    return {
        "name": LINES[line.line],
        "note": LINE_NOTES[line.line],
        "number": line.number,
        "dial": dialled(line.number.phone) if line.number else "",
    }


def dialled(phone: str) -> str:
    """Returns a number as a telephone takes it: digits, and a plus before them."""
    digits = "".join(sign for sign in phone if sign.isdigit())
    return f"+{digits}" if phone.strip().startswith("+") else digits


def call_facts(line: DangerCallLine) -> dict[str, object]:
    """Returns a call with its words."""
    return {"line": line, "called": CALLED[line.content.called] if line.content else ""}


def card_facts(card: DangerCard) -> dict[str, object]:
    """Returns the card."""
    return {
        "card": card,
        "lines": [card_line(line) for line in card.lines],
        "others": [(number, dialled(number.phone)) for number in card.others],
    }


def danger_facts(shown: DangerLine) -> dict[str, object]:
    """Returns what the page of the danger line prints."""
    calls = [call_facts(line) for line in shown.calls]
    return card_facts(shown.card) | {"shown": shown, "calls": calls}
