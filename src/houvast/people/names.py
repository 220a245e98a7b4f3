"""Folds names so that the same name, written by two people, becomes the same letters.

Belgian practice writes one name in many ways: accents and typing on a telephone, Flemish particles apart or
joined, Arabic names by ear in French or in Dutch, the same name in Arabic script. Folding forgives that; it
never decides that two people are one. A person decides.
"""

import re

from anyascii import anyascii

SEPARATOR = "\x01"
ARABIC_MARK = "\x02"

_SPOKEN_ALIKE = (
    ("kh", "h"),
    ("gh", "g"),
    ("ch", "sh"),
    ("sj", "sh"),
    ("ph", "f"),
    ("th", "t"),
    ("ou", "u"),
    ("oe", "u"),
)
_DOUBLES = re.compile(r"([a-z])\1+")
_UNSETTLED = re.compile(r"[kgc]h|sj|[pt]h|o[ue]|ij(?!a)|[cqzy]|([a-z])\1")
_LONG_I = re.compile(r"ij(?!a)")  # Verheijen sounds as Verheyen; Khadija keeps its j
_ONE_LETTER = str.maketrans("cqzy", "kksi")
_SILENT = re.compile(r"[aeiouyw]|\W")
_ARABIC_SOUNDS = (("kh", "h"), ("gh", "g"), ("th", "t"), ("dh", "d"), ("q", "k"), ("z", "s"))

_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]+")
_ARABIC_JOINED = re.compile(r"\b(عبد|أبو|ابو|أبي|بن|آل|ال)\s+(?=[\u0600-\u06ff])")
_BEYOND = re.compile(r"[^\x00-\xff]+")

# Often typed, and cheaper to replace at once than one by one.
_TYPOGRAPHY = (
    *((mark, " ") for mark in "\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2026\u2022\u20ac"),
    ("\u0153", "oe"),
)
_LETTER_PAIRS = ((b"\xdf", b"ss"), (b"\xe6", b"ae"), (b"\xc6", b"ae"), (b"\xfe", b"th"), (b"\xde", b"th"))

_WRITTEN_PARTICLES = (
    "van vande vanden vander von de den der des du d la le les l ten ter te het t op opde opden in "
    "el al ul ez es er ed ech ash as ar ait ould oulad ben bin ibn bent bou abou abu abd abdel abdul "
    "o n m mac mc"
)


def spoken(letters: str) -> str:
    """Returns lower-case letters as they sound, words apart kept apart: "khalid qasmi" → "halid kasmi"."""
    folded = _spoken_once(letters)
    if _UNSETTLED.search(folded) is None:
        return folded
    return " ".join(_settled(word) for word in folded.split(" "))


def _settled(word: str) -> str:
    while _UNSETTLED.search(word):
        word = _spoken_once(word)
    return word


def _spoken_once(folded: str) -> str:
    for written, sound in _SPOKEN_ALIKE:
        folded = folded.replace(written, sound)
    folded = _LONG_I.sub("i", folded).translate(_ONE_LETTER)
    return _DOUBLES.sub(_first_letter, folded)


def _first_letter(found: re.Match[str]) -> str:
    return found[1]


PARTICLES = frozenset(_WRITTEN_PARTICLES.split()) | frozenset(spoken(_WRITTEN_PARTICLES).split())


def skeleton(word: str) -> str:
    """Returns the consonants of a folded word, as Arabic script writes it: "hadija" → "hdj"."""
    sounds = word.replace("dh", "d")
    bones = _DOUBLES.sub(_first_letter, _SILENT.sub("", sounds[1:] if sounds.startswith("dj") else sounds))
    return bones.rstrip("h") or bones


def _latin_table() -> bytes:
    """Returns the table from Latin-1 to the 26 letters and ten digits; all else separates words."""
    table = bytearray(b" " * 256)
    for code in range(256):
        letter = anyascii(chr(code)).lower()
        if len(letter) == 1 and letter.isalnum():
            table[code] = ord(letter)
    for kept in (SEPARATOR, ARABIC_MARK):
        table[ord(kept)] = ord(kept)
    return bytes(table)


_LATIN = _latin_table()


def plain(text: str) -> bytes:
    """Returns a text in plain letters, digits and spaces; Arabic script becomes a mark and consonants.

    Fast on megabytes: nearly all of it happens in three passes written in C.
    """
    try:
        letters = text.encode("latin-1")
    except UnicodeEncodeError:
        letters = _to_latin(text).encode("latin-1", "replace")
    for written, replacement in _LETTER_PAIRS:
        if written in letters:
            letters = letters.replace(written, replacement)
    return letters.translate(_LATIN)


def _to_latin(text: str) -> str:
    letters = text
    for written, replacement in _TYPOGRAPHY:
        letters = letters.replace(written, replacement)
    letters = _ARABIC.sub(_arabic_word, _ARABIC_JOINED.sub(r"\1", letters))
    return _BEYOND.sub(_other_script, letters)


def _arabic_word(found: re.Match[str]) -> str:
    letters = anyascii(found[0]).lower()
    for written, sound in _ARABIC_SOUNDS:
        letters = letters.replace(written, sound)
    return f" {ARABIC_MARK}{skeleton(letters)} "


def _other_script(found: re.Match[str]) -> str:
    return anyascii(found[0])


def fold(text: str) -> str:
    """Returns the folded words of a name, particles joined, sorted: "Jef De Smet" → "desmet jef".

    Folding twice changes nothing, and the order of given name and family name does not matter.
    """
    folded = text.replace(ARABIC_MARK, " ").replace(SEPARATOR, " ")
    while True:
        before = folded
        folded = _fold_once(folded)
        if folded == before:
            return folded


def _fold_once(text: str) -> str:
    words = plain(text).decode("ascii").replace(ARABIC_MARK, "").split()
    joined, loose = join_particles(words)
    return " ".join([*sorted(spoken(word) for word in joined), *([spoken(loose)] if loose else [])])


def join_particles(words: list[str]) -> tuple[list[str], str]:
    """Returns words, each with the particles before it joined, and the particles left over at the end."""
    joined: list[str] = []
    chain = ""
    for word in words:
        chain += word
        if word not in PARTICLES:
            joined.append(chain)
            chain = ""
    return joined, chain
