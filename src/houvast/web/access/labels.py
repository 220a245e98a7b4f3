"""The words on the screen for what access knows: functions, reasons, duties, states, events."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from houvast.access.values import (
    AccountState,
    ConfidentialityKind,
    Function,
    FunctionKeyKind,
    GrantReason,
    Hat,
)

FUNCTIONS: Mapping[Function, Promise] = {
    Function.DESK: _("Desk worker"),
    Function.GUIDE: _("Guidance worker"),
    Function.COACH: _("Team coach"),
    Function.STEWARD: _("Steward of accounts and teams"),
    Function.RECOVERY: _("Recovery holder"),
    Function.DPO: _("Data-protection officer"),
    Function.SUPPORT: _("Platform support"),
    Function.DUTY: _("Duty colleague"),
    Function.MAYOR: _("Mayor"),
    Function.COORDINATOR: _("Coordinator of the cell"),
    Function.POLICE: _("Local police (seat)"),
    Function.PREVENTION: _("Prevention official"),
    Function.SUPERIOR: _("Superior in an invited organisation"),
    Function.PARTICIPANT: _("Participant in case consultation"),
}
HATS: Mapping[Hat, Promise] = {
    Hat.SOCIAL: _("Social work: the desk, guidance, outreach, schools"),
    Hat.CELL: _("The cell: coordination and prevention"),
}
TEAMS: Mapping[FunctionKeyKind, Promise] = {
    FunctionKeyKind.TEAM: _("Team"),
    FunctionKeyKind.INBOX: _("Inbox for questions from partners"),
    FunctionKeyKind.DUTY: _("Duty"),
    FunctionKeyKind.SEAT: _("Seat at a table"),
    FunctionKeyKind.STEWARDS: _("Stewards"),
}
DUTIES: Mapping[ConfidentialityKind, Promise] = {
    ConfidentialityKind.PROFESSIONAL_SECRECY: _("Professional secrecy"),
    ConfidentialityKind.STATUTE: _("Duty by law or statute (duty of discretion)"),
    ConfidentialityKind.CONTRACT: _("Duty in a contract"),
}
STATES: Mapping[AccountState, Promise] = {
    AccountState.INVITED: _("Invited"),
    AccountState.AWAITING_CONFIRMATION: _("Waits for confirmation"),
    AccountState.ACTIVE: _("Active"),
    AccountState.CLOSED: _("Left"),
}
REASONS: Mapping[GrantReason, Promise] = {
    GrantReason.HOLDER: _("Holds the dossier"),
    GrantReason.STAND_IN: _("Stand-in"),
    GrantReason.COLLEAGUE: _("Works on it too"),
    GrantReason.SUPERVISION: _("Supervision"),
    GrantReason.ABSENCE: _("During an absence"),
    GrantReason.TEAM: _("Team"),
    GrantReason.TAKEN_OVER: _("Took the dossier over"),
    GrantReason.BREAK_GLASS: _("Opened in danger by the duty"),
    GrantReason.RECOVERED: _("Given again after lost keys"),
    GrantReason.RATER: _("Was asked to look along"),
    GrantReason.PART: _("Holds a part of it"),
    GrantReason.EXTRACT: _("Was given an extract"),
}
NOTICES: Mapping[str, Promise] = {
    "access.break_glass": _("The duty opened this dossier in danger. The reason stands with the dossier."),
    "access.name_stand_in": _("You are stand-in for this dossier: you can open it from now on."),
    "cell.file_decision": _("A decision of the mayor's seat was filed on paper. Look at it."),
    "cell.unanswered": _(
        "For sixty days nobody said why a case is still on the mayor's list. It stands still: ask the cell."
    ),
    "access.declare_absence": _("The holder of this dossier is away. You stand in."),
    "access.welcome_member": _("Somebody waits for the keys of your team. Open “Team” and welcome them."),
    "access.start_recovery": _(
        "Two recovery holders begin to give a steward of your service new keys. "
        "Did the steward not ask for it? Ring the data-protection officer now."
    ),
    "access.invite_steward": _(
        "Recovery holders took a steward's lost keys out of use and invited them anew. "
        "Did the steward not ask for it? Ring the data-protection officer now."
    ),
    "access.confirm_steward": _(
        "A steward of your service works with new keys; recovery holders confirmed them."
    ),
    "access.give_again": _("A colleague lost their keys. Open “Lost keys” and give again what you share."),
}
OBSTACLES: Mapping[str, Promise] = {
    "dossier": _("Dossier that nobody else holds"),
    "team": _("Team without other members"),
    "recovery": _("Recovery holder: found the recovery anew with others first"),
}
