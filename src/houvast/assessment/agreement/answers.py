"""What a team is shown, and what a rater is told, as frozen facts; without numpy, like ``outcomes``."""

from dataclasses import dataclass

from houvast.assessment.agreement.outcomes import Bootstrapped, Estimate, Reason, Verdict


@dataclass(frozen=True, slots=True)
class Basis:
    """What a coefficient would rest on, counted over the cases that two or more rated.

    ``used`` is how often each declared level was chosen, ``others`` how many ratings were not the most
    frequent one; ``reason`` says why no coefficient is printed, None when one is.
    """

    cases: int
    used: tuple[tuple[float, int], ...]
    others: int
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Spread:
    """One case: its place, the lowest and the highest level given, and how many levels lie between."""

    case: int
    lowest: float
    highest: float
    steps: int


@dataclass(frozen=True, slots=True)
class MissingAgreement:
    """One item: of the cases that two or more looked at, how many each found known, unknown, or differed on.

    ``differing`` counts cases where somebody found a level and somebody none, or two gave different words
    for none. ``pairs`` is the share of pairs that agree; ``ac1`` has a reason where there is too little.
    """

    cases: int
    all_known: int
    all_missing: int
    differing: int
    pairs: Estimate
    ac1: Estimate


@dataclass(frozen=True, slots=True)
class Coefficients:
    """Krippendorff's ordinal alpha and Gwet's AC2 with quadratic weights, each with its verdict."""

    alpha: Bootstrapped
    ac2: Bootstrapped
    alpha_verdict: Verdict
    ac2_verdict: Verdict


@dataclass(frozen=True, slots=True)
class ItemAgreement:
    """One item: what there is to go by, pairs, what is missing, spreads; coefficients or a reason."""

    basis: Basis
    pairs: Estimate
    missing: MissingAgreement | None
    spreads: tuple[Spread, ...]
    coefficients: Coefficients


@dataclass(frozen=True, slots=True)
class TeamAgreement:
    """Every item by its key, and the whole instrument; ``cases`` counts all, rated twice or not."""

    cases: int
    items: tuple[tuple[str, ItemAgreement], ...]
    whole: Coefficients


@dataclass(frozen=True, slots=True)
class MeanSquares:
    """The table under every intraclass correlation, for ``cases`` cases and ``raters`` raters."""

    cases: int
    raters: int
    between: float
    within: float
    judges: float
    error: float


@dataclass(frozen=True, slots=True)
class Components:
    """Where the differences come from, in squared points: the case, the rater, and everything else.

    ``relative`` and ``absolute`` are how well the mean of all these raters orders cases, and places them.
    """

    case: float
    rater: float
    rest: float
    relative: float | None
    absolute: float | None


@dataclass(frozen=True, slots=True)
class Correlations:
    """The family: ``one`` is ICC(1), ``one_k`` ICC(1,k), ``a1`` ICC(A,1), and so on.

    ``left_out`` counts cases that somebody did not rate; ``table`` and ``components`` are None when there
    is too little to compute any of it.
    """

    one: Estimate
    one_k: Estimate
    a1: Estimate
    ak: Estimate
    c1: Estimate
    ck: Estimate
    left_out: int
    table: MeanSquares | None
    components: Components | None


@dataclass(frozen=True, slots=True)
class Residual:
    """One rater on one item: ratings, and by how much they were higher than the model expects, on average.

    ``unusual`` is that in its own standard errors.
    """

    rater: str
    item: str
    n: int
    higher: float
    unusual: float


@dataclass(frozen=True, slots=True)
class Severities:
    """Each rater's severity in logits, the mean of all being zero; ``n`` of an estimate counts ratings.

    ``groups`` are the raters who can be compared with one another; with more than one group nothing is
    estimated. ``left_out`` names cases and items on which everybody was at one end, which say nothing.
    """

    raters: tuple[tuple[str, Estimate], ...]
    items: tuple[tuple[str, Estimate], ...]
    steps: tuple[float, ...]
    residuals: tuple[Residual, ...]
    groups: tuple[tuple[str, ...], ...]
    left_out: tuple[str, ...]
    reason: Reason | None = None

    def of(self, rater: str) -> Estimate:
        """Returns one rater's own severity."""
        return dict(self.raters)[rater]

    def residuals_of(self, rater: str) -> tuple[Residual, ...]:
        """Returns one rater's own residuals, the most unusual first."""
        own = [each for each in self.residuals if each.rater == rater]
        return tuple(sorted(own, key=lambda each: -abs(each.unusual)))


@dataclass(frozen=True, slots=True)
class AgainstPanel:
    """A rater's figures beside the panel's: per vignette the mean of both, and rater less panel.

    ``bias`` is the mean difference; nineteen in twenty differences lie from ``lower`` to ``upper``. ``n``
    counts the vignettes that both rated.
    """

    n: int
    points: tuple[tuple[float, float], ...]
    bias: Estimate
    lower: Estimate
    upper: Estimate


@dataclass(frozen=True, slots=True)
class Drift:
    """The same vignettes rated again: how many ratings stayed, went up, went down, or are gone or new.

    ``shift`` is the mean change in levels; its interval takes items as the sample.
    """

    n: int
    same: int
    higher: int
    lower: int
    unpaired: int
    shift: Estimate
