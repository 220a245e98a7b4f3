"""What an entry of any kind gives to speak of …"""

from datetime import date

from houvast.guidance.values.entries import Conversation, DomainView, Opening, Topic
from houvast.guidance.values.lists import Domain, FilledIn, Frame, Need
from houvast.guidance.values.presentations import texts_of


def test_is_what_was_written_with_what_it_is_about() -> None:
    talk = Conversation(date(2026, 3, 1), FilledIn.TOGETHER, (Topic(Need.NEEDS, "Rust.", "Moe."),))
    assert [(each.field, each.about, each.text) for each in texts_of(talk)] == [
        ("own_words", "needs", "Rust."),
        ("view", "needs", "Moe."),
    ]
    view = DomainView(Domain.FAMILY, "Oma.", "", "", "Stilte.")
    assert [each.field for each in texts_of(view)] == ["strength", "worker_barrier"]


def test_is_no_name_of_who_stands_in_and_no_choice_that_was_tapped() -> None:
    opening = Opening("Belde zelf.", Frame.VOLUNTARY, "Vrijwillig.", "Dounia", stand_in_told=True)
    assert [each.text for each in texts_of(opening)] == ["Belde zelf.", "Vrijwillig."]
