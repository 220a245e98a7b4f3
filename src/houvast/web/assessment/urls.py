"""Addresses of looking together: rounds and forms of a dossier, and what a team keeps of its own."""

from django.urls import URLPattern

from houvast.web.assessment import (
    views_base_rates,
    views_drafts,
    views_instruments,
    views_language,
    views_rounds,
    views_sheet,
)
from houvast.web.routes import page

app_name = "assessment"

DRAFT = "instruments/own/<uuid:own_version>/"
DOSSIER = "dossiers/<uuid:dossier_id>/"
ROUND = "rounds/<uuid:rating_round>/"
LANGUAGE = "language/"
TERM = LANGUAGE + "<uuid:glossary_term>/"
PROPOSAL = LANGUAGE + "proposals/<uuid:proposal>/"

urlpatterns: list[URLPattern] = [
    page("instruments/", views_instruments.list_instruments, name="list_instruments"),
    page("instruments/compare/", views_instruments.compare_versions, name="compare_versions"),
    page("instruments/new/", views_drafts.draft_instrument, name="draft_instrument"),
    page("instruments/read/<str:instrument>/", views_instruments.show_instrument, name="show_instrument"),
    page(DRAFT, views_drafts.show_draft, name="show_draft"),
    page(DRAFT + "arrange/", views_drafts.arrange_draft, name="arrange_draft"),
    page(DRAFT + "discard/", views_drafts.discard_draft, name="discard_draft"),
    page(DRAFT + "parts/<uuid:draft_part>/", views_drafts.keep_draft, name="keep_draft"),
    page(DRAFT + "publish/", views_drafts.publish_instrument, name="publish_instrument"),
    page(DRAFT + "retire/", views_drafts.retire_instrument, name="retire_instrument"),
    page(DOSSIER + "rounds/", views_rounds.list_rounds, name="list_rounds"),
    page(DOSSIER + "rounds/new/", views_rounds.begin_round, name="begin_round"),
    page(ROUND, views_rounds.show_round, name="show_round"),
    page(ROUND + "end/", views_rounds.end_round, name="end_round"),
    page(ROUND + "impression/", views_sheet.state_impression, name="state_impression"),
    page(ROUND + "lock/", views_sheet.lock_sheet, name="lock_sheet"),
    page(ROUND + "sheet/<int:part>/", views_sheet.keep_sheet, name="keep_sheet"),
    page(LANGUAGE, views_language.show_glossary, name="show_glossary"),
    page(LANGUAGE + "base-rates/", views_base_rates.show_base_rates, name="show_base_rates"),
    page(LANGUAGE + "booklet/", views_language.print_glossary, name="print_glossary"),
    page(LANGUAGE + "new/", views_language.propose_term, name="propose_term"),
    page(TERM, views_language.show_term, name="show_term"),
    page(TERM + "propose/", views_language.propose_change, name="propose_change"),
    page(PROPOSAL + "discuss/", views_language.discuss_term, name="discuss_term"),
    page(PROPOSAL + "adopt/", views_language.adopt_term, name="adopt_term"),
    page(PROPOSAL + "decline/", views_language.decline_proposal, name="decline_proposal"),
    page(PROPOSAL + "withdraw/", views_language.withdraw_proposal, name="withdraw_proposal"),
    page(LANGUAGE + "remarks/<uuid:remark>/remove/", views_language.remove_remark, name="remove_remark"),
]
