"""A file that came by form …"""

import io

from apart import harm
from browsing import browsing
from desk.asked import ask, newest, open_form
from houvast.access.asked_files import AskedUpload
from houvast.desk.selectors.show_asked import show_asked
from houvast.kernel.ids import new_id
from world import Town


def with_file(town: Town) -> str:
    ask(open_form(town.desk), upload=AskedUpload("brief.txt", io.BytesIO(b"Beste, " * 9)))
    thread = newest(town)
    with town.desk.dina.acts() as dina:
        talk = show_asked(dina, thread)
        assert talk
        return f"/desk/form/{thread}/file/{talk.opening.files[0].id}/"


def test_is_given_to_keep_and_never_to_show(town: Town) -> None:
    answer = browsing(town.desk.emil).get(with_file(town))
    assert answer.content == b"Beste, " * 9
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="brief.txt"')
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"


def test_is_nobody_elses_and_no_other_file(town: Town) -> None:
    address = with_file(town)
    assert browsing(town.centre.anna).get(address).status_code == 404
    other = address.rsplit("/", 2)[0] + f"/{new_id()}/"
    assert browsing(town.desk.dina).get(other).status_code == 404


def test_that_is_not_wholly_what_came_in_is_not_opened(town: Town) -> None:
    address = with_file(town)
    file = address.split("/")[5]
    harm("UPDATE access.asked_part SET sealed = substr(sealed, 1, 80) WHERE file_id = %s", file)
    assert browsing(town.desk.dina).get(address).status_code == 409
