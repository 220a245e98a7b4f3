"""The report of how far a team agrees …"""

from django.db import connections

from assessment.nameless import OVER, a_case, a_locked
from desk.duties import build_old_town
from houvast.assessment.selectors.print_agreement import print_agreement
from houvast.assessment.selectors.show_agreement import show_agreement


def test_says_what_the_page_says_and_stands_in_the_log_without_a_dossier() -> None:
    town = build_old_town()
    for _ in range(3):
        a_case(town.centre.anna, town.centre, OVER, a_locked(["0", "1"]), a_locked(["2", "1"]))
    with town.centre.coach.acts() as coach:
        assert print_agreement(coach) == show_agreement(coach).chosen
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT dossier_id, subject_id FROM audit.entry"
            " WHERE event = 'assessment.print_agreement' AND actor_id = %s",
            [town.centre.coach.user_id],
        )
        assert cursor.fetchall() == [(None, None)]
