"""The addresses of the directory: searching, reading, keeping, and what a steward opens to strangers."""

from houvast.web.directory import views, views_changing, views_imports, views_keeping, views_public
from houvast.web.routes import OpenTo, page

app_name = "directory"

SERVICE = "services/<uuid:service_id>/"
IMPORT = "import/<uuid:import_id>/"
OPEN = "open/<slug:public_address>/<slug:public_language>/"

urlpatterns = [
    page("", views.find_services, name="find_services"),
    page(SERVICE, views.show_service, name="show_service"),
    page("new/", views_changing.add_service, name="add_service"),
    page(SERVICE + "change/", views_changing.change_service, name="change_service"),
    page(SERVICE + "organisation/", views_changing.change_organization, name="change_organization"),
    page(SERVICE + "places/", views_changing.change_places, name="change_places"),
    page(SERVICE + "reach/", views_changing.change_reach, name="change_reach"),
    page(SERVICE + "hours/", views_changing.change_hours, name="change_hours"),
    page(SERVICE + "check/", views_keeping.check_service, name="check_service"),
    page(SERVICE + "retire/", views_keeping.retire_service, name="retire_service"),
    page(SERVICE + "restore/", views_keeping.restore_service, name="restore_service"),
    page("checks/", views_keeping.list_checks, name="list_checks"),
    page("public-page/", views_keeping.change_public_page, name="change_public_page"),
    page(OPEN, views_public.find_public_services, name="find_public_services", open_to=OpenTo.PUBLIC),
    page(
        OPEN + SERVICE,
        views_public.show_public_service,
        name="show_public_service",
        open_to=OpenTo.PUBLIC,
    ),
    page("import/", views_imports.import_services, name="import_services"),
    page(IMPORT, views_imports.show_import, name="show_import"),
    page(IMPORT + "confirm/", views_imports.confirm_import, name="confirm_import"),
    page(IMPORT + "drop/", views_imports.drop_import, name="drop_import"),
    page(IMPORT + "take-back/", views_imports.take_back_import, name="take_back_import"),
    page("export/", views_imports.export_services, name="export_services"),
]
