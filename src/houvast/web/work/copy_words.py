"""The words of the person's copy: one voice for a young person (je, tu), one for a grown-up (u, vous).

English knows one "you"; each sentence stands here twice, so that Dutch and French can say it both ways.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from houvast.guidance.values.copies import Address, CopyLabel, CopyPart
from houvast.guidance.values.lists import Frame, Need, Owner
from houvast.guidance.values.plan import Agreeing
from houvast.web.work.copy_words_story import (
    GROWN_UP_LIMITS,
    GROWN_UP_PARTS,
    GROWN_UP_TOPICS,
    STORY_LABELS,
    YOUNG_LIMITS,
    YOUNG_PARTS,
    YOUNG_TOPICS,
)


@dataclass(frozen=True)
class Voice:
    """Everything a copy says of itself, in one form of address."""

    title: Promise
    intro: Promise
    others: Promise
    close: Promise
    by: Promise
    aftercare: Promise
    parts: Mapping[CopyPart, Promise]
    topics: Mapping[StrEnum, Promise]
    labels: Mapping[CopyLabel, Promise]
    owners: Mapping[StrEnum, Promise]
    frames: Mapping[StrEnum, Promise]
    agreeing: Mapping[StrEnum, Promise]


YOUNG = Voice(
    title=pgettext_lazy(
        "to a young person",
        "Your copy",
    ),
    intro=pgettext_lazy(
        "to a young person",
        "What you told us, and what we agreed together. Keep it, show it, or throw it away: it is yours.",
    ),
    others=pgettext_lazy(
        "to a young person",
        "What we know from others is not in this copy. You may ask about that too.",
    ),
    close=pgettext_lazy(
        "to a young person",
        "Is something not right, or missing? Say so: we correct it together.",
    ),
    by=pgettext_lazy("to a young person", "by %(day)s"),
    aftercare=pgettext_lazy("to a young person", "On %(day)s we ask how you are."),
    parts={
        CopyPart.WORDS: pgettext_lazy("to a young person", "In your own words"),
        CopyPart.DOMAINS: pgettext_lazy("to a young person", "What holds, and what stands in the way"),
        CopyPart.SAID: pgettext_lazy("to a young person", "What you also said"),
        CopyPart.PLAN: pgettext_lazy("to a young person", "Your plan"),
        CopyPart.ACTIONS: pgettext_lazy("to a young person", "What we agreed to do"),
        CopyPart.APPOINTMENTS: pgettext_lazy("to a young person", "Appointments"),
        CopyPart.AGREEMENTS: pgettext_lazy("to a young person", "How we work together"),
        CopyPart.LOOK_BACK: pgettext_lazy("to a young person", "Looking back"),
        CopyPart.AFTERCARE: pgettext_lazy("to a young person", "How it goes on"),
        **YOUNG_PARTS,
    },
    topics={
        Need.NEEDS: pgettext_lazy("to a young person", "What you need"),
        Need.STORY: pgettext_lazy("to a young person", "Your story"),
        Need.EXPECTATIONS: pgettext_lazy("to a young person", "What you hope for"),
        Need.RESOURCES: pgettext_lazy("to a young person", "What and whom you can count on"),
        Need.OWN_VIEW: pgettext_lazy("to a young person", "How you see it"),
        Need.WILLINGNESS: pgettext_lazy("to a young person", "What you want to put effort into"),
        **YOUNG_TOPICS,
    },
    labels={
        CopyLabel.STRENGTH: pgettext_lazy("to a young person", "What holds"),
        CopyLabel.BARRIER: pgettext_lazy("to a young person", "What stands in the way"),
        CopyLabel.WORKER_STRENGTH: pgettext_lazy("to a young person", "What we see that holds"),
        CopyLabel.WORKER_BARRIER: pgettext_lazy("to a young person", "What we see that stands in the way"),
        CopyLabel.PERSON: pgettext_lazy("to a young person", "What you said"),
        CopyLabel.WORKER: pgettext_lazy("to a young person", "What we said"),
        CopyLabel.STAND_IN: pgettext_lazy("to a young person", "Who answers when your worker is away"),
        **STORY_LABELS,
        CopyLabel.STEP: pgettext_lazy("to a young person", "Step"),
        CopyLabel.LEFT_OPEN: pgettext_lazy("to a young person", "What stays open, and who holds it"),
    },
    owners={
        Owner.PERSON: pgettext_lazy("to a young person", "You do this"),
        Owner.WORKER: pgettext_lazy("to a young person", "We do this"),
        Owner.FAMILY: pgettext_lazy("to a young person", "Your family or friends do this"),
        Owner.PARTNER: pgettext_lazy("to a young person", "Another service does this"),
        **YOUNG_LIMITS,
    },
    frames={
        Frame.VOLUNTARY: pgettext_lazy("to a young person", "You come of your own choice"),
        Frame.URGED: pgettext_lazy("to a young person", "Somebody urged you to come"),
        Frame.CONDITION: pgettext_lazy("to a young person", "A judge made it a condition"),
    },
    agreeing={
        Agreeing.AGREES: pgettext_lazy("to a young person", "you agreed with this plan"),
        Agreeing.IN_PART: pgettext_lazy("to a young person", "you agreed with a part of this plan"),
        Agreeing.DISAGREES: pgettext_lazy("to a young person", "you did not agree with this plan"),
    },
)

GROWN_UP = Voice(
    title=pgettext_lazy(
        "to a grown-up",
        "Your copy",
    ),
    intro=pgettext_lazy(
        "to a grown-up",
        "What you told us, and what we agreed together. Keep it, show it, or throw it away: it is yours.",
    ),
    others=pgettext_lazy(
        "to a grown-up",
        "What we know from others is not in this copy. You may ask about that too.",
    ),
    close=pgettext_lazy(
        "to a grown-up",
        "Is something not right, or missing? Say so: we correct it together.",
    ),
    by=pgettext_lazy("to a grown-up", "by %(day)s"),
    aftercare=pgettext_lazy("to a grown-up", "On %(day)s we ask how you are."),
    parts={
        CopyPart.WORDS: pgettext_lazy("to a grown-up", "In your own words"),
        CopyPart.DOMAINS: pgettext_lazy("to a grown-up", "What holds, and what stands in the way"),
        CopyPart.SAID: pgettext_lazy("to a grown-up", "What you also said"),
        CopyPart.PLAN: pgettext_lazy("to a grown-up", "Your plan"),
        CopyPart.ACTIONS: pgettext_lazy("to a grown-up", "What we agreed to do"),
        CopyPart.APPOINTMENTS: pgettext_lazy("to a grown-up", "Appointments"),
        CopyPart.AGREEMENTS: pgettext_lazy("to a grown-up", "How we work together"),
        CopyPart.LOOK_BACK: pgettext_lazy("to a grown-up", "Looking back"),
        CopyPart.AFTERCARE: pgettext_lazy("to a grown-up", "How it goes on"),
        **GROWN_UP_PARTS,
    },
    topics={
        Need.NEEDS: pgettext_lazy("to a grown-up", "What you need"),
        Need.STORY: pgettext_lazy("to a grown-up", "Your story"),
        Need.EXPECTATIONS: pgettext_lazy("to a grown-up", "What you hope for"),
        Need.RESOURCES: pgettext_lazy("to a grown-up", "What and whom you can count on"),
        Need.OWN_VIEW: pgettext_lazy("to a grown-up", "How you see it"),
        Need.WILLINGNESS: pgettext_lazy("to a grown-up", "What you want to put effort into"),
        **GROWN_UP_TOPICS,
    },
    labels={
        CopyLabel.STRENGTH: pgettext_lazy("to a grown-up", "What holds"),
        CopyLabel.BARRIER: pgettext_lazy("to a grown-up", "What stands in the way"),
        CopyLabel.WORKER_STRENGTH: pgettext_lazy("to a grown-up", "What we see that holds"),
        CopyLabel.WORKER_BARRIER: pgettext_lazy("to a grown-up", "What we see that stands in the way"),
        CopyLabel.PERSON: pgettext_lazy("to a grown-up", "What you said"),
        CopyLabel.WORKER: pgettext_lazy("to a grown-up", "What we said"),
        CopyLabel.STAND_IN: pgettext_lazy("to a grown-up", "Who answers when your worker is away"),
        **STORY_LABELS,
        CopyLabel.STEP: pgettext_lazy("to a grown-up", "Step"),
        CopyLabel.LEFT_OPEN: pgettext_lazy("to a grown-up", "What stays open, and who holds it"),
    },
    owners={
        Owner.PERSON: pgettext_lazy("to a grown-up", "You do this"),
        Owner.WORKER: pgettext_lazy("to a grown-up", "We do this"),
        Owner.FAMILY: pgettext_lazy("to a grown-up", "Your family or friends do this"),
        Owner.PARTNER: pgettext_lazy("to a grown-up", "Another service does this"),
        **GROWN_UP_LIMITS,
    },
    frames={
        Frame.VOLUNTARY: pgettext_lazy("to a grown-up", "You come of your own choice"),
        Frame.URGED: pgettext_lazy("to a grown-up", "Somebody urged you to come"),
        Frame.CONDITION: pgettext_lazy("to a grown-up", "A judge made it a condition"),
    },
    agreeing={
        Agreeing.AGREES: pgettext_lazy("to a grown-up", "you agreed with this plan"),
        Agreeing.IN_PART: pgettext_lazy("to a grown-up", "you agreed with a part of this plan"),
        Agreeing.DISAGREES: pgettext_lazy("to a grown-up", "you did not agree with this plan"),
    },
)

VOICES: Mapping[Address, Voice] = {Address.INFORMAL: YOUNG, Address.FORMAL: GROWN_UP}
