"""The log in words: the events of the directory of services."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

EVENTS: Mapping[str, Promise] = {
    "directory.import_services": _("Looked at a file for the guide"),
    "directory.confirm_import": _("Took a file over into the guide"),
    "directory.drop_import": _("Dropped a file for the guide"),
    "directory.take_back_import": _("Took an import into the guide back"),
    "directory.export_services": _("Took a copy of the guide"),
    "directory.add_service": _("Added a service to the guide"),
    "directory.change_service": _("Changed a service of the guide"),
    "directory.change_organization": _("Changed an organisation of the guide"),
    "directory.change_places": _("Changed where a service is"),
    "directory.change_reach": _("Changed how to reach a service"),
    "directory.change_hours": _("Changed when a service is open"),
    "directory.check_service": _("Checked a service of the guide"),
    "directory.retire_service": _("Retired a service of the guide"),
    "directory.restore_service": _("Put a service back into the guide"),
    "directory.replace_entries": _("Replaced the entries of the guide"),
    "directory.change_public_page": _("Opened or closed the public page of the guide"),
}
