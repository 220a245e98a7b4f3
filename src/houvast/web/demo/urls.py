"""The one address of the demonstration; it is not even there in production."""

from houvast.web.demo import views
from houvast.web.routes import OpenTo, page

app_name = "demo"

urlpatterns = [page("", views.choose_persona, name="choose_persona", open_to=OpenTo.PUBLIC)]
