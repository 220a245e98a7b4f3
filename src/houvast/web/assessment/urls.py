"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from houvast.web.assessment import views_forms
from houvast.web.routes import page

app_name = "assessment"

FORMS = "dossiers/<uuid:dossier_id>/forms/"
FORM = "forms/<uuid:filled_form>/"
DRAFT = "forms/<uuid:form_draft>/"

urlpatterns = [
    page(FORMS, views_forms.list_forms, name="list_forms"),
    page(FORMS + "begin/", views_forms.begin_form, name="begin_form"),
    page(FORM, views_forms.show_form, name="show_form"),
    page(FORM + "compare/", views_forms.compare_forms, name="compare_forms"),
    page(DRAFT + "discard/", views_forms.discard_form, name="discard_form"),
    page(DRAFT + "fill/", views_forms.fill_form, name="fill_form"),
    page(DRAFT + "finish/", views_forms.finish_form, name="finish_form"),
    page(FORM + "print/", views_forms.print_form, name="print_form"),
    page("forms/blank/", views_forms.print_blank_form, name="print_blank_form"),
]
