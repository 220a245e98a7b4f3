"""A field in which something is looked up while a form is filled in, with a button of its own.

The button stands in the same form: what is typed elsewhere comes along and comes back, also without a script.
"""

from typing import Final

from django import forms

LOOK_UP: Final = "look_up"
"""The name of the button; a form that was posted with it is looked at, and nothing of it is done."""


class LookUpInput(forms.TextInput):
    """A line to look something up; ``place`` is where on the page the answer stands."""

    input_type = "search"
    template_name = "ui/look_up.html"

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def get_context(self, name: str, value: object, attrs: dict[str, object] | None) -> dict[str, object]:
        """Returns what the field prints, and where its button leads."""
        context = super().get_context(name, value, attrs)
        return {**context, "look_up": LOOK_UP, "place": self.place}
