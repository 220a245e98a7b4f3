"""Who gets an answer at the addresses of looking together."""

from security.addresses.who import GUIDANCE, HOLDS

OPEN_TO: dict[str, str] = {
    "assessment:begin_form": HOLDS,
    "assessment:compare_forms": HOLDS,
    "assessment:discard_form": HOLDS,
    "assessment:fill_form": HOLDS,
    "assessment:finish_form": HOLDS,
    "assessment:list_forms": HOLDS,
    "assessment:print_blank_form": GUIDANCE,
    "assessment:print_form": HOLDS,
    "assessment:show_form": HOLDS,
}
