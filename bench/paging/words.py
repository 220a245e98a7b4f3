"""What both sides of the comparison have in common: who signs in, how many rows, and of what words."""

from dataclasses import dataclass

CASELOAD = 200
FEWER = 100
"""The caseload at the smallest size; a second worker has it at every other one, to compare like with like."""
LONGEST = 400
ADMIN = "measuring"
PASSWORD = "de markt van halvermonde"  # noqa: S105 - known to all, worth nothing outside a measurement


@dataclass(frozen=True)
class Size:
    """How much of everything: dossiers in all, notes of a measured dossier, of any other, of the long one."""

    dossiers: int
    own: int
    other: int
    long: int = 40

    @property
    def database(self) -> str:
        """The name of our database of this size."""
        return f"houvast_of_{self.dossiers}"

    @property
    def plain(self) -> str:
        """The name of the plain admin's database of this size."""
        return f"plain_of_{self.dossiers}"
