"""What the database refuses …"""

from uuid import UUID, uuid4

import pytest
from django.db import connection

from houvast.access.database_errors import speaking_once
from houvast.access.finding import dossier_row, set_state
from houvast.kernel.errors import Conflict, NotFound
from world import Town, dossier_of

FORBIDDEN = "SELECT access.withdraw_grant(%s)"


def close_and_withdraw(dossier: UUID) -> None:
    with speaking_once():
        set_state(dossier, "closed", None)
        connection.cursor().execute(FORBIDDEN, [uuid4()])


def close_and_be_refused(dossier: UUID) -> None:
    with speaking_once():
        set_state(dossier, "closed", None)
        raise Conflict("Not now.")


def test_becomes_a_sentence_and_the_request_goes_on_without_what_was_done(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    with town.centre.anna.acts():
        with pytest.raises(NotFound):
            close_and_withdraw(opened.id)
        assert dossier_row(opened.id).state == "open"
        set_state(opened.id, "waiting", None)
    with town.centre.anna.acts():
        assert dossier_row(opened.id).state == "waiting"


def test_and_what_a_service_refuses_leave_nothing_of_the_act(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    with town.centre.anna.acts():
        with pytest.raises(Conflict):
            close_and_be_refused(opened.id)
        assert dossier_row(opened.id).state == "open"
