"""The words of the person's copy for what the team came to and for forms: je and tu, or u and vous."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from houvast.assessment.values.told import ToldAbout
from houvast.guidance.values.copies import Address
from houvast.instruments.definition import Voice


@dataclass(frozen=True)
class ToldVoice:
    """What a copy says around judgements and forms, in one form of address."""

    intro: Promise
    judgement: Promise
    form: Promise
    again: Promise
    replaced: Promise
    sheets: Promise
    hidden: Promise
    waits: Promise
    labels: Mapping[ToldAbout, Promise]
    voices: Mapping[Voice, Promise]


_YOUNG = ToldVoice(
    intro=pgettext_lazy(
        "to a young person",
        "It also holds what our team saw together on a day, and what stands in the forms we filled "
        "in. That is how we saw it then; it says nothing of what you will do.",
    ),
    judgement=pgettext_lazy(
        "to a young person",
        "What our team saw and agreed, %(day)s",
    ),
    form=pgettext_lazy(
        "to a young person",
        "A form, %(day)s",
    ),
    again=pgettext_lazy(
        "to a young person",
        "We look at this again by %(day)s.",
    ),
    replaced=pgettext_lazy(
        "to a young person",
        "A later form puts this one right.",
    ),
    sheets=pgettext_lazy(
        "to a young person",
        "Before we agreed, each of us looked alone. Those sheets are of colleagues and are not in "
        "this copy. They are there, and you may ask what they say of you: ask us, or the data "
        "protection officer of %(service)s.",
    ),
    hidden=pgettext_lazy(
        "to a young person",
        "Where […] stands, a colleague was named.",
    ),
    waits=pgettext_lazy(
        "to a young person",
        "Somebody is just now looking at it again, alone, without reading what the team saw before."
        " What the team saw before is therefore not in this copy yet. You get it once that is done;"
        " ask for it.",
    ),
    labels={
        ToldAbout.QUESTION: pgettext_lazy(
            "to a young person",
            "What we wanted to know",
        ),
        ToldAbout.FORMULATION: pgettext_lazy(
            "to a young person",
            "How we think it hangs together",
        ),
        ToldAbout.BEST_SCENARIO: pgettext_lazy(
            "to a young person",
            "What if it goes well?",
        ),
        ToldAbout.OTHER_SCENARIO: pgettext_lazy(
            "to a young person",
            "What if it gets hard?",
        ),
        ToldAbout.PLAN: pgettext_lazy(
            "to a young person",
            "What we do first",
        ),
        ToldAbout.MINORITY: pgettext_lazy(
            "to a young person",
            "Who of us sees it otherwise",
        ),
        ToldAbout.WOULD_CHANGE: pgettext_lazy(
            "to a young person",
            "What would change our mind",
        ),
        ToldAbout.OWN_VIEW: pgettext_lazy(
            "to a young person",
            "How you see it",
        ),
        ToldAbout.COMMENT: pgettext_lazy(
            "to a young person",
            "What you said of it",
        ),
        ToldAbout.NOT_NOW: pgettext_lazy(
            "to a young person",
            "You did not want to fill it in, and that is an answer.",
        ),
        ToldAbout.OUTCOME: pgettext_lazy(
            "to a young person",
            "How it ended",
        ),
    },
    voices={
        Voice.PERSON: pgettext_lazy(
            "to a young person",
            "You",
        ),
        Voice.WORKER: pgettext_lazy(
            "to a young person",
            "We",
        ),
    },
)

_GROWN_UP = ToldVoice(
    intro=pgettext_lazy(
        "to a grown-up",
        "It also holds what our team saw together on a day, and what stands in the forms we filled "
        "in. That is how we saw it then; it says nothing of what you will do.",
    ),
    judgement=pgettext_lazy(
        "to a grown-up",
        "What our team saw and agreed, %(day)s",
    ),
    form=pgettext_lazy(
        "to a grown-up",
        "A form, %(day)s",
    ),
    again=pgettext_lazy(
        "to a grown-up",
        "We look at this again by %(day)s.",
    ),
    replaced=pgettext_lazy(
        "to a grown-up",
        "A later form puts this one right.",
    ),
    sheets=pgettext_lazy(
        "to a grown-up",
        "Before we agreed, each of us looked alone. Those sheets are of colleagues and are not in "
        "this copy. They are there, and you may ask what they say of you: ask us, or the data "
        "protection officer of %(service)s.",
    ),
    hidden=pgettext_lazy(
        "to a grown-up",
        "Where […] stands, a colleague was named.",
    ),
    waits=pgettext_lazy(
        "to a grown-up",
        "Somebody is just now looking at it again, alone, without reading what the team saw before."
        " What the team saw before is therefore not in this copy yet. You get it once that is done;"
        " ask for it.",
    ),
    labels={
        ToldAbout.QUESTION: pgettext_lazy(
            "to a grown-up",
            "What we wanted to know",
        ),
        ToldAbout.FORMULATION: pgettext_lazy(
            "to a grown-up",
            "How we think it hangs together",
        ),
        ToldAbout.BEST_SCENARIO: pgettext_lazy(
            "to a grown-up",
            "What if it goes well?",
        ),
        ToldAbout.OTHER_SCENARIO: pgettext_lazy(
            "to a grown-up",
            "What if it gets hard?",
        ),
        ToldAbout.PLAN: pgettext_lazy(
            "to a grown-up",
            "What we do first",
        ),
        ToldAbout.MINORITY: pgettext_lazy(
            "to a grown-up",
            "Who of us sees it otherwise",
        ),
        ToldAbout.WOULD_CHANGE: pgettext_lazy(
            "to a grown-up",
            "What would change our mind",
        ),
        ToldAbout.OWN_VIEW: pgettext_lazy(
            "to a grown-up",
            "How you see it",
        ),
        ToldAbout.COMMENT: pgettext_lazy(
            "to a grown-up",
            "What you said of it",
        ),
        ToldAbout.NOT_NOW: pgettext_lazy(
            "to a grown-up",
            "You did not want to fill it in, and that is an answer.",
        ),
        ToldAbout.OUTCOME: pgettext_lazy(
            "to a grown-up",
            "How it ended",
        ),
    },
    voices={
        Voice.PERSON: pgettext_lazy(
            "to a grown-up",
            "You",
        ),
        Voice.WORKER: pgettext_lazy(
            "to a grown-up",
            "We",
        ),
    },
)

TOLD_VOICES: Mapping[Address, ToldVoice] = {Address.INFORMAL: _YOUNG, Address.FORMAL: _GROWN_UP}
