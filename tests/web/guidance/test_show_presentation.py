"""The page that colleagues see …"""

from dataclasses import replace

from browsing import browsing
from guidance.presentations import a_change, named_trajectory, prepared
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.guidance.services.change_presentation import change_presentation
from world import Town


def test_holds_no_name_and_no_reference_not_even_in_its_bar(town: Town) -> None:
    """F27: a sheet for the meeting without names."""
    anna = town.centre.anna
    trajectory = named_trajectory(anna, town.centre.coach)
    presentation = prepared(anna, trajectory)
    change = a_change(anna, trajectory, presentation)
    with anna.acts() as actor:
        change_presentation(actor, replace(change, question="Hoe verder?"))
        reference = identify_trajectory(actor, trajectory).reference
    page = (
        browsing(anna, "nl").get(f"/guidance/{trajectory}/peer-supervision/{presentation}/").content.decode()
    )
    assert page.index("Hoe verder?") < page.index("De jongere woont")
    for hidden in ("Marwa", "Benali", "Samira", "Kerkstraat", "Aalst", reference):
        assert hidden not in page


def test_is_not_there_for_a_colleague_without_a_grant(town: Town) -> None:
    trajectory = named_trajectory(town.centre.anna, town.centre.coach)
    presentation = prepared(town.centre.anna, trajectory)
    address = f"/guidance/{trajectory}/peer-supervision/{presentation}/"
    assert browsing(town.centre.bert).get(address).status_code == 404
