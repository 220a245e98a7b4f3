"""How people ask for what is in the closed lists: words in Dutch, French, German and English, to be found by.

They are looked through and never shown; what a page calls a need or a sector stands in its own labels. CC0.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SPOKEN_NEEDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "housing": "wonen woning huis huisvesting dak opvang dakloos logement habitation maison sans-abri"
        " hébergement Wohnung Wohnen housing shelter homeless",
        "income": "inkomen geld schulden leefloon budget uitkering voedselhulp revenu argent dettes"
        " aide alimentaire Einkommen Schulden income money debt",
        "school": "school onderwijs leren huiswerk spijbelen opleiding école enseignement devoirs décrochage"
        " Schule Unterricht school education",
        "work": "werk job stage vacature werkloos emploi travail stage chômage Arbeit work job",
        "family": "gezin familie ouders opvoeding ouder kind relatie famille parents éducation Familie"
        " Eltern Erziehung family parenting",
        "friends": "vrienden ontmoeting eenzaam buurt amis rencontre solitude quartier Freunde friends",
        "leisure": "vrije tijd sport jeugdhuis hobby loisirs maison de jeunes Freizeit leisure",
        "health": "gezondheid dokter huisarts ziekte santé médecin maladie Gesundheit Arzt health doctor",
        "meaning": "zin zingeving geloof levensbeschouwing sens croyance religion Sinn Glaube meaning belief",
        "identity": "identiteit wie ben ik afkomst gender identité origine genre Identität identity",
        "justice": "justitie recht advocaat rechtbank slachtoffer justice avocat tribunal victime Justiz"
        " Anwalt justice lawyer court victim",
        "online": "online internet sociale media gsm nepnieuws mediawijsheid réseaux sociaux désinformation"
        " éducation aux médias Internet Medien online media",
        "mind": "psycholoog psychisch depressie angst trauma verdriet praten psychologue psychique dépression"
        " deuil parler Psychologe Trauer mental grief talk",
        "drugs": "drugs alcohol verslaving drogue alcool dépendance addiction Sucht Drogen addiction",
        "violence": "geweld ruzie misbruik mishandeling pesten violence conflit abus maltraitance harcèlement"
        " Gewalt Mobbing violence abuse bullying",
        "papers": "papieren verblijf asiel nationaliteit vreemdeling papiers séjour asile nationalité Papiere"
        " Aufenthalt Asyl papers residence asylum",
        "language": "taal taallessen Nederlands tolk langue cours de français interprète Sprache Dolmetscher"
        " language interpreter",
        "polarisation": "polarisatie samenleven discriminatie racisme extremisme polarisation vivre ensemble"
        " discrimination racisme extrémisme Polarisierung Zusammenleben living together",
    }
)

SPOKEN_SECTORS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "welfare": "welzijn OCMW CAW maatschappelijk werk aide sociale CPAS ÖSHZ Sozialdienst welfare",
        "youth_care": "jeugdhulp aide à la jeunesse Jugendhilfe youth care",
        "youth_work": "jeugdwerk jeugdhuis straathoekwerk animation AMO Jugendarbeit youth work",
        "education": "onderwijs school enseignement école Unterricht education",
        "pupil_guidance": "leerlingenbegeleiding CLB CPMS PMS psycho-médico-social Kaleido guidance",
        "mental_health": "geestelijke gezondheid CGG GGZ santé mentale psychische Gesundheit mental health",
        "health_care": "gezondheidszorg wijkgezondheidscentrum maison médicale soins Gesundheitswesen",
        "employment": "arbeidsbemiddeling VDAB Actiris Forem emploi Arbeitsamt employment",
        "housing": "sociale huisvesting huurdersbond logement social Wohnungswesen housing",
        "legal_aid": "rechtshulp juridisch aide juridique Rechtshilfe legal aid",
        "justice": "justitiehuis maison de justice Justizhaus justice house",
        "police": "politie police Polizei",
        "local_government": "stad gemeente ville commune Gemeinde town municipality",
        "belief": "levensbeschouwing moskee kerk vrijzinnig culte mosquée église laïcité Glaube belief",
        "culture_and_sport": "cultuur sport bibliotheek culture bibliothèque Kultur culture library",
        "association": "vereniging vzw association asbl Verein VoG association",
    }
)
