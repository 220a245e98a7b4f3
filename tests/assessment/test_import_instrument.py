"""Taking an instrument over from a file …"""

from dataclasses import replace
from uuid import UUID

import pytest

from assessment.drafts import published
from houvast.access.actor import Actor
from houvast.assessment.finding.own_versions import own_version, version_definition
from houvast.assessment.models.own_versions import OwnVersion
from houvast.assessment.selectors.export_instrument import export_instrument
from houvast.assessment.selectors.look_at_import import LookedAt, SentFile, look_at_import
from houvast.assessment.selectors.show_draft import show_draft
from houvast.assessment.services.import_instrument import NewImport, import_instrument
from houvast.instruments.definition import Definition, Kind, Status
from houvast.instruments.exchange.carrying import carried
from houvast.instruments.exchange.files import Form, read_file, write_file
from houvast.instruments.exchange.outcome import Given
from houvast.instruments.plain import digest_of
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from instruments.defined import a_definition
from instruments.exchange.sheets import changed, put
from world import Town

SHIPPED = shipped_definitions()["houvast.self_efficacy"]


@pytest.fixture(name="ours")
def an_instrument_of_our_own() -> Definition:
    """A small instrument under a name that nothing in the town has."""
    return replace(a_definition(), id=f"own.{new_id().hex[:12]}")


def looked(actor: Actor, definition: Definition, form: Form = Form.XLSFORM) -> LookedAt:
    """Looks at a file of this definition."""
    return look_at_import(actor, SentFile(write_file(definition, form).data, Given()))


def taken(actor: Actor, definition: Definition) -> UUID:
    """Takes a definition over."""
    number = new_id()
    import_instrument(actor, NewImport(number, carried(definition), digest_of(definition)))
    return number


@pytest.mark.parametrize("form", Form)
def test_keeps_nothing_while_it_is_looked_at(town: Town, ours: Definition, form: Form) -> None:
    with town.centre.coach.acts() as coach:
        before = OwnVersion.objects.count()
        found = looked(coach, ours, form)
        assert found.reading.definition == ours
        assert OwnVersion.objects.count() == before


def test_keeps_a_draft_of_what_was_looked_at_with_its_faults(town: Town, ours: Definition) -> None:
    bare = replace(ours, licence=replace(ours.licence, spdx="", verified_on=None))
    with town.centre.coach.acts() as coach:
        found = looked(coach, bare)
        assert found.reading.definition is not None
        assert {fault.where for fault in found.reading.faults} == {"licence/spdx", "licence/verified_on"}
        draft = show_draft(coach, taken(coach, found.reading.definition))
    assert draft.definition == bare
    assert draft.definition.status is Status.DRAFT
    assert draft.made_from == ""


def test_stands_beside_the_version_it_is_a_version_of(town: Town, ours: Definition) -> None:
    earlier = published(town.centre.coach, ours)
    with town.centre.coach.acts() as coach:
        sent = export_instrument(coach, str(earlier), Form.XLSFORM)
        assert sent.name == f"{ours.id}-1.0.xlsx"
        file = changed(sent.data, lambda made: put(made, "survey", "label::fr", "formulation", "Ensemble"))
        found = look_at_import(coach, SentFile(file, Given()))
        assert found.comparison is not None
        (difference,) = found.comparison.differences
        assert (difference.language, difference.after) == ("fr", "Ensemble")
        assert found.reading.definition is not None
        draft = show_draft(coach, taken(coach, found.reading.definition))
    assert draft.made_from == str(earlier)
    assert draft.definition.version == "1.1"
    assert draft.definition.closing[0].label.by_language["fr"] == "Ensemble"


def test_of_what_comes_with_the_product_becomes_one_of_the_service(town: Town) -> None:
    """The makers stay named, and it says that it was changed."""
    with town.elsewhere.steward.acts() as steward:
        found = looked(steward, SHIPPED, Form.FHIR_R4)
        assert found.reading.definition is not None
        draft = show_draft(steward, taken(steward, found.reading.definition))
    assert draft.made_from == "houvast.self_efficacy@1.0"
    assert draft.definition.id == "own.self_efficacy"
    assert draft.definition.licence == replace(SHIPPED.licence, is_altered=True)


def test_is_done_once_however_often_it_is_sent(town: Town, ours: Definition) -> None:
    new = NewImport(new_id(), carried(ours), digest_of(ours))
    for _ in range(2):
        with town.centre.coach.acts() as coach:
            import_instrument(coach, new)
    with town.centre.coach.acts():
        assert version_definition(own_version(new.version_id)) == ours


@pytest.mark.parametrize("line", ["", "x", "eJw=", carried(a_definition())])
def test_takes_nothing_but_what_was_shown(town: Town, ours: Definition, line: str) -> None:
    with town.centre.coach.acts() as coach, pytest.raises(Conflict, match="not what you looked at"):
        import_instrument(coach, NewImport(new_id(), line, digest_of(ours)))


def test_refuses_a_score_on_a_structured_judgement(town: Town) -> None:
    """F21: through the page a score comes in no more than through the format."""
    sheet = b"type,name,label::nl,calculation\ninteger,a,A,\ncalculate,total,,${a}\n"
    with town.centre.coach.acts() as coach:
        found = look_at_import(coach, SentFile(sheet, Given(Kind.SPJ)))
    assert found.reading.definition is None
    assert "adds nothing up" in found.reading.faults[0].text


def test_is_for_coaches_and_stewards_of_the_service_alone(town: Town, ours: Definition) -> None:
    new = NewImport(new_id(), carried(ours), digest_of(ours))
    for nobody in (town.centre.anna, town.desk.dina, town.centre.dpo):
        with nobody.acts() as actor, pytest.raises(NotAllowed):
            import_instrument(actor, new)
        with nobody.acts() as actor, pytest.raises(NotAllowed):
            looked(actor, ours)
    with town.centre.coach.acts() as coach, pytest.raises(NotFound):
        import_instrument(coach, replace(new, controller_id=town.elsewhere.id))
    with town.centre.coach.acts() as coach, pytest.raises(NotFound):
        look_at_import(coach, SentFile(b"", Given(), town.elsewhere.id))


def test_of_another_service_is_nothing_to_compare_with(town: Town, ours: Definition) -> None:
    published(town.centre.coach, ours)
    writer = town.elsewhere.steward
    with writer.acts() as actor:
        assert looked(actor, ours).comparison is None


def test_leaves_for_everybody_who_may_read_it_and_nobody_else(town: Town, ours: Definition) -> None:
    number = published(town.centre.coach, ours)
    for reader in (town.centre.anna, town.centre.bert, town.centre.coach):
        with reader.acts() as actor:
            data = export_instrument(actor, str(number), Form.OWN).data
            assert read_file(data, Given()).definition == ours
    with town.elsewhere.chloe.acts() as chloe, pytest.raises(NotFound):
        export_instrument(chloe, str(number), Form.OWN)
    with town.centre.dpo.acts() as dpo, pytest.raises(NotAllowed):
        export_instrument(dpo, str(number), Form.OWN)
