"""The figures of the demonstration's cell …"""

from pathlib import Path

from demonstration import town_of
from houvast.cell.selectors.show_figures import show_figures
from houvast.cli.demo.cells import CELL
from houvast.cli.demo.figures_play import CELL_FIGURES, OFTEN
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.town import load_town
