"""The desk's addresses."""

from houvast.web.desk import views, views_asked, views_ending, views_referral
from houvast.web.desk.urls_referrals import referral_patterns
from houvast.web.routes import page

app_name = "desk"

urlpatterns = [
    page("", views.list_questions, name="list_questions"),
    page("new/", views.open_question, name="open_question"),
    *referral_patterns,
    page("search/", views.search_questions, name="search_questions"),
    page("form/", views_asked.list_asked, name="list_asked"),
    page("form/change/", views_asked.change_ask_form, name="change_ask_form"),
    page("form/<uuid:thread_id>/", views_asked.open_asked, name="open_asked"),
    page("form/<uuid:thread_id>/set-aside/", views_asked.set_aside_asked, name="set_aside_asked"),
    page("form/<uuid:thread_id>/answer/", views_asked.answer_asked, name="answer_asked"),
    page("form/<uuid:thread_id>/close/", views_asked.close_asked, name="close_asked"),
    page("form/<uuid:thread_id>/file/<uuid:file_id>/", views_asked.fetch_asked_file, name="fetch_asked_file"),
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
