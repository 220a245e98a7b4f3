"""Titles of the entries of the person's side, as the timeline shows them."""

from houvast.guidance.values.agreements import (
    Limit,
    LimitEnd,
    PurposeAnswer,
    Withdrawal,
    Withheld,
    WithheldEnd,
)
from houvast.guidance.values.story import (
    Ally,
    LifeEvent,
    LifeEventRemoved,
    OwnProject,
    ProjectEnd,
    ProjectNews,
    Rulers,
)
from houvast.web.guidance.labels_story import PURPOSES


def story_title(body: object) -> str:
    """Returns the title of an entry of the person's side, empty when it has none."""
    if isinstance(body, PurposeAnswer | Withdrawal):
        return str(PURPOSES[body.purpose])
    if isinstance(body, OwnProject | ProjectNews | ProjectEnd):
        return body.idea
    if isinstance(body, LifeEvent | LifeEventRemoved | Limit | LimitEnd):
        return body.what
    if isinstance(body, Withheld | WithheldEnd):
        return body.from_whom
    if isinstance(body, Ally):
        return body.who
    return body.about if isinstance(body, Rulers) else ""
