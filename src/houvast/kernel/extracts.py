"""The beginning of a long text, for lists: cut in one way everywhere, and seen to be cut."""


def beginning(text: str, longest: int) -> str:
    """Returns the text, or as much of its beginning as fits with an ellipsis in ``longest`` signs."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
