"""Where a text quotes: between quotation marks, and on lines that begin with ">".

What stands there is somebody else's words. A quotation that is not closed yet lasts to the end of its
paragraph: whoever types it is in the middle of it. Apostrophes are no quotation marks.
"""

import re

CLOSES = {"„": "”“", "“": "”", "«": "»", "‹": "›", '"': '"', "”": "”"}
SINGLE = "'‘’‚‛"
ALWAYS_OPENS = "„«‹"
MARK = re.compile(r"[„“”\"«»‹›'‘’‚‛]|\n[ \t]*\n")
LINE = re.compile(r"^[ \t]*>[^\n]*", re.MULTILINE)
PARAGRAPH = re.compile(r"\n[ \t]*\n")
BEFORE = "([{<«„“‘/–—-"
CONTRACTION = re.compile(r"['‘’‛](?:s|t|n|k|m|r|ns|er|em|ie|tis|cause|bout)\b", re.IGNORECASE)
SINGLE_END = re.compile(r"(?<=[\w.,!?…])['’](?!\w)")
LONGEST_SINGLE = 500

Span = tuple[int, int]


def quoted(text: str) -> list[Span]:
    """Returns where the text quotes, in order, as pairs of first character and the one after the last."""
    spans = _marked(text)
    spans += [match.span() for match in LINE.finditer(text)]
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _marked(text: str) -> list[Span]:
    spans: list[Span] = []
    begun, closers, until, barren = -1, "", 0, 0
    for match in MARK.finditer(text):
        place, mark = match.start(), match.group()
        if place < until:
            continue
        if begun >= 0:
            if mark[0] == "\n" or mark in closers:
                spans.append((begun, match.end()))
                begun, closers = -1, ""
        elif mark in SINGLE:
            until, barren = _single_end(text, place, barren)
            if until:
                spans.append((place, until))
        elif mark in CLOSES and (mark in ALWAYS_OPENS or _may_open(text, place)):
            begun, closers = place, CLOSES[mark]
    if begun >= 0:
        spans.append((begun, len(text)))
    return spans


def _may_open(text: str, place: int) -> bool:
    """Whether a mark stands where a quotation begins: after a space, a bracket or an elision, or first."""
    before = text[place - 1] if place else " "
    return before.isspace() or before in BEFORE or before in SINGLE


def _single_end(text: str, place: int, barren: int) -> tuple[int, int]:
    """Returns where a quotation in single marks ends; 0 when the mark is an apostrophe.

    Up to ``barren`` none ends, as was found before; how far that is known now is returned beside it.
    """
    following = text[place + 1 : place + 2]
    if not following.isalpha() or not _may_open(text, place) or CONTRACTION.match(text, place):
        return 0, barren
    stop = min(len(text), place + LONGEST_SINGLE)
    paragraph = PARAGRAPH.search(text, max(place, barren), stop)
    if paragraph:
        stop = paragraph.start()
    closing = SINGLE_END.search(text, max(place + 2, barren), stop)
    return (closing.end(), barren) if closing else (0, max(barren, stop))
