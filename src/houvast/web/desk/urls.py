"""The desk's addresses."""

from houvast.web.desk import (
    views,
    views_clock,
    views_danger,
    views_duty,
    views_figures,
    views_referral,
)
from houvast.web.routes import page

app_name = "desk"

urlpatterns = [
    page("", views.list_questions, name="list_questions"),
    page("new/", views.open_question, name="open_question"),
    page("search/", views.search_questions, name="search_questions"),
    page("overdue/", views_clock.list_overdue, name="list_overdue"),
    page("clock/", views_clock.change_clock, name="change_clock"),
    page("clock/closed/", views_clock.add_closed_day, name="add_closed_day"),
    page("clock/closed/<uuid:closed_id>/", views_clock.remove_closed_day, name="remove_closed_day"),
    page("roster/", views_duty.show_roster, name="show_roster"),
    page("roster/week/", views_duty.plan_week, name="plan_week"),
    page("roster/take/", views_duty.take_shift, name="take_shift"),
    page("roster/release/", views_duty.release_shift, name="release_shift"),
    page("roster/swap/", views_duty.swap_shifts, name="swap_shifts"),
    page("shift/", views_duty.pass_on_shift, name="pass_on_shift"),
    page("shift/<uuid:passed_id>/", views_duty.show_passed_on, name="show_passed_on"),
    page("shift/<uuid:passed_id>/take/", views_duty.take_over_shift, name="take_over_shift"),
    page("danger/", views_danger.show_danger_line, name="show_danger_line"),
    page("danger/card/", views_danger.print_danger_card, name="print_danger_card"),
    page("danger/call/", views_danger.record_danger_call, name="record_danger_call"),
    page("danger/<uuid:call_id>/", views_danger.change_danger_call, name="change_danger_call"),
    page("danger/<uuid:call_id>/question/", views_danger.link_danger_call, name="link_danger_call"),
    page("danger/<uuid:call_id>/remove/", views_danger.remove_danger_call, name="remove_danger_call"),
    page("figures/", views_figures.show_figures, name="show_figures"),
    page("figures/release/", views_figures.release_figures, name="release_figures"),
    page("figures/file/", views_figures.export_figures, name="export_figures"),
    page("<uuid:question_id>/answered/", views_clock.mark_answered, name="mark_answered"),
    page("<uuid:question_id>/not-answered/", views_clock.unmark_answered, name="unmark_answered"),
    page("<uuid:question_id>/", views.show_question, name="show_question"),
    page("<uuid:question_id>/clarify/", views.clarify_question, name="clarify_question"),
    page("<uuid:question_id>/agreement/", views.record_agreement, name="record_agreement"),
    page("<uuid:question_id>/outcome/", views.decide_outcome, name="decide_outcome"),
    page("<uuid:question_id>/refer-asker/", views_referral.refer_asker, name="refer_asker"),
    page("<uuid:question_id>/refer/", views_referral.refer_to_guidance, name="refer_to_guidance"),
]
