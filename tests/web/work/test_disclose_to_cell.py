"""The page on which words are chosen for a consultation …"""

from browsing import browsing
from cell.taking_part import coming, named, region
from guidance.trajectories import trajectory_of, write_notes
from houvast.kernel.ids import new_id


def test_copies_what_is_ticked_into_the_preparation() -> None:
    town = region()
    trajectory = trajectory_of(town.centre.gina, town.centre.anna, "Younes")
    write_notes(town.centre.gina, trajectory, 2)
    gina = browsing(town.centre.gina)
    address = f"/work/trajectories/{trajectory}/consultation/"
    assert address in gina.get(f"/guidance/{trajectory}/").content.decode()
    participation = coming(town)
    named(town, participation, town.centre.gina)
    form = gina.get(address).content.decode()
    assert "checked" not in form.split('name="items"', 1)[1]
    key = next(part.split('"')[0] for part in form.split('value="') if part.startswith("note "))
    sent = {
        "submission": str(new_id()),
        "meeting": str(participation),
        "items": key,
        "purpose": "",
        "source": "The person",
    }
    assert gina.post(address, sent).status_code == 422
    done = gina.post(address, sent | {"purpose": "To keep in touch"})
    assert (done.status_code, done.url) == (303, f"/cell/taking-part/{participation}/")
    page = gina.get(done.url).content.decode()
    assert "Statements that wait" in page
    assert str(trajectory) not in page


def test_is_not_there_for_who_takes_no_part() -> None:
    town = region()
    trajectory = trajectory_of(town.centre.anna, town.centre.bert, "Younes")
    anna = browsing(town.centre.anna)
    address = f"/work/trajectories/{trajectory}/consultation/"
    assert address not in anna.get(f"/guidance/{trajectory}/").content.decode()
    assert anna.get(address).status_code == 404
