"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from houvast.web.assessment import (
    views_agreement,
    views_base_rates,
    views_calibration,
    views_drafts,
    views_exchange,
    views_exercises,
    views_forms,
    views_instruments,
    views_judgement,
    views_language,
    views_reveal,
    views_rounds,
    views_sheet,
)
from houvast.web.routes import page

app_name = "assessment"

CASE = "cases/case/<uuid:case_round>/"
DOSSIER = "dossiers/<uuid:dossier_id>/"
DRAFT = "instruments/own/<uuid:own_version>/"
DRAFT_FORMS = "forms/<uuid:form_draft>/"
EXERCISE = "cases/<uuid:exercise>/"
FORM = "forms/<uuid:filled_form>/"
FORMS = "dossiers/<uuid:dossier_id>/forms/"
JUDGEMENT = "judgements/<uuid:judgement>/"
LANGUAGE = "language/"
PROPOSAL = LANGUAGE + "proposals/<uuid:proposal>/"
ROUND = "rounds/<uuid:rating_round>/"
ROUND_REVEAL = "rounds/<uuid:revealed_round>/"
TERM = LANGUAGE + "<uuid:glossary_term>/"

urlpatterns = [
    page("agreement/", views_agreement.show_agreement, name="show_agreement"),
    page("agreement/open/", views_agreement.list_gaps, name="list_gaps"),
    page("agreement/print/", views_agreement.print_agreement, name="print_agreement"),
    page("cases/", views_exercises.list_exercises, name="list_exercises"),
    page("cases/my-own/", views_calibration.show_own_calibration, name="show_own_calibration"),
    page("cases/my-own/training/", views_calibration.note_training, name="note_training"),
    page("cases/new/", views_exercises.begin_exercise, name="begin_exercise"),
    page("forms/blank/", views_forms.print_blank_form, name="print_blank_form"),
    page("instruments/", views_instruments.list_instruments, name="list_instruments"),
    page("instruments/compare/", views_instruments.compare_versions, name="compare_versions"),
    page("instruments/import/", views_exchange.import_instrument, name="import_instrument"),
    page("instruments/new/", views_drafts.draft_instrument, name="draft_instrument"),
    page("instruments/read/<str:instrument>/", views_instruments.show_instrument, name="show_instrument"),
    page(
        "instruments/read/<str:instrument>/export/",
        views_exchange.export_instrument,
        name="export_instrument",
    ),
    page(CASE + "figure/", views_exercises.give_overall, name="give_overall"),
    page(CASE, views_exercises.show_case, name="show_case"),
    page(DOSSIER + "rounds/", views_rounds.list_rounds, name="list_rounds"),
    page(DOSSIER + "rounds/new/", views_rounds.begin_round, name="begin_round"),
    page(DRAFT + "arrange/", views_drafts.arrange_draft, name="arrange_draft"),
    page(DRAFT + "discard/", views_drafts.discard_draft, name="discard_draft"),
    page(DRAFT + "parts/<uuid:draft_part>/", views_drafts.keep_draft, name="keep_draft"),
    page(DRAFT + "publish/", views_drafts.publish_instrument, name="publish_instrument"),
    page(DRAFT + "retire/", views_drafts.retire_instrument, name="retire_instrument"),
    page(DRAFT, views_drafts.show_draft, name="show_draft"),
    page(DRAFT_FORMS + "discard/", views_forms.discard_form, name="discard_form"),
    page(DRAFT_FORMS + "fill/", views_forms.fill_form, name="fill_form"),
    page(DRAFT_FORMS + "finish/", views_forms.finish_form, name="finish_form"),
    page(EXERCISE + "end/", views_exercises.end_exercise, name="end_exercise"),
    page(EXERCISE + "panel/", views_exercises.record_panel, name="record_panel"),
    page(EXERCISE, views_exercises.show_exercise, name="show_exercise"),
    page(FORM + "compare/", views_forms.compare_forms, name="compare_forms"),
    page(FORM + "print/", views_forms.print_form, name="print_form"),
    page(FORM, views_forms.show_form, name="show_form"),
    page(FORMS + "begin/", views_forms.begin_form, name="begin_form"),
    page(FORMS, views_forms.list_forms, name="list_forms"),
    page(JUDGEMENT + "comment/", views_judgement.add_comment, name="add_comment"),
    page(
        JUDGEMENT + "for-the-person/",
        views_judgement.print_judgement_for_person,
        name="print_judgement_for_person",
    ),
    page(JUDGEMENT + "print/", views_judgement.print_judgement, name="print_judgement"),
    page(JUDGEMENT, views_judgement.show_judgement, name="show_judgement"),
    page(LANGUAGE + "base-rates/", views_base_rates.show_base_rates, name="show_base_rates"),
    page(LANGUAGE + "booklet/", views_language.print_glossary, name="print_glossary"),
    page(LANGUAGE + "new/", views_language.propose_term, name="propose_term"),
    page(LANGUAGE + "remarks/<uuid:remark>/remove/", views_language.remove_remark, name="remove_remark"),
    page(LANGUAGE, views_language.show_glossary, name="show_glossary"),
    page(PROPOSAL + "adopt/", views_language.adopt_term, name="adopt_term"),
    page(PROPOSAL + "decline/", views_language.decline_proposal, name="decline_proposal"),
    page(PROPOSAL + "discuss/", views_language.discuss_term, name="discuss_term"),
    page(PROPOSAL + "withdraw/", views_language.withdraw_proposal, name="withdraw_proposal"),
    page(ROUND + "end/", views_rounds.end_round, name="end_round"),
    page(ROUND + "impression/", views_sheet.state_impression, name="state_impression"),
    page(ROUND + "lock/", views_sheet.lock_sheet, name="lock_sheet"),
    page(ROUND + "sheet/<int:part>/", views_sheet.keep_sheet, name="keep_sheet"),
    page(ROUND, views_rounds.show_round, name="show_round"),
    page(ROUND_REVEAL + "judgement/", views_reveal.settle_round, name="settle_round"),
    page(ROUND_REVEAL + "reveal/", views_reveal.show_reveal, name="show_reveal"),
    page(TERM + "propose/", views_language.propose_change, name="propose_change"),
    page(TERM, views_language.show_term, name="show_term"),
]
