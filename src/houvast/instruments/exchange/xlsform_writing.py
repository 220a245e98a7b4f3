"""Writes a definition as a spreadsheet form (XLSForm) that a city can edit and other programs can show.

What the format has no place for stands in columns of our own, in every language, and for other readers in
the hint for whoever fills the form in.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from houvast.instruments.definition import Answer, Definition, Item, Relevance, Section, Side, Words
from houvast.instruments.exchange.conditions import packed_relevance
from houvast.instruments.exchange.elsewhere import AROUND, COLUMNS, ONE_BY_ONE, SPLIT, note_unsaid, spoken
from houvast.instruments.exchange.fixed_words import MISSING, NO, SIDES, YES, in_languages
from houvast.instruments.exchange.guide import guide
from houvast.instruments.exchange.outcome import Loss, Losses, Written
from houvast.instruments.exchange.workbook import Cell, Table, workbook
from houvast.instruments.exchange.xlsform_naming import Names, names_of
from houvast.instruments.exchange.xlsform_shown import GUIDE, GUIDED, mark_of
from houvast.instruments.exchange.xpath import written_relevance
from houvast.kernel.messages import message

YES_NO_LIST: Final = "houvast_yes_no"
TYPES: Final = {
    Answer.WORDS: "text",
    Answer.NUMBER: "decimal",
    Answer.WHOLE: "integer",
    Answer.DAY: "date",
    Answer.MOMENT: "datetime",
    Answer.TIME: "time",
    Answer.NOTHING: "note",
}

LICENCE: Final = message("The licence is not shown elsewhere; pass it on with the form.")


def write_xlsform(definition: Definition) -> Written:
    """Returns the spreadsheet and what other readers will not find in it."""
    form = _Form(definition)
    tables = {"survey": form.survey(), "choices": form.choices, "settings": form.settings()}
    return Written(workbook(tables), form.losses.told())


def xlsform_losses(definition: Definition) -> tuple[Loss, ...]:
    """Returns the same losses without making the file."""
    form = _Form(definition)
    form.survey()
    return form.losses.told()


@dataclass
class _Form:
    definition: Definition
    losses: Losses = field(default_factory=Losses)
    choices: Table = field(default_factory=list)
    stack: list[str] = field(default_factory=list)
    written: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.names: Names = names_of(self.definition)
        self.languages = spoken(self.definition)
        self.sections: Mapping[str, Section] = {one.id: one for one in self.definition.sections}
        self.order = {one.id: at for at, one in enumerate(self.definition.sections)}
        self.losses.add(LICENCE)
        self.losses.add(AROUND)
        if self.definition.voices:
            self.losses.add(COLUMNS)

    def survey(self) -> Table:
        rows: Table = []
        closing = {id(item) for item in self.definition.closing}
        for item in self.definition.every_item():
            rows += self._move_to(item.section)
            rows += self._item(item, is_closing=id(item) in closing)
        for section in self.definition.sections:
            if section.id not in self.written:
                rows += self._move_to(section.id)
        rows += self._move_to("")
        return rows

    def settings(self) -> Table:
        whole, licence = self.definition, self.definition.licence
        row: dict[str, Cell] = {
            "form_title": whole.title.said(self.languages[0]),
            "form_id": whole.id,
            "version": whole.version,
            "default_language": self.languages[0],
            "houvast_kind": whole.kind.value,
            "houvast_languages": " ".join(whole.languages),
            "houvast_voices": " ".join(whole.voices),
            "houvast_min_raters": str(whole.min_raters),
            "houvast_reassess_days": str(whole.reassess_days or ""),
            "houvast_spdx": licence.spdx,
            "houvast_text_file": licence.text_file,
            "houvast_attribution": licence.attribution,
            "houvast_source_url": licence.source_url,
            "houvast_altered": "yes" if licence.is_altered else "",
            "houvast_verified_on": licence.verified_on.isoformat() if licence.verified_on else "",
            "houvast_copyright": licence.copyright,
        }
        for name in ("title", "purpose", "not_for", "population", "who_may_rate", "warning"):
            row |= self._words(f"houvast_{name}", getattr(whole, name))
        return [row]

    def _words(self, heading: str, words: Words) -> dict[str, Cell]:
        said = words.by_language
        form = f"{heading}.%s" if heading.startswith("houvast_") else f"{heading}::%s"
        return {form % language: said[language] for language in self.languages if said.get(language)}

    def _move_to(self, section: str) -> Iterator[dict[str, Cell]]:
        """Closes and opens groups until the next question stands where it belongs."""
        path = self._path(section)
        while self.stack != path[: len(self.stack)]:
            gone = self.sections[self.stack.pop()]
            yield {"type": "end repeat" if gone.is_repeated else "end group"}
        for name in path[len(self.stack) :]:
            yield self._opened(self.sections[name])
            self.stack.append(name)

    def _path(self, section: str) -> list[str]:
        path: list[str] = []
        while section in self.sections and section not in path:
            path.insert(0, section)
            section = self.sections[section].parent
        return path

    def _opened(self, section: Section) -> dict[str, Cell]:
        if section.id in self.written:
            self.losses.add(SPLIT, section.id)
        self.written.add(section.id)
        return {
            "type": "begin repeat" if section.is_repeated else "begin group",
            "name": self.names.section(section.id),
            **self._words("label", section.title),
            **self._relevance(section.relevance),
            "houvast_id": section.id,
            "houvast_order": str(self.order[section.id]),
        }

    def _relevance(self, relevance: Relevance) -> dict[str, Cell]:
        return {
            "relevant": written_relevance(relevance, self.names.asked),
            "houvast_relevant": packed_relevance(relevance),
        }

    def _item(self, item: Item, *, is_closing: bool) -> Iterator[dict[str, Cell]]:
        note_unsaid(self.losses, item)
        head = self.names.heads[item.id]
        about: dict[str, Cell] = {
            "name": head,
            **self._words("label", item.label),
            **self._words("hint", item.hint),
            "required": "yes" if item.is_required else "",
            **self._relevance(item.relevance),
            "houvast_id": item.id,
            "houvast_answer": item.answer.value,
            "houvast_domain": item.domain,
            **self._words("houvast_definition", item.definition),
            "houvast_missing": " ".join(item.missing),
            "houvast_closing": "yes" if is_closing else "",
        }
        rows = self.names.asked[item.id].rows
        if len(item.sides) <= 1:
            only = self._side(item, item.sides[0], head) if item.sides else {"type": self._type(item)}
            yield {**about, **only, **self._guided(item, item.sides)}
            return
        self.losses.add(ONE_BY_ONE, item.id)
        required = about.pop("required")
        yield {"type": "begin group", **about, "houvast_required": required}
        for row, side in zip(rows, item.sides, strict=True):
            label = in_languages(SIDES[side.polarity], self.languages)
            yield {
                "name": row,
                **self._words("label", label),
                "required": required,
                **self._side(item, side, row),
                **self._guided(item, (side,)),
            }
        yield {"type": "end group"}

    def _guided(self, item: Item, sides: tuple[Side, ...]) -> dict[str, Cell]:
        said = guide(item, sides, self.languages)
        return {**self._words(GUIDE, said), GUIDED: mark_of(said)}

    def _side(self, item: Item, side: Side, row: str) -> dict[str, Cell]:
        if side.levels:
            self._list(row, item, side)
        return {
            "type": self._type(item, row) if side.levels else "note",
            "houvast_side": side.polarity.value,
            **self._words("houvast_counts", side.counts_as),
            **self._words("houvast_counts_not", side.does_not_count_as),
            "houvast_evidence_min": str(side.evidence_min or ""),
            "houvast_critical": "yes" if side.is_critical else "",
        }

    def _type(self, item: Item, listed: str = "") -> str:
        if item.answer is Answer.YES_NO and not listed:
            self._yes_no()
            return f"select_one {YES_NO_LIST}"
        if not listed:
            return TYPES.get(item.answer, "note")
        return f"select_{'multiple' if item.answer is Answer.CHOICES else 'one'} {listed}"

    def _list(self, listed: str, item: Item, side: Side) -> None:
        names = self.names.choices[listed]
        for level in side.levels:
            self.choices.append(
                {
                    "list_name": listed,
                    "name": names[level.value],
                    **self._words("label", level.label),
                    "houvast_value": level.value,
                    **self._words("houvast_anchor", level.anchor),
                }
            )
        for missing in item.missing:
            words = self._words("label", in_languages(MISSING[missing], self.languages))
            self.choices.append(
                {"list_name": listed, "name": missing.value, **words, "houvast_missing": "yes"}
            )

    def _yes_no(self) -> None:
        if not any(row["list_name"] == YES_NO_LIST for row in self.choices):
            for name, words in (("yes", YES), ("no", NO)):
                said = self._words("label", in_languages(words, self.languages))
                self.choices.append({"list_name": YES_NO_LIST, "name": name, **said})
