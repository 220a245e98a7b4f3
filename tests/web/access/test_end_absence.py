"""Being back …"""

from datetime import timedelta

from browsing import browsing
from houvast.access.models.people import Absence
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Service


def test_takes_the_absence_off_the_team_page(centre: Service) -> None:
    client, absence = browsing(centre.coach), new_id()
    form = {
        "submission": str(absence),
        "user_id": str(centre.bert.user_id),
        "first_day": clock.today().isoformat(),
        "last_day": (clock.today() + timedelta(days=3)).isoformat(),
    }
    for _ in range(2):
        assert client.post(f"/access/services/{centre.id}/absence/", form).status_code == 200
    with centre.coach.acts():
        assert Absence.objects.filter(id=absence).count() == 1
    assert "away from" in client.get("/access/team/").content.decode()
    assert client.post(f"/access/absences/{absence}/end/").status_code == 303
    assert client.post(f"/access/absences/{absence}/end/").status_code == 404
