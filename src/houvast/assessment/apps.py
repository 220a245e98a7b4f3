"""Registers assessment."""

from houvast.access.apps import ManyModelsConfig


class AssessmentConfig(ManyModelsConfig):
    """Independent ratings of one dossier, and the judgement a team comes to together."""

    name = "houvast.assessment"
    label = "assessment"
    default = True
