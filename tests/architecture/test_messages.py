"""Everything a person reads is said in Dutch and in French, in the words of docs/words.md."""

from houvast.cli.messages import faults


def test_are_complete_in_every_language() -> None:
    found = faults()
    assert not found, "\n".join(found)
