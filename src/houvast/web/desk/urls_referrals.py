"""The addresses of a referral's life, and of texts for letters and mails."""

from houvast.web.desk import views_follow, views_texts
from houvast.web.routes import page

referral_patterns = [
    page("referrals/", views_follow.list_referrals, name="list_referrals"),
    page("<uuid:question_id>/compose/", views_follow.compose_referral, name="compose_referral"),
    page("referrals/<uuid:referral_id>/", views_follow.follow_referral, name="follow_referral"),
    page("referrals/<uuid:referral_id>/change/", views_follow.change_referral, name="change_referral"),
    page("referrals/<uuid:referral_id>/agree/", views_follow.agree_referral, name="agree_referral"),
    page("referrals/<uuid:referral_id>/send/", views_follow.send_referral, name="send_referral"),
    page("referrals/<uuid:referral_id>/stop/", views_follow.stop_referral, name="stop_referral"),
    page("referrals/<uuid:referral_id>/meeting/", views_follow.plan_meeting, name="plan_meeting"),
    page("referrals/<uuid:referral_id>/calendar/", views_follow.export_meeting, name="export_meeting"),
    page("referrals/<uuid:referral_id>/reply/", views_follow.record_reply, name="record_reply"),
    page("referrals/<uuid:referral_id>/letter/", views_follow.print_referral, name="print_referral"),
    page("texts/", views_texts.list_texts, name="list_texts"),
    page("texts/<str:kind>/<str:language>/", views_texts.change_text, name="change_text"),
    page("<uuid:question_id>/text/", views_texts.fill_text, name="fill_text"),
]
