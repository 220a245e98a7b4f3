"""A whole meeting in its pages, without a script …"""

import re
from datetime import timedelta

from browsing import browsing
from cell.given_room import held, kinds_of, statements_of
from houvast.cell.values.slips import SlipKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from web.cell.held_pages import pages, sent, text_of


def test_is_held_from_beginning_to_end() -> None:
    room = held(begun=False)
    extract = room.extract()
    at, client = pages(room), browsing(room.town.city.cas)
    assert at["begin"] in text_of(client.get(at["meeting"]))
    assert client.get(at["running"]).status_code == 409
    assert "Begin the meeting" in text_of(client.get(at["begin"]))
    assert client.post(at["begin"]).url == at["running"]
    assert at["begin_item"] in text_of(client.get(at["running"]))
    assert "Between two cases" in text_of(client.get(at["wall"]))
    client.get(at["begin_item"])
    assert client.post(at["begin_item"]).url == at["running"]
    running = text_of(client.get(at["running"]))
    assert "Centre elsewhere" in running
    assert "He trains on Thursdays." in running
    assert client.post(at["came"], sent(who=str(room.elsewhere))).url.startswith(at["running"])
    assert client.post(at["came"], sent(who=str(room.seat("police")))).url.startswith(at["running"])
    asked = text_of(client.get(at["opening"], {"who": str(room.elsewhere)}))
    assert "I have no duty to speak" in asked
    frame = sent(who=str(room.elsewhere), frame="Secrecy of the centre; no duty to report.")
    assert client.post(at["opening"], frame).url.startswith(at["running"])
    assert "Secrecy of the centre" in text_of(client.get(at["running"]))
    assert client.post(at["show"], sent(what=f"{extract}:0", heading="positive")).url.startswith(
        at["running"]
    )
    wall = text_of(client.get(at["wall"]))
    assert "What goes well" in wall
    assert "He trains on Thursdays." in wall
    assert "<title>The room" in wall
    assert "/cell/cases/" not in wall
    today = clock.today().isoformat()
    action = sent(owner=str(room.elsewhere), what="They call him.", by=today)
    assert client.post(at["action"], action).url.startswith(at["running"])
    assert client.post(at["point"], sent(kind="dissent", words="One would rather wait.")).url.startswith(
        at["running"]
    )
    wall = text_of(client.get(at["wall"]))
    assert wall.index("They call him.") < wall.index("One would rather wait.")
    assert client.post(at["left"], sent(who=str(room.seat("police")))).url.startswith(at["running"])
    soon = (clock.today() + timedelta(days=60)).isoformat()
    assert client.post(at["end"], sent(review_on=soon, words="They try it.")).url == at["running"]
    assert "Between two cases" in text_of(client.get(at["wall"]))
    assert client.get(at["sheet"]).headers["Content-Type"] == "application/pdf"
    client.get(at["close"])
    assert client.post(at["close"]).url == at["running"]
    assert "The meeting is over" in text_of(client.get(at["running"]))
    wall = text_of(client.get(at["wall"]))
    assert "Younes" not in wall
    assert "He trains" not in wall
    assert kinds_of(room.town.elsewhere.solange, room.tag) == (
        SlipKind.STATEMENT,
        SlipKind.ACTION,
        SlipKind.DECISION,
    )
    assert statements_of(room.town.city.pol, room.tag) == ("He trains on Thursdays.",)


def test_says_before_anything_is_typed_what_is_kept() -> None:
    """F1: without an exception everything else goes with the meeting."""
    kept, gone = held(), held(exception=None)
    for room, words in ((kept, "stays in the case"), (gone, "No exception is named for this cell")):
        client, at = browsing(room.town.city.cas), pages(room)
        for name in ("running", "action", "point", "end"):
            assert words in text_of(client.get(at[name])), name


def test_never_says_that_somebody_shared_nothing() -> None:
    """F6: silence and absence are shown as nothing at all."""
    room = held()
    room.came(room.elsewhere, room.seat("police"))
    client, at = browsing(room.town.city.cas), pages(room)
    for name in ("running", "wall", "end", "close"):
        page = text_of(client.get(at[name])).casefold()
        for words in ("did not share", "shared nothing", "refus", "silent"):
            assert words not in re.sub(r"<script.*?</script>", "", page), (name, words)


def test_gives_a_refused_form_back_whole() -> None:
    room = held()
    room.came(room.elsewhere)
    client, at = browsing(room.town.city.cas), pages(room)
    refused = client.post(at["point"], sent(kind="dissent", words="He is often with Karim."))
    assert refused.status_code == 422
    page = text_of(refused)
    assert "He is often with Karim." in page
    assert "This looks like a name" in page
    again = client.post(at["point"], sent(kind="dissent", words="He is often with Karim.", no_names="on"))
    assert again.status_code == 303
    for name, fields in (
        ("came", {"who": "along", "name": "", "kind": "interpreter"}),
        ("came", {"who": str(room.cell)}),
        ("left", {"who": str(new_id())}),
        ("opening", {"who": str(room.elsewhere), "frame": ""}),
        ("action", {"owner": str(room.elsewhere), "what": "", "by": ""}),
        ("show", {"what": f"{new_id()}:0"}),
        ("end", {"review_on": "", "words": "We go on."}),
        ("off", {"word": ""}),
    ):
        assert client.post(at[name], sent(**fields)).status_code == 422, name


def test_opens_to_the_coordinators_alone() -> None:
    """F2: no other seat opens the screen or any act of the room."""
    room = held()
    for person in (room.town.city.mira, room.town.city.pol, room.town.centre.siham, room.town.centre.anna):
        client = browsing(person)
        for name, address in pages(room).items():
            if name != "meeting":
                assert client.get(address).status_code == 404, (person.login_name, name)
