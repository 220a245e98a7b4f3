"""The booklet of the shared language …"""

import pytest

from assessment.speaking import RADICAL, a_service, adopted, changed
from browsing import browsing
from houvast.assessment.values.language import Change


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_is_a_tagged_paper_in_the_readers_language(language: str) -> None:
    service = a_service()
    adopted(service.coach, changed(service.anna, RADICAL, Change.KEEP))
    answer = browsing(service.dina, language).get("/assessment/language/booklet/")
    assert answer["Content-Type"] == "application/pdf"
    assert {"nl": "gedeelde-taal", "fr": "langage-commun"}[language] in answer["Content-Disposition"]
    assert answer.content.startswith(b"%PDF-1.7")
    assert b"pdfuaid" in answer.content
