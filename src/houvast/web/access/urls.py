"""The addresses of signing in, of accounts and of who may know what."""

from houvast.web.access import views_account, views_sign_in
from houvast.web.routes import OpenTo, page

app_name = "access"

urlpatterns = [
    page("sign-in/", views_sign_in.sign_in, name="sign_in", open_to=OpenTo.PUBLIC),
    page("sign-in/code/", views_sign_in.confirm_code, name="confirm_code", open_to=OpenTo.PUBLIC),
    page(
        "sign-in/second-factor/",
        views_sign_in.enrol_second_factor,
        name="enrol_second_factor",
        open_to=OpenTo.PUBLIC,
    ),
    page("account/", views_account.show_account, name="show_account"),
    page("sign-out/", views_sign_in.sign_out, name="sign_out", open_to=OpenTo.PUBLIC),
]
