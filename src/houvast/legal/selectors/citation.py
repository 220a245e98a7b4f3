"""Finds the article that holds on a day; the pages cite what this returns and never a number of their own."""

from datetime import date

from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.legal.loading import library
from houvast.legal.values import Citation


def citation(named: str, on: date) -> Citation:
    """Returns the version of an article in force on a day; raises NotFound when none is held (F16)."""
    for held in library().citations:
        if held.id == named and held.is_valid(on):
            return held
    raise NotFound(message("No text “%(name)s” in force on %(day)s is held here."), name=named, day=str(on))


def current_citation(topic: str, on: date) -> Citation:
    """Returns the article on a topic in force on a day, as "secrecy_consultation"; raises NotFound (F16)."""
    for held in library().citations:
        if held.topic == topic and held.is_valid(on):
            return held
    raise NotFound(message("No text “%(name)s” in force on %(day)s is held here."), name=topic, day=str(on))
