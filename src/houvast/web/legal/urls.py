"""The address of the legal texts."""

from houvast.web.legal import views
from houvast.web.routes import page

app_name = "legal"

urlpatterns = [page("", views.show_citations, name="show_citations")]
