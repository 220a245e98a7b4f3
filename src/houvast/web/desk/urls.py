"""The desk's addresses."""

from houvast.web.desk import views, views_ending, views_referral
from houvast.web.routes import page

app_name = "desk"

urlpatterns = [
    page("", views.list_questions, name="list_questions"),
    page("new/", views.open_question, name="open_question"),
    page("search/", views.search_questions, name="search_questions"),
    page("<uuid:question_id>/", views.show_question, name="show_question"),
    page("<uuid:question_id>/card/", views.complete_card, name="complete_card"),
    page("<uuid:question_id>/tell/", views.tell_asker, name="tell_asker"),
    page("<uuid:question_id>/reopen/", views_ending.reopen_question, name="reopen_question"),
    page("<uuid:question_id>/erase/", views_ending.erase_question, name="erase_question"),
    page("<uuid:question_id>/clarify/", views.clarify_question, name="clarify_question"),
    page("<uuid:question_id>/agreement/", views.record_agreement, name="record_agreement"),
    page("<uuid:question_id>/outcome/", views_ending.decide_outcome, name="decide_outcome"),
    page("<uuid:question_id>/refer-asker/", views_referral.refer_asker, name="refer_asker"),
    page("<uuid:question_id>/refer/", views_referral.refer_to_guidance, name="refer_to_guidance"),
]
