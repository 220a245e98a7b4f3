"""The inflected forms of the words on a list, from the dictionaries of simplemma.

A dictionary is turned around once: of its 180,000 to 370,000 forms only those of the list's own words are
kept, and it is let go. So a process holds a few thousand words instead of 20 to 40 megabytes, and no word
that somebody typed is ever kept in a cache. The dictionaries come with the package; none is copied into ours.
"""

from collections.abc import Iterable

from simplemma.strategies import DefaultDictionaryFactory

from houvast.web.wording.tokens import WORD, fold

Inflections = dict[str, frozenset[str]]


def inflections_of(language: str, words: Iterable[str]) -> Inflections:
    """Returns the folded forms of each dictionary word ("liegen": "lieg", "liegt", …), itself among them.

    Takes 0.3 to 1 second and some 40 MB meanwhile; its caller keeps the answer.
    """
    forms = {word: {fold(word)} for word in words}
    if not forms:
        return {}
    for form, word in DefaultDictionaryFactory().get_dictionary(language).items():
        if word in forms and WORD.fullmatch(form):
            forms[word].add(fold(form))
    return {word: frozenset(found) for word, found in forms.items()}
