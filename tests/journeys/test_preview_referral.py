"""Looking at a referral before it is sent …"""

from browsing import browsing
from houvast.access.offers import is_sent
from houvast.access.referral_values import Hears
from houvast.access.values import FunctionKeyKind
from houvast.journeys.preview_referral import preview_referral
from houvast.kernel.ids import new_id
from journeys.test_refer_to_guidance import a_referral, agreed_question
from world import Town


def test_shows_the_very_parcel_and_sends_nothing(town: Town) -> None:
    referral = a_referral(town, agreed_question(town))
    with town.desk.dina.acts() as dina:
        parcel = preview_referral(dina, referral)
        assert not is_sent(referral.referral_id)
    assert parcel.person_name == "Wout Peeters"
    assert parcel.preview.need == referral.preview
    assert parcel.hears is Hears.NOTHING


def test_stands_above_the_form_which_keeps_what_was_typed(town: Town) -> None:
    question = agreed_question(town)
    typed = {
        "inbox": str(town.centre.functions[FunctionKeyKind.INBOX]),
        "preview": "A young man looks for work.",
        "person_name": "Wout",
        "hears": "arrival",
        "submission": str(new_id()),
    }
    dina = browsing(town.desk.dina, "en")
    answer = dina.post(f"/desk/{question}/refer/", typed | {"show_parcel": "1"})
    page = answer.content.decode()
    assert answer.status_code == 200
    assert page.index("What they read before they decide") < page.index("What they read after accepting")
    assert 'value="Wout"' in page
    assert "Whether the person arrived, or not" in page
    assert dina.post(f"/desk/{question}/refer/", typed).status_code == 303
