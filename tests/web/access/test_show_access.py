"""The page of who may know a dossier …"""

from browsing import browsing
from houvast.access.services.break_glass import NewEmergency, break_glass
from houvast.kernel.ids import new_id
from world import Service, dossier_of


def test_shows_the_reason_the_duty_gave(centre: Service) -> None:
    opened = dossier_of(centre.anna, centre)
    with centre.duty.acts() as duty:
        break_glass(duty, NewEmergency(new_id(), opened.reference, "His sister <rang> at two."))
    text = browsing(centre.anna).get(f"/access/dossiers/{opened.id}/").content.decode()
    assert "Opened in danger by the duty" in text
    assert "His sister &lt;rang&gt; at two." in text
