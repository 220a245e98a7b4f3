"""Who gets an answer at the addresses of looking together.

Anna and Bert take part in her exercise; the coach belongs to the team and does not.
"""

from security.addresses.who import GUIDANCE, HOLDS, INBOX, INBOX_AND_COACH

OPEN_TO: dict[str, str] = {
    "assessment:begin_exercise": GUIDANCE,
    "assessment:begin_round": HOLDS,
    "assessment:end_exercise": "anna",
    "assessment:end_round": HOLDS,
    "assessment:give_overall": INBOX,
    "assessment:keep_sheet": HOLDS,
    "assessment:list_exercises": GUIDANCE,
    "assessment:list_rounds": HOLDS,
    "assessment:lock_sheet": HOLDS,
    "assessment:note_training": GUIDANCE,
    "assessment:record_panel": "anna",
    "assessment:show_case": INBOX,
    "assessment:show_exercise": INBOX_AND_COACH,
    "assessment:show_own_calibration": GUIDANCE,
    "assessment:show_round": HOLDS,
    "assessment:state_impression": HOLDS,
}
