"""Addresses of support to schools."""

from houvast.web.routes import page
from houvast.web.schools import views, views_pages, views_protocols, views_steps

app_name = "schools"

SUPPORT = "<uuid:support_id>/"
STEP = SUPPORT + "steps/<uuid:school_step>/"
PAGE = SUPPORT + "pages/<uuid:school_page>/"
PROTOCOL = "protocols/<uuid:protocol_id>/"

urlpatterns = [
    page("", views.list_supports, name="list_supports"),
    page("new/", views.open_support, name="open_support"),
    page("counts/", views.count_supports, name="count_supports"),
    page("from-desk/<uuid:question_id>/", views.begin_school_support, name="begin_school_support"),
    page("protocols/new/", views_protocols.write_protocol, name="write_protocol"),
    page(PROTOCOL, views_protocols.show_protocol, name="show_protocol"),
    page(PROTOCOL + "change/", views_protocols.change_protocol, name="change_protocol"),
    page(PROTOCOL + "agreed/", views_protocols.acknowledge_protocol, name="acknowledge_protocol"),
    page(PROTOCOL + "erase/", views_protocols.erase_protocol, name="erase_protocol"),
    page(SUPPORT, views.show_support, name="show_support"),
    page(SUPPORT + "change/", views.change_support, name="change_support"),
    page(SUPPORT + "erase/", views.erase_support, name="erase_support"),
    page(SUPPORT + "contacts/new/", views.name_contact, name="name_contact"),
    page(SUPPORT + "contacts/<uuid:contact_id>/remove/", views.remove_contact, name="remove_contact"),
    page(SUPPORT + "visit/", views_steps.add_visit, name="add_visit"),
    page(SUPPORT + "session/", views_steps.hold_staff_session, name="hold_staff_session"),
    page(SUPPORT + "agreement/", views_steps.make_agreement, name="make_agreement"),
    page(SUPPORT + "look-back/", views_steps.evaluate_support, name="evaluate_support"),
    page(SUPPORT + "close/", views_steps.close_support, name="close_support"),
    page(SUPPORT + "back/", views_steps.come_back, name="come_back"),
    page(STEP + "settle/", views_steps.settle_agreement, name="settle_agreement"),
    page(STEP + "remove/", views_steps.remove_step, name="remove_step"),
    page(SUPPORT + "summary/", views_pages.show_summary, name="show_summary"),
    page(SUPPORT + "summary/print/", views_pages.print_summary, name="print_summary"),
    page(SUPPORT + "pages/new/", views_pages.offer_school_page, name="offer_school_page"),
    page(PAGE, views_pages.show_school_page, name="show_school_page"),
    page(PAGE + "take/", views_pages.adopt_school_page, name="adopt_school_page"),
    page(PAGE + "close/", views_pages.close_school_page, name="close_school_page"),
]
