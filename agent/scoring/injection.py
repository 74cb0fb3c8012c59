"""Orders to whoever marks, taken out of a case before it is graded, and kept to be shown."""

from typing import NamedTuple

from agent.reading.orders import orders, without_orders
from agent.scoring.case import Case, Exchange

__all__ = ["Cleaned", "cleaned", "orders"]


class Cleaned(NamedTuple):
    case: Case
    """Without the flagged sentences."""
    flagged: tuple[str, ...]
    """Verbatim."""


def cleaned(case: Case) -> Cleaned:
    """The case as it is graded: orders taken out of answers, claim and facts."""
    flagged: list[str] = []

    def without(text: str) -> str:
        flagged.extend(orders(text))
        return without_orders(text)

    def tidy(exchange: Exchange) -> Exchange:
        return exchange.model_copy(update={"answer": without(exchange.answer)})

    told = case.round_one.model_copy(update={"told": without(case.round_one.told)})
    exchanges = tuple(tidy(exchange) for exchange in case.exchanges)
    facts = tuple(kept for fact in case.facts if (kept := without(fact)))
    return Cleaned(case.model_copy(update={"round_one": told, "exchanges": exchanges, "facts": facts}), tuple(flagged))
