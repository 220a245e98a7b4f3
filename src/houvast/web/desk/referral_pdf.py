"""Sets a referral as a letter in the receiver's language (PDF/UA-1), in memory, under a neutral name."""

from pathlib import Path
from typing import Final

from django.http import HttpResponse
from django.utils import translation
from django.utils.formats import date_format

from houvast.desk.selectors.follow_referral import ReferralPage
from houvast.desk.values.referrals import Standing
from houvast.kernel import clock
from houvast.web.downloads import paper_file
from houvast.web.receive.packs import RECEIVE
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "referral.typ"


def referral_answer(found: ReferralPage, sender: str) -> HttpResponse:
    """Answers with the letter as a file to keep."""
    return paper_file(clock.today().isoformat(), referral_pdf(found, sender))


def referral_pdf(found: ReferralPage, sender: str) -> bytes:
    """Returns the letter under a neutral sender; what the person has not agreed to says so on top."""
    content = found.life.content
    pack = RECEIVE.pack_for(content.language)
    with translation.override(pack.language):
        told = {
            "language": pack.language,
            "title": pack["letter"]["title"],
            "envelope": pack["letter"]["envelope"],
            "sender": sender.splitlines(),
            "to": pack["letter"]["to"].format(receiver=content.receiver).splitlines(),
            "day": date_format(clock.today(), "j F Y"),
            "reference": pack["letter"]["reference"].format(reference=found.reference),
            "opening": pack["letter"]["opening"].format(sender=found.controller),
            "items": [[pack["items"][item.kind], item.words] for item in content.items if item.words],
            "answer": pack["letter"]["answer"],
            "close": [pack["letter"]["close"], found.controller],
            "draft": pack["letter"]["draft"] if found.life.standing is Standing.COMPOSED else "",
        }
    return typeset(TEMPLATE, told)
