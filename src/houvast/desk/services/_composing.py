"""What may stand in a referral to a service without an account."""

from dataclasses import replace

from houvast.access.referral_values import ItemKind
from houvast.desk.values.referrals import ReferralContent, Way
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

LANGUAGES = frozenset({"nl", "fr", "en", "de"})


def whole(content: ReferralContent) -> ReferralContent:
    """Returns the referral without what was left empty. Raises Invalid where it cannot be sent like that."""
    items = tuple(item for item in content.items if item.words.strip())
    if not content.receiver.strip():
        raise Invalid(message("Write to which service it goes."))
    if ItemKind.NEED not in {item.kind for item in items}:
        raise Invalid(message("Write what the person asks for: without it, nobody can answer."))
    if content.way is Way.ACCOUNT or content.language not in LANGUAGES:
        raise Invalid(message("Choose how it gets there, and in which language."))
    return replace(content, items=items)
