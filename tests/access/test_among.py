"""Asking for rows by a list of identifiers …"""

from uuid import uuid4

from django.db import connection
from django.test.utils import CaptureQueriesContext

from houvast.access.models.dossiers import Compartment, Dossier
from world import Town, dossier_of


def test_sends_one_array_however_many_there_are(town: Town) -> None:
    opened = [dossier_of(town.centre.anna, town.centre).id for _ in range(3)]
    with town.centre.anna.acts(), CaptureQueriesContext(connection) as asked:
        found = Dossier.objects.filter(id__in=[*opened, uuid4(), None, opened[0]])
        assert {row.id for row in found} == set(opened)
    assert len(asked) == 1
    assert " = ANY (" in asked[0]["sql"]


def test_leaves_out_what_is_excluded(town: Town) -> None:
    first, second = (dossier_of(town.centre.anna, town.centre).id for _ in range(2))
    with town.centre.anna.acts():
        left = set(Dossier.objects.exclude(id__in=[first]).values_list("id", flat=True))
    assert second in left
    assert first not in left


def test_asks_nothing_when_nothing_is_wanted(town: Town) -> None:
    with town.centre.anna.acts(), CaptureQueriesContext(connection) as asked:
        assert list(Dossier.objects.filter(id__in=[])) == []
    assert len(asked) == 0


def test_still_takes_another_question_for_a_list(town: Town) -> None:
    opened = dossier_of(town.centre.anna, town.centre)
    with town.centre.anna.acts():
        mine = Compartment.objects.filter(id=opened.compartment_id).values("dossier_id")
        assert [row.id for row in Dossier.objects.filter(id__in=mine)] == [opened.id]
