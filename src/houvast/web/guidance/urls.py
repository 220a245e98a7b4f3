"""Addresses of guidance."""

from houvast.web.guidance import (
    views,
    views_agreements,
    views_domains,
    views_feedback,
    views_files,
    views_goals,
    views_ideals,
    views_inbox,
    views_life,
    views_papers,
    views_people,
    views_presentation,
    views_recordings,
    views_self_fill,
    views_service,
    views_writing,
)
from houvast.web.routes import page

app_name = "guidance"

TRAJECTORY = "<uuid:trajectory>/"
IDEALS = TRAJECTORY + "ideals/"
PROJECT = IDEALS + "project/"
LIFE = TRAJECTORY + "life-line/"
EVENT = LIFE + "<uuid:event>/"
AGREED = TRAJECTORY + "agreements/"
FILE = TRAJECTORY + "files/<uuid:attachment>/"
BARRIER = TRAJECTORY + "barrier/<uuid:barrier>/"
GOAL = TRAJECTORY + "goal/<uuid:goal>/"
FILLS = TRAJECTORY + "self-fill/"
FILL = FILLS + "<uuid:fill>/"
LETTERS = TRAJECTORY + "letters/"
LETTER = LETTERS + "<uuid:letter>/"
PRESENTATIONS = TRAJECTORY + "peer-supervision/"
PRESENTATION = PRESENTATIONS + "<uuid:presentation>/"
INBOX = "inbox/<uuid:referral>/"

urlpatterns = [
    page("", views.show_caseload, name="show_caseload"),
    page("new/", views.open_trajectory, name="open_trajectory"),
    page("team/", views.show_team_caseload, name="show_team_caseload"),
    page("sender/", views_papers.change_sender, name="change_sender"),
    page("domains/", views_service.change_domains, name="change_domains"),
    page("signals/", views_service.list_signals, name="list_signals"),
    page("signals/<uuid:signal>/remove/", views_service.remove_signal, name="remove_signal"),
    page("evaluation/", views_service.show_goal_evaluation, name="show_goal_evaluation"),
    page("recordings/", views_recordings.list_recordings, name="list_recordings"),
    page("recordings/new/", views_recordings.keep_recording, name="keep_recording"),
    page("recordings/<uuid:recording>/remove/", views_recordings.remove_recording, name="remove_recording"),
    page("inbox/", views_inbox.show_inbox, name="show_inbox"),
    page("<uuid:trajectory>/tell-sender/", views_inbox.tell_sender, name="tell_sender"),
    page(INBOX, views_inbox.show_referral, name="show_referral"),
    page(INBOX + "accept/", views_inbox.accept_referral, name="accept_referral"),
    page(INBOX + "decline/", views_inbox.decline_referral, name="decline_referral"),
    page(TRAJECTORY, views.show_trajectory, name="show_trajectory"),
    page(TRAJECTORY + "story/", views.show_story, name="show_story"),
    page(TRAJECTORY + "note/", views_writing.add_note, name="add_note"),
    page(TRAJECTORY + "note/<uuid:note>/", views_writing.correct_note, name="correct_note"),
    page(TRAJECTORY + "conversation/", views_writing.hold_conversation, name="hold_conversation"),
    page(TRAJECTORY + "domain/", views_domains.describe_domain, name="describe_domain"),
    page(TRAJECTORY + "domains/", views_domains.show_domains, name="show_domains"),
    page(TRAJECTORY + "barrier/", views_domains.name_barrier, name="name_barrier"),
    page(BARRIER, views_domains.show_barrier, name="show_barrier"),
    page(BARRIER + "change/", views_domains.change_barrier, name="change_barrier"),
    page(BARRIER + "outcome/", views_domains.settle_barrier, name="settle_barrier"),
    page(BARRIER + "signal/", views_service.signal_barrier, name="signal_barrier"),
    page(TRAJECTORY + "thread/<uuid:thread>/step/", views_domains.take_step, name="take_step"),
    page(TRAJECTORY + "step/<uuid:step>/", views_domains.tick_step, name="tick_step"),
    page(TRAJECTORY + "plan/", views_goals.show_plan, name="show_plan"),
    page(TRAJECTORY + "plan/agree/", views_goals.agree_plan, name="agree_plan"),
    page(TRAJECTORY + "goal/", views_goals.set_goal, name="set_goal"),
    page(GOAL + "follow/", views_goals.follow_goal, name="follow_goal"),
    page(GOAL + "change/", views_goals.change_goal, name="change_goal"),
    page(GOAL + "end/", views_goals.end_goal, name="end_goal"),
    page(TRAJECTORY + "feedback/", views_feedback.show_feedback, name="show_feedback"),
    page(TRAJECTORY + "feedback/new/", views_feedback.give_feedback, name="give_feedback"),
    page(TRAJECTORY + "action/", views_writing.plan_action, name="plan_action"),
    page(TRAJECTORY + "action/<uuid:action>/", views_writing.finish_action, name="finish_action"),
    page(TRAJECTORY + "rulers/", views_life.take_rulers, name="take_rulers"),
    page(IDEALS, views_ideals.show_ideals, name="show_ideals"),
    page(IDEALS + "talk/", views_ideals.speak_of_ideals, name="speak_of_ideals"),
    page(IDEALS + "ally/", views_ideals.name_ally, name="name_ally"),
    page(IDEALS + "ally/<uuid:ally>/", views_ideals.change_ally, name="change_ally"),
    page(PROJECT, views_ideals.begin_project, name="begin_project"),
    page(PROJECT + "<uuid:project>/", views_ideals.tell_of_project, name="tell_of_project"),
    page(PROJECT + "<uuid:project>/end/", views_ideals.end_project, name="end_project"),
    page(LIFE, views_life.show_life_line, name="show_life_line"),
    page(LIFE + "add/", views_life.add_life_event, name="add_life_event"),
    page(EVENT, views_life.change_life_event, name="change_life_event"),
    page(EVENT + "remove/", views_life.remove_life_event, name="remove_life_event"),
    page(EVENT + "restore/", views_life.restore_life_event, name="restore_life_event"),
    page(AGREED, views_agreements.show_agreements, name="show_agreements"),
    page(AGREED + "frame/", views_agreements.state_frame, name="state_frame"),
    page(AGREED + "limit/", views_agreements.agree_limit, name="agree_limit"),
    page(AGREED + "limit/<uuid:limit>/", views_agreements.lift_limit, name="lift_limit"),
    page(AGREED + "answer/", views_agreements.record_answer, name="record_answer"),
    page(AGREED + "answer/<uuid:answer>/", views_agreements.withdraw_agreement, name="withdraw_agreement"),
    page(AGREED + "withheld/", views_agreements.withhold_from, name="withhold_from"),
    page(AGREED + "withheld/<uuid:withheld>/", views_agreements.end_withholding, name="end_withholding"),
    page(TRAJECTORY + "look-back/", views_writing.evaluate_trajectory, name="evaluate_trajectory"),
    page(TRAJECTORY + "close/", views.close_trajectory, name="close_trajectory"),
    page(TRAJECTORY + "reopen/", views.reopen_trajectory, name="reopen_trajectory"),
    page(TRAJECTORY + "people/", views_people.add_person, name="add_person"),
    page(TRAJECTORY + "people/<uuid:person>/", views_people.change_person, name="change_person"),
    page(TRAJECTORY + "timeline/", views_papers.show_timeline, name="show_timeline"),
    page(TRAJECTORY + "touch/", views_papers.log_touch, name="log_touch"),
    page(LETTERS, views_papers.show_papers, name="show_papers"),
    page(LETTERS + "new/", views_papers.write_letter, name="write_letter"),
    page(LETTER, views_papers.show_letter, name="show_letter"),
    page(LETTER + "print/", views_papers.print_letter, name="print_letter"),
    page(LETTER + "change/", views_papers.change_letter, name="change_letter"),
    page(LETTER + "approve/", views_papers.approve_letter, name="approve_letter"),
    page(LETTER + "send/", views_papers.send_letter, name="send_letter"),
    page(LETTER + "settle/", views_papers.settle_letter, name="settle_letter"),
    page(FILLS, views_self_fill.show_self_fills, name="show_self_fills"),
    page(FILLS + "offer/", views_self_fill.offer_self_fill, name="offer_self_fill"),
    page(FILLS + "hand-over/", views_self_fill.hand_over_self_fill, name="hand_over_self_fill"),
    page(FILL, views_self_fill.show_self_fill, name="show_self_fill"),
    page(FILL + "adopt/", views_self_fill.adopt_self_fill, name="adopt_self_fill"),
    page(FILL + "set-aside/", views_self_fill.set_aside_self_fill, name="set_aside_self_fill"),
    page(FILL + "withdraw/", views_self_fill.withdraw_self_fill, name="withdraw_self_fill"),
    page(PRESENTATIONS, views_presentation.show_presentations, name="show_presentations"),
    page(PRESENTATIONS + "prepare/", views_presentation.prepare_presentation, name="prepare_presentation"),
    page(PRESENTATION, views_presentation.show_presentation, name="show_presentation"),
    page(PRESENTATION + "change/", views_presentation.change_presentation, name="change_presentation"),
    page(PRESENTATION + "remove/", views_presentation.remove_presentation, name="remove_presentation"),
    page(TRAJECTORY + "files/", views_files.add_attachment, name="add_attachment"),
    page(FILE, views_files.open_attachment, name="open_attachment"),
    page(FILE + "remove/", views_files.remove_attachment, name="remove_attachment"),
]
