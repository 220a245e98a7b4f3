"""Addresses of drafts; forms post to them while somebody types."""

from houvast.web.drafts import views
from houvast.web.routes import page

app_name = "drafts"

urlpatterns = [
    page("<str:form>/<uuid:subject>/", views.save_draft, name="save_draft"),
    page("<str:form>/<uuid:subject>/drop/", views.drop_draft, name="drop_draft"),
]
