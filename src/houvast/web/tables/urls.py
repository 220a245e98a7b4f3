"""Addresses of round tables."""

from houvast.web.routes import page
from houvast.web.tables import views, views_agreements, views_meetings, views_members, views_papers

app_name = "tables"

TABLE = "<uuid:table_id>/"
MEMBER = TABLE + "members/<uuid:table_member>/"
MEETING = TABLE + "meetings/<uuid:table_meeting>/"
AGREEMENT = TABLE + "agreements/<uuid:table_agreement>/"
DOCUMENT = TABLE + "documents/<uuid:table_document>/"

urlpatterns = [
    page("", views.list_tables, name="list_tables"),
    page("new/", views.found_table, name="found_table"),
    page("counts/", views.count_tables, name="count_tables"),
    page(TABLE, views.show_table, name="show_table"),
    page(TABLE + "change/", views.change_table, name="change_table"),
    page(TABLE + "close/", views.close_table, name="close_table"),
    page(TABLE + "reopen/", views.reopen_table, name="reopen_table"),
    page(TABLE + "erase/", views.erase_table, name="erase_table"),
    page(TABLE + "members/new/", views_members.add_member, name="add_member"),
    page(MEMBER + "change/", views_members.change_member, name="change_member"),
    page(MEMBER + "remove/", views_members.remove_member, name="remove_member"),
    page(TABLE + "meetings/new/", views_meetings.plan_meeting, name="plan_meeting"),
    page(MEETING, views_meetings.show_meeting, name="show_meeting"),
    page(MEETING + "change/", views_meetings.change_meeting, name="change_meeting"),
    page(MEETING + "cancel/", views_meetings.cancel_meeting, name="cancel_meeting"),
    page(MEETING + "held/", views_meetings.hold_meeting, name="hold_meeting"),
    page(MEETING + "points/<uuid:table_point>/", views_meetings.minute_point, name="minute_point"),
    page(MEETING + "invitation/", views_meetings.show_invitation, name="show_invitation"),
    page(MEETING + "calendar/", views_meetings.export_meeting, name="export_meeting"),
    page(MEETING + "minutes/print/", views_meetings.print_minutes, name="print_minutes"),
    page(TABLE + "agreements/new/", views_agreements.make_agreement, name="make_agreement"),
    page(AGREEMENT + "ask/", views_agreements.follow_agreement, name="follow_agreement"),
    page(AGREEMENT + "settle/", views_agreements.settle_agreement, name="settle_agreement"),
    page(TABLE + "practices/new/", views_papers.share_practice, name="share_practice"),
    page(
        TABLE + "practices/<uuid:table_practice>/change/",
        views_papers.change_practice,
        name="change_practice",
    ),
    page(TABLE + "working/new/", views_papers.write_process, name="write_process"),
    page(TABLE + "working/<uuid:table_process>/change/", views_papers.change_process, name="change_process"),
    page(TABLE + "documents/new/", views_papers.write_document, name="write_document"),
    page(DOCUMENT, views_papers.show_document, name="show_document"),
    page(DOCUMENT + "change/", views_papers.change_document, name="change_document"),
    page(DOCUMENT + "agreed/", views_papers.acknowledge_document, name="acknowledge_document"),
    page(TABLE + "entries/<uuid:table_entry>/remove/", views_papers.remove_entry, name="remove_entry"),
]
