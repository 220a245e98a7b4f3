"""A question at the desk and what was said about it: rows of sealed words, nothing else."""

from houvast.access.models.rows import DossierRow
from houvast.access.sealing import SealedField
from houvast.desk.values.agreements import AgreementContent
from houvast.desk.values.outcomes import OutcomeContent
from houvast.desk.values.questions import ClarificationContent, QuestionContent
from houvast.desk.values.telling import ToldContent


class Question(DossierRow):
    """The call card; one question is one dossier, held by the desk's team."""

    content = SealedField(QuestionContent)

    class Meta:
        db_table = '"desk"."question"'


class Clarification(DossierRow):
    """One round of clarifying; earlier rounds stay."""

    content = SealedField(ClarificationContent)

    class Meta:
        db_table = '"desk"."clarification"'


class Told(DossierRow):
    """One answer as it was given to the asker."""

    content = SealedField(ToldContent)

    class Meta:
        db_table = '"desk"."told"'


class Agreement(DossierRow):
    """One agreement of one giver; a later one does not overwrite it."""

    content = SealedField(AgreementContent)

    class Meta:
        db_table = '"desk"."agreement"'


class Decision(DossierRow):
    """One outcome that was decided."""

    content = SealedField(OutcomeContent)

    class Meta:
        db_table = '"desk"."decision"'
