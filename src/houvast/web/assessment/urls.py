"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from houvast.web.assessment import (
    views_judgement,
    views_reveal,
    views_rounds,
    views_sheet,
)
from houvast.web.routes import page

app_name = "assessment"

DOSSIER = "dossiers/<uuid:dossier_id>/"
JUDGEMENT = "judgements/<uuid:judgement>/"
ROUND = "rounds/<uuid:rating_round>/"
ROUND_REVEAL = "rounds/<uuid:revealed_round>/"

urlpatterns = [
    page(DOSSIER + "rounds/", views_rounds.list_rounds, name="list_rounds"),
    page(DOSSIER + "rounds/new/", views_rounds.begin_round, name="begin_round"),
    page(JUDGEMENT + "comment/", views_judgement.add_comment, name="add_comment"),
    page(
        JUDGEMENT + "for-the-person/",
        views_judgement.print_judgement_for_person,
        name="print_judgement_for_person",
    ),
    page(JUDGEMENT + "print/", views_judgement.print_judgement, name="print_judgement"),
    page(JUDGEMENT, views_judgement.show_judgement, name="show_judgement"),
    page(ROUND + "end/", views_rounds.end_round, name="end_round"),
    page(ROUND + "impression/", views_sheet.state_impression, name="state_impression"),
    page(ROUND + "lock/", views_sheet.lock_sheet, name="lock_sheet"),
    page(ROUND + "sheet/<int:part>/", views_sheet.keep_sheet, name="keep_sheet"),
    page(ROUND, views_rounds.show_round, name="show_round"),
    page(ROUND_REVEAL + "judgement/", views_reveal.settle_round, name="settle_round"),
    page(ROUND_REVEAL + "reveal/", views_reveal.show_reveal, name="show_reveal"),
]
