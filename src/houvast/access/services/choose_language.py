"""Choosing the language of one's own pages."""

from houvast.access.actor import Actor
from houvast.access.models.people import User
from houvast.access.models.signin import Account
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

LANGUAGES = frozenset({"nl", "fr", "en"})


def choose_language(actor: Actor, language: str) -> None:
    """Keeps the language for this user, on every browser. Raises Invalid for one there is not."""
    must(actor, "access.choose_language")
    if language not in LANGUAGES:
        raise Invalid(message("There is no such language here."))
    User.objects.filter(id=actor.user_id).update(language=language)
    log.record("access.choose_language", subject=actor.user_id)
    Account.objects.filter(id=actor.user_id).update(language=language)
