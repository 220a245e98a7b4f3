"""What other formats can say and ours cannot, one sentence each; both readers use the same."""

from typing import Final

from houvast.kernel.messages import message

OTHER_ADDED: Final = message(
    "“Something else” became an answer of its own, with a question after it: %(names)s."
)
LIMITS: Final = message("Limits on an answer are not kept: %(names)s.")
BEFOREHAND: Final = message("Answers that were filled in beforehand are not kept: %(names)s.")
LAYOUT: Final = message("How it looks on a screen is not kept: %(names)s.")
PICTURES: Final = message("Pictures, sound and film are not taken over: %(names)s.")
FILTERED: Final = message("Answers that show only after another answer are all shown: %(names)s.")
RECORDS: Final = message("Lists of things or people that the other program makes of answers are not made.")
TIMES: Final = message("How many times a part is asked is not kept: %(names)s.")
NOTED_BY_ITSELF: Final = message(
    "What a device notes by itself, without asking, is not taken over: %(names)s."
)
NEARLY_THE_SAME: Final = message("These are asked in a plainer way here: %(names)s.")
EXTRACTED: Final = message("What the other program makes of the answers elsewhere is left out: %(names)s.")
UNITS: Final = message("The units of a number are not kept; write them in the question: %(names)s.")
ADDED: Final = message("What other programs add in fields of their own is left out: %(names)s.")
CODES: Final = message("Codes of other systems are not kept: %(names)s.")
NESTED: Final = message("Questions under a question come after it: %(names)s.")
NOT_SHOWN: Final = message("Questions that are shown to nobody are left out: %(names)s.")
SEVERAL: Final = message("These are answered once, not several times: %(names)s.")
NUMBERING: Final = message("The numbering in front of a question is not kept: %(names)s.")
UNKNOWN_FIELDS: Final = message("Fields that FHIR does not know are left out: %(names)s.")
