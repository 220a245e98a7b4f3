"""The address on a strip: whoever was there for an item agrees to its feedback sheet, or not."""

from houvast.web.approve import views
from houvast.web.routes import OpenTo, page

app_name = "approve"

urlpatterns = [
    page("<str:sheet_round>/", views.approve_sheet, name="approve_sheet", open_to=OpenTo.PUBLIC),
]
