"""What a message is once it is found in the source, and which area's catalogue it belongs to."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Found:
    """A marked message: its text, its plural or context if it has one, and where it stands."""

    text: str
    plural: str
    context: str
    file: Path
    line: int

    @property
    def key(self) -> tuple[str, str]:
        """What a catalogue looks it up by: context and text."""
        return (self.context, self.text)

    def where(self, root: Path) -> str:
        """File and line, from the root, as an editor understands it."""
        return f"{self.file.relative_to(root)}:{self.line}"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A mark around something that is no plain text, so that nobody can translate it."""

    file: Path
    line: int
    why: str


def area_of(file: Path, package: Path) -> str:
    """Returns the area whose catalogue holds a file's messages.

    The first folder below the package (``kernel``, ``guidance``); for the web face the folder below it
    (``web_desk``, for ``web/desk/views.py`` as for ``web/templates/desk/take_call.html``), and ``ui``.
    """
    parts = file.relative_to(package).parts
    if len(parts) == 1:
        return "kernel"
    if parts[0] != "web":
        return parts[0]
    inner = [part for part in parts[1:-1] if part != "templates"]
    if not inner:
        return "web"
    return "ui" if inner[0] == "ui" else f"web_{inner[0]}"
