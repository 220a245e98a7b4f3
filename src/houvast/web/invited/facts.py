"""What an invitation's page prints: the letter while it may be read, when and where, and what to answer."""

from collections.abc import Mapping
from datetime import date, datetime

from django.utils import timezone, translation
from django.utils.formats import date_format

from houvast.access.answer_values import WHO_LONGEST, AnswerPageState, AnswerVisit, Asks
from houvast.web.invited.face import INVITED
from houvast.web.without_account import Pack


def read_facts(pack: Pack, visit: AnswerVisit) -> dict[str, object]:
    """Returns what the page shows while the visit lasts."""
    said, words = pack.words, visit.words
    confirms = words.asks is Asks.CONFIRMS
    is_answered, is_whole = visit.state is AnswerPageState.ANSWERED, bool(words.title or words.items)
    standing = "read" if is_whole else "sent" if is_answered else "back"
    kind = "closing_" if confirms and is_whole else ""
    code = words.return_code
    return {
        **INVITED.frame_facts(pack),
        "heading": words.title or said[f"{kind}{standing}_heading"],
        "heading_language": words.language if words.title else pack.language,
        "lead": said[f"{kind}{standing}_lead"].format(sender=words.sender),
        "letter": words if is_whole else None,
        "until": said["read_until"].format(time=date_format(timezone.localtime(visit.until), "H:i")),
        "return_code": (code[:4], code[4:]) if code else (),
        "confirms": confirms,
        "is_answered": is_answered,
        "question": words.question or said["closing_question" if confirms else "question"],
        "question_language": words.language if words.question else pack.language,
        "may_change": said["may_change"].format(day=_day(pack, words.until)) if words.until else "",
        "send": said["answer_again" if is_answered else "answer_send"],
        "who_longest": WHO_LONGEST,
        **_meeting(pack, visit),
    }


def report_facts(pack: Pack, *, has_visit: bool) -> dict[str, object]:
    """Returns what the empty internal report prints: its questions, and room to write."""
    return {**INVITED.frame_facts(pack), "report": pack["report"], "has_visit": has_visit}


def _meeting(pack: Pack, visit: AnswerVisit) -> Mapping[str, object]:
    meeting = visit.words.meeting
    if meeting is None:
        return {"meeting": None}
    begins, ends = timezone.localtime(meeting.starts_at), timezone.localtime(meeting.ends_at)
    hours = pack.words["hours"].format(start=date_format(begins, "H:i"), end=date_format(ends, "H:i"))
    return {"meeting": meeting, "day": _day(pack, begins), "hours": hours}


def _day(pack: Pack, day: date | datetime) -> str:
    """Returns a day written out in the language of the page, which need not be the worker's."""
    with translation.override(pack.language):
        return date_format(day, pack.words["day_format"])
