"""The words of case presentations for peer supervision: parts, methods, and why to look at a place again."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from houvast.guidance.values.presentations import Method
from houvast.people.recognising.revealing import Why
from houvast.web.guidance.labels import Labels

METHODS: Labels = {
    Method.NONE: _("No steps on the page"),
    Method.ROUNDS: _("In five rounds"),
    Method.LISTENING: _("Who brings it listens in"),
}
STEPS: Mapping[Method, tuple[Promise, ...]] = {
    Method.NONE: (),
    Method.ROUNDS: (
        _("Tell: the case and the question. Nobody interrupts. (10 minutes)"),
        _("Ask: each one question in turn, to understand better; no advice yet. (15 minutes)"),
        _("Think aloud: what strikes you in the person, in the helpers, in the services? (15 minutes)"),
        _("Offer: each one idea or something lived through; who brings the case writes along. (10 minutes)"),
        _("Choose: who brings the case says what they take along, and the first step. (5 minutes)"),
    ),
    Method.LISTENING: (
        _("Tell: the case and the question. Nobody interrupts. (10 minutes)"),
        _("Ask: only what is needed to understand. (10 minutes)"),
        _(
            "Who brings the case moves back and listens; "
            "the others talk as if the person sat there. (20 minutes)"
        ),
        _("Who brings the case comes back and says what touched or surprised them. (5 minutes)"),
        _("Together: the next step, and what goes back to the person. (10 minutes)"),
    ),
}
FIELDS: Mapping[str, Promise] = {
    "own_words": _("In the person's own words"),
    "view": _("The worker's view"),
    "strength": _("What holds, in the person's words"),
    "barrier": _("What stands in the way, in the person's words"),
    "worker_strength": _("What holds, as the worker sees it"),
    "worker_barrier": _("What stands in the way, as the worker sees it"),
    "person": _("What the person says of it"),
    "worker": _("What the worker says of it"),
    "source": _("From whom or what?"),
}
"""Labels of the fields a text came from; a field that is not here needs none."""

WHYS: Labels = {
    Why.IDENTIFIER: _("a name, a number or a place that is still there"),
    Why.CAPITAL: _("a capital: perhaps a name"),
    Why.UNUSUAL: pgettext_lazy("revealing", "unusual work or pastime: colleagues may know who it is"),
    Why.ORIGIN: pgettext_lazy("revealing", "origin or language: is it needed for the question?"),
    Why.BELIEF: pgettext_lazy("revealing", "belief: is it needed, or is it there as a sign?"),
    Why.EVENT: pgettext_lazy("revealing", "something that happened once: perhaps it was in the newspaper"),
    Why.HEALTH: pgettext_lazy("revealing", "health so particular that it tells who somebody is"),
    Why.QUOTE: pgettext_lazy("revealing", "literal words: somebody may recognise a way of speaking"),
    Why.NUMBER: pgettext_lazy("revealing", "a number that is still there"),
}
