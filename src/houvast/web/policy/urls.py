"""The address of the catalogue of practices."""

from houvast.web.policy import views
from houvast.web.routes import page

app_name = "policy"

urlpatterns = [page("", views.show_practices, name="show_practices")]
