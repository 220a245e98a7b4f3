"""Definitions of every shape the format allows, for the properties of the round trips."""

from datetime import date

from hypothesis import strategies as st

from houvast.instruments.definition import (
    ALWAYS,
    Answer,
    Comparison,
    Condition,
    Definition,
    Item,
    Kind,
    Level,
    Licence,
    Missing,
    Polarity,
    Relevance,
    Section,
    Side,
    Status,
    Voice,
    Words,
)

LANGUAGES = ("nl", "fr", "en")
CHOSEN = frozenset({Answer.LEVEL, Answer.CHOICE, Answer.CHOICES})
LINE = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=12
).filter(lambda text: bool(text.strip()) and "${" not in text)
TEXT = st.one_of(
    LINE, st.sampled_from(["=1+1", "'t Huis", '"quoted"', "a\nb", " edge ", "1.0", "true", "|x|", "_x0041_"])
)
IDS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,8}", fullmatch=True)
COMPARED = [one for one in Comparison if one not in {Comparison.ANSWERED, Comparison.UNANSWERED}]


def words(languages: tuple[str, ...]) -> st.SearchStrategy[Words]:
    """A text in each of the languages."""
    return st.fixed_dictionaries(dict.fromkeys(languages, TEXT)).map(Words)


def maybe(languages: tuple[str, ...]) -> st.SearchStrategy[Words]:
    """A text, or none."""
    return st.one_of(st.just(Words()), words(languages))


def sides(languages: tuple[str, ...]) -> st.SearchStrategy[tuple[Side, ...]]:
    """One to three sides, each of another polarity."""
    level = st.builds(Level, LINE, words(languages), maybe(languages))
    levels = st.lists(level, min_size=1, max_size=4, unique_by=lambda one: one.value).map(tuple)
    said = maybe(languages)

    def some(polarities: list[Polarity]) -> st.SearchStrategy[tuple[Side, ...]]:
        return st.tuples(
            *(
                st.builds(Side, st.just(one), levels, said, said, st.integers(0, 9), st.booleans())
                for one in polarities
            )
        )

    return st.lists(st.sampled_from(Polarity), min_size=1, max_size=3, unique=True).flatmap(some)


@st.composite
def conditions(draw: st.DrawFn, earlier: list[Item]) -> Relevance:
    """Always, or one to three conditions on questions asked before."""
    asked = [item for item in earlier if item.answer is not Answer.NOTHING]
    if not asked or draw(st.booleans()):
        return ALWAYS
    found = []
    for item in draw(st.lists(st.sampled_from(asked), min_size=1, max_size=3)):
        comparison = draw(st.sampled_from(Comparison))
        values = [level.value for side in item.sides for level in side.levels]
        value = "" if comparison not in COMPARED else draw(st.sampled_from(values) if values else LINE)
        found.append(Condition(item.id, comparison, value))
    return Relevance(tuple(found), any_is_enough=draw(st.booleans()))


@st.composite
def definitions(draw: st.DrawFn) -> Definition:
    """A whole definition: parts in parts, questions of every kind, conditions, closing questions."""
    languages = tuple(draw(st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True)))
    ids = draw(st.lists(IDS, min_size=2, max_size=9, unique=True))
    split = draw(st.integers(0, len(ids) - 1))
    sections: list[Section] = []
    items: list[Item] = []
    for own in ids[:split]:
        parents = ["", *(section.id for section in sections)]
        parent = draw(st.sampled_from(parents))
        sections.append(Section(own, draw(maybe(languages)), parent, is_repeated=draw(st.booleans())))
    for own in ids[split:]:
        answer = draw(st.sampled_from(Answer))
        items.append(
            Item(
                own,
                draw(words(languages)),
                answer,
                draw(st.sampled_from(["", *(section.id for section in sections)])),
                draw(st.one_of(st.just(""), LINE)),
                draw(maybe(languages)),
                draw(maybe(languages)),
                draw(sides(languages)) if answer in CHOSEN else (),
                tuple(draw(st.lists(st.sampled_from(Missing), unique=True))),
                draw(conditions(items)),
                draw(st.booleans()),
            )
        )
    ending = draw(st.integers(1, len(items)))
    said = maybe(languages)
    return Definition(
        id=draw(IDS),
        version=draw(st.from_regex(r"[0-9A-Za-z][0-9A-Za-z._+-]{0,5}", fullmatch=True)),
        status=Status.DRAFT,
        kind=draw(st.sampled_from(Kind)),
        languages=languages,
        title=draw(words(languages)),
        purpose=draw(said),
        licence=draw(
            st.builds(Licence, TEXT, TEXT, TEXT, TEXT, st.booleans(), st.dates(date(2000, 1, 1)), TEXT)
        ),
        items=tuple(items[:ending]),
        not_for=draw(said),
        population=draw(said),
        who_may_rate=draw(said),
        warning=draw(said),
        voices=tuple(draw(st.lists(st.sampled_from(Voice), unique=True))),
        min_raters=draw(st.integers(1, 12)),
        reassess_days=draw(st.one_of(st.none(), st.integers(1, 1100))),
        sections=tuple(sections),
        closing=tuple(items[ending:]),
    )
