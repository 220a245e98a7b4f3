"""The log in words: the events of the guide."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "directory.import_services": _("Looked at a file for the guide"),
    "directory.confirm_import": _("Took a file over into the guide"),
    "directory.drop_import": _("Dropped a file for the guide"),
    "directory.take_back_import": _("Took an import into the guide back"),
    "directory.export_services": _("Took a copy of the guide"),
    "directory.replace_entries": _("Replaced the guide"),
}
