"""Fills in what a service needs at night: who has the duty, and the public lines that always answer."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from houvast.access.values import Function
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.town import Persona, TownController
from houvast.cli.demo.values import Language
from houvast.kernel import clock
from houvast.rights.services.change_numbers import change_numbers
from houvast.rights.services.change_roster import change_roster
from houvast.rights.values import DutyContent, Line, PublicNumber, evening_of

EVENINGS: Final = 7
EXTENSION: Final = {Language.NL: "intern 214", Language.FR: "interne 214"}
LINES: Final = {
    Language.NL: (PublicNumber("Tele-Onthaal", "106"), PublicNumber("", "1813", Line.SUICIDE_LINE)),
    Language.FR: (PublicNumber("Télé-Accueil", "107"), PublicNumber("", "103", Line.CHILD_PROTECTION)),
}
SOURCE: Final = {Language.NL: "de website van de lijn zelf", Language.FR: "le site de la ligne elle-même"}


def prepare_nights(stage: Stage, service: TownController, people: list[Persona], ledger: Ledger) -> None:
    """Fills in a week of duties, turn by turn, and the lines a steward would write down."""
    on_duty = [one for one in people if Function.DUTY in one.functions]
    steward = next(one for one in people if Function.STEWARD in one.functions)
    first = evening_of(clock.now())
    with stage.acts(on_duty[0].key) as actor:
        for number in range(EVENINGS):
            content = DutyContent(on_duty[number % len(on_duty)].name, EXTENSION[service.language])
            for function in (ledger.duties[service.key], ledger.teams[service.key]):
                change_roster(actor, function, first + timedelta(days=number), content)
    with stage.acts(steward.key) as actor:
        change_numbers(
            actor, ledger.services[service.key], [_checked(one, service) for one in LINES[service.language]]
        )


def _checked(number: PublicNumber, service: TownController) -> PublicNumber:
    """A number of the danger line says from where it is and when it was checked: the day the town began."""
    return replace(number, source=SOURCE[service.language], checked_on=clock.today())
