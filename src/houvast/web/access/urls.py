"""The addresses of signing in, of accounts and of who may know what."""

from houvast.web.access import (
    views_account,
    views_colleagues,
    views_dossiers,
    views_recovery,
    views_sign_in,
    views_teams,
)
from houvast.web.routes import OpenTo, page

app_name = "access"

SIGNING_IN = [
    page("sign-in/", views_sign_in.sign_in, name="sign_in", open_to=OpenTo.PUBLIC),
    page("sign-in/code/", views_sign_in.confirm_code, name="confirm_code", open_to=OpenTo.PUBLIC),
    page(
        "sign-in/second-factor/",
        views_sign_in.enrol_second_factor,
        name="enrol_second_factor",
        open_to=OpenTo.PUBLIC,
    ),
    page("sign-in/key-sheet/", views_sign_in.use_key_sheet, name="use_key_sheet", open_to=OpenTo.PUBLIC),
    page("invitation/", views_sign_in.accept_invitation, name="accept_invitation", open_to=OpenTo.PUBLIC),
    page("sign-in/hat/", views_sign_in.choose_hat, name="choose_hat", open_to=OpenTo.PUBLIC),
    page("sign-out/", views_sign_in.sign_out, name="sign_out", open_to=OpenTo.PUBLIC),
    page(
        "take-back/",
        views_sign_in.take_back_device,
        name="take_back_device",
        open_to=OpenTo.PUBLIC,
    ),
]

ACCOUNT = [
    page("account/", views_account.show_account, name="show_account"),
    page("account/password/", views_account.change_password, name="change_password"),
    page("account/hat/", views_account.change_hat, name="change_hat"),
    page("account/sessions/", views_account.list_sessions, name="list_sessions"),
    page("account/sessions/<uuid:session_id>/end/", views_account.end_session, name="end_session"),
    page("account/key-sheet/", views_account.print_key_sheet, name="print_key_sheet"),
    page("account/telephone/", views_account.replace_second_factor, name="replace_second_factor"),
    page("account/language/", views_account.choose_language, name="choose_language"),
    page("notices/", views_account.list_notices, name="list_notices"),
    page("notices/<uuid:notice_id>/dismiss/", views_account.dismiss_notice, name="dismiss_notice"),
]

COLLEAGUES = [
    page("services/<uuid:controller_id>/invite/", views_colleagues.invite_colleague, name="invite_colleague"),
    page("colleagues/<uuid:user_id>/", views_colleagues.show_colleague, name="show_colleague"),
    page("colleagues/<uuid:user_id>/confirm/", views_colleagues.confirm_colleague, name="confirm_colleague"),
    page("colleagues/<uuid:user_id>/functions/", views_colleagues.change_functions, name="change_functions"),
    page(
        "colleagues/<uuid:user_id>/duty/",
        views_colleagues.record_confidentiality,
        name="record_confidentiality",
    ),
    page(
        "colleagues/<uuid:user_id>/telephone/",
        views_colleagues.clear_second_factor,
        name="clear_second_factor",
    ),
    page("colleagues/<uuid:user_id>/keys/", views_colleagues.invite_again, name="invite_again"),
    page("colleagues/<uuid:user_id>/leave/", views_colleagues.close_account, name="close_account"),
]

TEAMS = [
    page("team/", views_teams.show_team, name="show_team"),
    page("services/<uuid:controller_id>/team/", views_teams.found_function, name="found_function"),
    page("teams/<uuid:function_id>/add/", views_teams.add_member, name="add_member"),
    page("teams/<uuid:function_id>/remove/<uuid:user_id>/", views_teams.remove_member, name="remove_member"),
    page("members/<uuid:member_id>/welcome/", views_teams.welcome_member, name="welcome_member"),
    page("members/<uuid:member_id>/restart/", views_teams.restart_team, name="restart_team"),
    page("services/<uuid:controller_id>/absence/", views_teams.declare_absence, name="declare_absence"),
    page("absences/", views_teams.list_absences, name="list_absences"),
    page("absences/<uuid:absence_id>/end/", views_teams.end_absence, name="end_absence"),
    page("partners/", views_teams.show_partnerships, name="show_partnerships"),
    page(
        "services/<uuid:controller_id>/partners/<uuid:partner_id>/",
        views_teams.agree_partnership,
        name="agree_partnership",
    ),
]

RECOVERY = [
    page("recovery/", views_recovery.show_recovery, name="show_recovery"),
    page("services/<uuid:controller_id>/recovery/", views_recovery.found_recovery, name="found_recovery"),
    page(
        "services/<uuid:controller_id>/recovery/start/",
        views_recovery.start_recovery,
        name="start_recovery",
    ),
    page("recovery/<uuid:opening_id>/rehearsal/", views_recovery.finish_rehearsal, name="finish_rehearsal"),
    page("recovery/<uuid:opening_id>/finish/", views_recovery.finish_recovery, name="finish_recovery"),
    page("recovery/<uuid:opening_id>/invite/", views_recovery.invite_steward, name="invite_steward"),
    page("recovery/<uuid:opening_id>/confirm/", views_recovery.confirm_steward, name="confirm_steward"),
    page("lost-keys/", views_recovery.list_lost, name="list_lost"),
    page("lost-keys/<uuid:user_id>/", views_recovery.give_again, name="give_again"),
    page("recovery/secure/", views_recovery.secure_dossiers, name="secure_dossiers"),
]

DOSSIERS = [
    page("dossiers/<uuid:dossier_id>/", views_dossiers.show_access, name="show_access"),
    page("dossiers/<uuid:dossier_id>/give/", views_dossiers.give_grant, name="give_grant"),
    page(
        "dossiers/<uuid:dossier_id>/withdraw/<uuid:grant_id>/",
        views_dossiers.withdraw_grant,
        name="withdraw_grant",
    ),
    page("dossiers/<uuid:dossier_id>/readers/", views_dossiers.show_readers, name="show_readers"),
    page("danger/", views_dossiers.break_glass, name="break_glass"),
    page("log/", views_dossiers.show_log, name="show_log"),
    page("log/digest/", views_dossiers.show_digest, name="show_digest"),
    page("log/find/", views_dossiers.find_dossier, name="find_dossier"),
    page("log/categories/", views_dossiers.list_categories, name="list_categories"),
    page("log/two-hats/", views_dossiers.list_two_hats, name="list_two_hats"),
]

urlpatterns = [*SIGNING_IN, *ACCOUNT, *COLLEAGUES, *TEAMS, *RECOVERY, *DOSSIERS]
