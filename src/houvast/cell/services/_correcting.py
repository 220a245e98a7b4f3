"""What a correction keeps: where, when and why. What stood there before is gone with it."""

from houvast.cell.values.case_steps import CaseCorrected
from houvast.cell.values.cases import CaseState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

CORRECTABLE = (CaseState.PROPOSED, CaseState.LISTED, CaseState.FROZEN, CaseState.TO_CLOSE)


def correction(where: str, reason: str) -> CaseCorrected:
    """Returns the step of a correction. Raises Invalid without a reason."""
    if not reason.strip():
        raise Invalid(message("Write why this is put right."))
    return CaseCorrected(clock.today(), where, reason)
