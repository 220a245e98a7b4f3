"""The page for danger …"""

from browsing import browsing
from houvast.kernel.ids import new_id
from world import Service, dossier_of


def test_opens_the_dossier_and_tells_who_must_know(centre: Service) -> None:
    opened = dossier_of(centre.anna, centre)
    client, submission = browsing(centre.duty), str(new_id())
    form = {"submission": submission, "reference": opened.reference, "reason": "He is gone."}
    assert client.post("/access/danger/", form | {"reason": ""}).status_code == 422
    assert client.post("/access/danger/", form | {"reference": "ZZZZ-9999"}).status_code == 404
    done = client.post("/access/danger/", form)
    assert done.headers["Location"] == f"/access/dossiers/{opened.id}/"
    assert client.get(done.headers["Location"]).status_code == 200
    assert client.post("/access/danger/", form).status_code == 422
    assert opened.reference in browsing(centre.dpo).get("/access/notices/").content.decode()
