"""The directory's addresses."""

from houvast.web.directory import views_imports
from houvast.web.routes import page

app_name = "directory"

urlpatterns = [
    page("import/", views_imports.import_services, name="import_services"),
    page("import/<uuid:import_id>/", views_imports.show_import, name="show_import"),
    page("import/<uuid:import_id>/confirm/", views_imports.confirm_import, name="confirm_import"),
    page("import/<uuid:import_id>/drop/", views_imports.drop_import, name="drop_import"),
    page("import/<uuid:import_id>/take-back/", views_imports.take_back_import, name="take_back_import"),
    page("export/", views_imports.export_services, name="export_services"),
]
