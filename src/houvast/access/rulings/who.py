"""The groups of functions that the house rules speak of, each named once."""

from typing import Final

from houvast.access.values import Function

EVERYONE: Final = frozenset(Function) - {Function.SUPPORT}
ANYONE: Final = frozenset(Function)
WORKERS: Final = frozenset({Function.DESK, Function.GUIDE, Function.COACH})
TABLE_KEEPERS: Final = WORKERS | {Function.COORDINATOR, Function.PREVENTION}
"""Who keeps the round tables of a service."""
GUIDES: Final = frozenset({Function.GUIDE})
GUIDED: Final = frozenset({Function.GUIDE, Function.COACH})
WATCHERS: Final = GUIDED | {Function.DUTY}
COACHES: Final = frozenset({Function.COACH})
DESKS: Final = frozenset({Function.DESK})
STEWARDS: Final = frozenset({Function.STEWARD})
OFFICERS: Final = frozenset({Function.DPO})
DUTIES: Final = frozenset({Function.DUTY})
ON_DUTY: Final = frozenset({Function.DESK, Function.GUIDE, Function.COACH, Function.DUTY})
HOLDERS: Final = frozenset({Function.RECOVERY})
KEEPERS: Final = frozenset({Function.DESK, Function.COACH, Function.STEWARD})
MAYORS: Final = frozenset({Function.MAYOR})
COORDINATORS: Final = frozenset({Function.COORDINATOR})
POLICE_SEATS: Final = frozenset({Function.POLICE})
PREVENTION_SEATS: Final = frozenset({Function.PREVENTION})
CELL: Final = frozenset({Function.MAYOR, Function.COORDINATOR, Function.POLICE, Function.PREVENTION})
SUPERIORS: Final = frozenset({Function.SUPERIOR})
PARTICIPANTS: Final = frozenset({Function.PARTICIPANT})
TAKING_PART: Final = CELL | SUPERIORS | PARTICIPANTS
