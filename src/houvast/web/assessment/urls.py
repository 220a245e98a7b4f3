"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from houvast.web.assessment import views_judgement, views_reveal
from houvast.web.routes import page

app_name = "assessment"

JUDGEMENT = "judgements/<uuid:judgement>/"
ROUND = "rounds/<uuid:revealed_round>/"

urlpatterns = [
    page(JUDGEMENT, views_judgement.show_judgement, name="show_judgement"),
    page(JUDGEMENT + "comment/", views_judgement.add_comment, name="add_comment"),
    page(JUDGEMENT + "print/", views_judgement.print_judgement, name="print_judgement"),
    page(
        JUDGEMENT + "for-the-person/",
        views_judgement.print_judgement_for_person,
        name="print_judgement_for_person",
    ),
    page(ROUND + "judgement/", views_reveal.settle_round, name="settle_round"),
    page(ROUND + "reveal/", views_reveal.show_reveal, name="show_reveal"),
]
