"""The references people say to each other, tidied from however they were typed."""


def tidy_reference(typed: str) -> str:
    """Returns a reference as it is stored."""
    letters = "".join(character for character in typed.upper() if character.isalnum())
    return f"{letters[:4]}-{letters[4:]}"
