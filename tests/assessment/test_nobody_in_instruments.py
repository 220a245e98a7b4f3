"""Nobody stands in an instrument: the whole service reads it, and a published one is never changed …"""

from dataclasses import replace

import pytest

from assessment.drafts import SMALL, begun, written
from houvast.assessment.finding.own_versions import own_version
from houvast.assessment.selectors.show_draft import show_draft
from houvast.assessment.services.draft_instrument import NewDraft, draft_instrument
from houvast.assessment.services.import_instrument import NewImport, import_instrument
from houvast.assessment.services.keep_draft import ChangedDraft, keep_draft
from houvast.assessment.services.publish_instrument import publish_instrument
from houvast.instruments.definition import Definition, Status
from houvast.instruments.drafting import may_become_own
from houvast.instruments.exchange.carrying import carried
from houvast.instruments.plain import as_text, digest_of
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from instruments.defined import said
from world import Town

SURE = ("Geboren op 12 maart 2009.", "Rekening BE68 5390 0754 7034.", "For 85.07.30-033.28.")
UNSURE = (
    "Zoals bij Sami Benali uit de straat.",
    "Bel 0475 12 34 56 als het niet gaat.",
    "Schrijf naar sami.benali@example.org.",
    "Hij woont in de Kerkstraat 12 in Mechelen.",
)

CHANGEABLE = [each for each in shipped_definitions().values() if may_become_own(each)]


@pytest.mark.parametrize("words", SURE)
def test_a_number_or_a_birthday_is_refused_whoever_looked(town: Town, words: str) -> None:
    draft = begun(town.centre.coach)
    with town.centre.coach.acts() as coach:
        shown = show_draft(coach, draft)
    change = ChangedDraft(draft, replace(shown.definition, purpose=said(words)), shown.digest, looked=True)
    with town.centre.coach.acts() as coach, pytest.raises(Invalid, match="belongs to a person"):
        keep_draft(coach, change)


@pytest.mark.parametrize("words", UNSURE)
def test_what_looks_like_somebody_is_asked_once_where_it_is_written(town: Town, words: str) -> None:
    draft = begun(town.centre.coach)
    with town.centre.coach.acts() as coach:
        shown = show_draft(coach, draft)
    change = ChangedDraft(draft, replace(shown.definition, purpose=said(words)), shown.digest)
    with town.centre.coach.acts() as coach, pytest.raises(Invalid, match="looks like somebody"):
        keep_draft(coach, change)
    with town.centre.coach.acts() as coach:
        keep_draft(coach, replace(change, looked=True))
        written(coach, draft, min_raters=3)


def with_words(words: str) -> Definition:
    return replace(SMALL, id=f"own.{new_id().hex[:12]}", purpose=said(words))


def test_and_where_an_instrument_begins_or_comes_from_a_file(town: Town) -> None:
    named = with_words(UNSURE[0])
    new = NewDraft(new_id(), as_text(named))
    came = NewImport(new_id(), carried(named), digest_of(named))
    with town.centre.coach.acts() as coach, pytest.raises(Invalid, match="Sami, Benali"):
        draft_instrument(coach, new)
    with town.centre.coach.acts() as coach, pytest.raises(Invalid, match="Sami, Benali"):
        import_instrument(coach, came)
    with town.centre.coach.acts() as coach:
        draft_instrument(coach, replace(new, looked=True))
        import_instrument(coach, replace(came, looked=True))


def test_and_once_more_before_the_whole_service_reads_it(town: Town) -> None:
    number = new_id()
    with town.centre.coach.acts() as coach:
        draft_instrument(coach, NewDraft(number, as_text(with_words(UNSURE[0])), looked=True))
        digest = own_version(number).digest
    with town.centre.coach.acts() as coach, pytest.raises(Invalid, match="Sami, Benali"):
        publish_instrument(coach, number, digest)
    with town.centre.coach.acts() as coach:
        assert own_version(number).status == Status.DRAFT
        publish_instrument(coach, number, digest, looked=True)


@pytest.mark.parametrize("definition", CHANGEABLE, ids=lambda one: one.id)
def test_what_comes_with_the_product_passes_and_its_makers_stay_named(
    town: Town, definition: Definition
) -> None:
    begun(town.centre.coach, definition)
    made = replace(definition, licence=replace(definition.licence, attribution="Jan Peeters, VUB"))
    begun(town.centre.coach, replace(made, id=f"own.{new_id().hex[:12]}"))


def test_a_text_without_end_is_looked_through_in_pieces(town: Town) -> None:
    with town.centre.coach.acts() as coach, pytest.raises(Invalid, match="belongs to a person"):
        draft_instrument(coach, NewDraft(new_id(), as_text(with_words("0" * 5_000 + f" {SURE[2]}"))))
