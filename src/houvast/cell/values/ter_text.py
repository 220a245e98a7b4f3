"""Recognises text that looks copied from the common database T.E.R.: cards, lists, statuses, levels, sheets.

None of it has a place here (law of 29 March 2024, art. 24 §2, 25 and 27). It rather asks once too often:
whoever writes about something else says so. Plain Python; nothing is stored.
"""

import re
from typing import Final

_SIGNS: Final = (
    # Information cards and sheets.
    r"informatie-?[ ]?(?:kaart|fiche)(?:en|s)?",
    r"inlichtingen-?[ ]?fiches?",
    r"(?:cartes?|fiches?)[ ]d'information",
    r"fiches?[ ]de[ ]renseignements?",
    r"information[ ](?:cards?|sheets?)",
    r"intelligence[ ](?:sheets?|reports?|cards?)",
    r"renseignements?[ ]de[ ]la[ ]s[ûu]ret[ée]",
    # The services that keep them, with what they say of somebody.
    r"(?:OCAD|OCAM|CUTA|KOBA)(?:[-'\s:]+[^\n.!?]{0,40}?)?(?:status|statut|niveau|level|stufe|dreiging|menace|threat"
    r"|lijst|liste|list|evaluatie|[ée]valuation|assessment|analyse|analysis|kaart|carte|card|fiche)\w*",
    r"(?:status|statut|niveau|level|dreigings\w*|[ée]valuation|evaluatie|assessment|analyse|lijst|liste|list)"
    r"[ ](?:(?:van|de|of|by|du|door|l')[ ]?(?:het[ ]|l'|the[ ]|d')?)?(?:OCAD|OCAM|CUTA|KOBA)",
    # The database and its entities.
    r"(?:databank|gegevensbank|databases?|banque[ ]de[ ]donn[ée]es|BDC|GGB|dynamische[ ]databank)"
    r"[ ](?:commune[ ]|gemeenschappelijke[ ])?T\.?\s?E\.?\s?R\.?(?!\w)",
    r"T\.E\.R\.",
    r"(?<![\w-])TER[- ](?:databank|database|lijst|liste|list|entiteit|entit[ée]|entity|kaart|carte|card"
    r"|status|statut|persoon|personne)",
    r"(?:gevalideerde|validated)[ ](?:entiteit(?:en)?|entit(?:y|ies))",
    r"entit[ée]s?[ ]valid[ée]es?",
    r"(?:entiteit|entity|entit[ée])[ ](?:in|en)[ ](?:vooronderzoek|pr[ée]-?enqu[êe]te|pre-?inquiry)",
    # What somebody is called there.
    r"(?<![\w-])(?:FTF|HTF|PHP|HP|PGV|PEPF|TV|PGE)s?(?:[- ](?:status|statut|list|lijst|liste)\w*)(?!\w)",
    r"(?<![\w-])(?:FTF|HTF|PGE)s?(?!\w)",
    r"(?:foreign|home-?grown)[ ]terrorist[ ]fighters?",
    r"combattants?[ ]terroristes?[ ][ée]trangers?",
    r"(?:propagandistes?[ ]de[ ]haine|haatpropagandist(?:en)?|hate[ ]propagandists?)",
    r"potenti(?:eel|ële)[ ]gewelddadige?[ ]extremist(?:en)?",
    r"extr[ée]mistes?[ ]potentiellement[ ]violents?",
    r"potentially[ ]violent[ ]extremists?",
    # A level of threat.
    r"(?:dreigings?-?[ ]?niveau|niveau[ ](?:de[ ](?:la[ ])?)?menace|threat[ ]level)",
    r"(?<!\w)(?:niveau|level)[ ]?[1-4](?![\w,.]?\d)(?!\w)",
    # Markings and senders.
    r"(?<!\w)(?:VSSE|SGRS|ADIV)(?!\w)",
    r"(?:note|nota)[ ](?:de[ ]la[ ]S[ûu]ret[ée]|van[ ]de[ ]Staatsveiligheid)",
)
_LOOKS: Final = re.compile("|".join(f"(?:{sign})" for sign in _SIGNS), re.IGNORECASE)


def looks_like_ter(text: str) -> tuple[str, ...]:
    """Returns what in a text looks copied from there, each wording once, in the order of the text."""
    tidy = " ".join(text.replace("\u2019", "'").split())
    return tuple(dict.fromkeys(found.group().strip() for found in _LOOKS.finditer(tidy)))
