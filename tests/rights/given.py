"""Traces to begin with."""

from datetime import date

from houvast.rights.values import Danger, Judged, Manner, Request, Requester


def a_danger(what: str = "He said he will not wake up tomorrow.") -> Danger:
    """Returns what somebody weighed."""
    return Danger(
        what=what,
        is_grave=Judged.YES,
        is_near=Judged.UNSURE,
        consulted="A colleague.",
        lesser_means="Stayed with him.",
        told="",
        person_knows=Judged.YES,
        why_not="",
        decided="To call his doctor together.",
    )


def a_request(asked: str = "Whether somebody comes here on Tuesdays.") -> Request:
    """Returns what police asked."""
    return Request(
        requester=Requester.POLICE,
        who="An inspector of the local police",
        manner=Manner.SPOKEN,
        article="",
        asked_on=date(2026, 11, 20),
        asked=asked,
        given="Nothing.",
        called="The coordinator.",
        person_knows=Judged.NO,
    )
