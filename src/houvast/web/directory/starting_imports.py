"""How the forms of importing begin, and how a copy of the directory is called."""

from houvast.directory.selectors.export_services import Form
from houvast.directory.selectors.show_import import ShownImport
from houvast.directory.values.imports import ImportState
from houvast.kernel import clock
from houvast.web.directory.forms_imports import ConfirmImportForm


def confirm_form(shown: ShownImport) -> ConfirmImportForm | None:
    """Returns the form of the yes; None where there is nothing to say yes to."""
    if shown.about.state is not ImportState.LOOKED or shown.changes_nothing:
        return None
    form = ConfirmImportForm(initial={"token": shown.token})
    form.ask_about(shown)
    return form


def file_name(form: Form) -> str:
    """Returns the name of a copy, with the day it was made on."""
    return f"hsds-{clock.today().isoformat()}.{'zip' if form is Form.CSV else 'json'}"
