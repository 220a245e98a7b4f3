"""Plays the figures of the town's cell: quarters gone by as its counters kept them, then released.

No case is played for them and none is left: they are made up by a rule, the same in every town.
"""

from datetime import datetime, time
from typing import Final

from houvast.cell.figures import count_case
from houvast.cell.services.release_figures import release_figures
from houvast.cell.values.figures import Happened
from houvast.cli.demo.calendar import Calendar
from houvast.cli.demo.cell_play import COORDINATOR, TOWN_HALL
from houvast.cli.demo.ledger import Ledger
from houvast.cli.demo.stage import Stage
from houvast.kernel import clock

CELL_FIGURES: Final = "cell_figures"
AGO: Final = (500, 410, 320, 230)
"""Days ago, one in each of the quarters that are made up."""
OFTEN: Final = {
    Happened.PROPOSED: (3, 4, 6, 2),
    Happened.WITHDRAWN: (0, 1, 0, 0),
    Happened.REFUSED: (1, 1, 2, 1),
    Happened.LISTED: (2, 2, 4, 1),
    Happened.REVIEWED: (0, 2, 4, 6),
    Happened.CLOSED: (0, 1, 2, 2),
    Happened.ERASED: (1, 2, 2, 3),
    Happened.MET: (2, 2, 3, 2),
    Happened.DISCUSSED: (3, 5, 8, 6),
    Happened.INVITED: (11, 17, 26, 19),
    Happened.ANSWERED: (9, 15, 25, 18),
}


def play_figures(stage: Stage, ledger: Ledger) -> None:
    """Counts what is made up, and has the coordinator release what is over."""
    for place, ago in enumerate(AGO):
        moment = datetime.combine(Calendar(ledger.day).day(ago), time(11), clock.BELGIUM)
        with stage.acts(COORDINATOR), clock.frozen_at(moment):
            for what, often in OFTEN.items():
                count_case(ledger.services[TOWN_HALL], what, often[place])
    with stage.acts(COORDINATOR) as kobe:
        release_figures(kobe)
    ledger.played.append(CELL_FIGURES)
    ledger.save()
