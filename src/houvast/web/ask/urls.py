"""Addresses of the public form, open to everybody."""

from functools import partial

from houvast.web.ask import views
from houvast.web.routes import OpenTo, page

app_name = "ask"
public = partial(page, open_to=OpenTo.PUBLIC)

urlpatterns = [
    public("<slug:slug>/", views.show_ask_form, name="show_ask_form"),
    public("<slug:slug>/code/", views.enter_asked, name="enter_asked"),
    public("<slug:slug>/answer/", views.read_asked, name="read_asked"),
    public("<slug:slug>/answer/more/", views.write_asked, name="write_asked"),
    public("<slug:slug>/answer/erase/", views.erase_asked, name="erase_asked"),
    public("<slug:slug>/out/", views.leave_asked, name="leave_asked"),
    public("<slug:slug>/<slug:entrance>/", views.send_asked, name="send_asked"),
]
