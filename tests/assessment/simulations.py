"""The simulation that measures coverage, loaded from where it is run by hand."""

import sys
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

BENCH = Path(__file__).resolve().parents[2] / "bench"


@cache
def simulation() -> ModuleType:
    """``bench/coverage.py`` as a module."""
    spec = spec_from_file_location("bench_coverage", BENCH / "coverage.py")
    if spec is None or spec.loader is None:
        raise AssertionError("bench/coverage.py is gone")
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up by its name
    spec.loader.exec_module(module)
    return module
