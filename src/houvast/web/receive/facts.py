"""What a receiver's page prints: each item under its name, and what may be told back."""

from collections.abc import Mapping

from django.utils import timezone
from django.utils.formats import date_format

from houvast.access.referral_values import Hears, ReferralPageState, ReferralVisit, ReferralWords
from houvast.web.receive.packs import RECEIVE
from houvast.web.without_account import Pack


def read_facts(pack: Pack, visit: ReferralVisit, words: ReferralWords) -> dict[str, object]:
    """Returns what the page shows while the visit lasts."""
    said = pack.words
    answered = visit.state is ReferralPageState.ANSWERED
    heading = "accepted" if answered else "read" if words.items else "back"
    code = words.return_code
    return {
        **RECEIVE.frame_facts(pack),
        "heading": said[f"{heading}_heading"],
        "lead": said[f"{heading if words.items else 'back'}_lead"].format(sender=words.sender),
        "items": [(pack["items"][item.kind], item.words) for item in words.items],
        "until": said["read_until"].format(time=date_format(timezone.localtime(visit.until), "H:i")),
        "return_code": (code[:4], code[4:]) if code else (),
        "hears": said[f"hears_{words.hears.value}"],
        "may_answer": not answered,
        **told_facts(pack, words, is_answered=answered),
    }


def told_facts(pack: Pack, words: ReferralWords, *, is_answered: bool) -> Mapping[str, object]:
    """Returns what may be told later: nothing, the arrival, or also one word."""
    may_tell = is_answered and bool(words.public) and words.hears is not Hears.NOTHING
    went = list(pack["went"].items()) if may_tell and words.hears is Hears.WORD else []
    return {"may_tell": may_tell, "went": went}
