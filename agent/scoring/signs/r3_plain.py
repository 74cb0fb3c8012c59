"""Readers that do not hear fillers: they must not move a mark (R3)."""

import re

from agent.scoring.mark import Evidence
from agent.scoring.talk import Reader, Talk

_FILLER = re.compile(
    r"(?:^|,? )(?:um+|uh+|er+m?|hm+|kind of|sort of)(?:, |,?(?= )|(?=[.!?;]))"
    r"|(?:^|(?<=[.!?] )|, )(?:you know|i mean)(?:, |(?=[.!?;]))",
    re.IGNORECASE,
)
"""A sound, or a phrase set off by commas: "how you know it" is none."""


def unfilled(reader: Reader) -> Reader:
    """The reader on the same answers without fillers; what it finds is quoted as it was said."""

    def heard(talk: Talk) -> list[Evidence]:
        case = talk.case
        if not any(_FILLER.search(answer) for answer in case.answers):
            return reader(talk)
        bare = tuple(
            each.model_copy(update={"answer": " ".join(_FILLER.sub(" ", each.answer).split())})
            for each in case.exchanges
        )
        spoken, plain = Talk.of(case), Talk.of(case.model_copy(update={"exchanges": bare}))
        said = {(one.exchange, one.place): one.text for one in spoken.sentences}
        quote = {(one.exchange, one.text): said.get((one.exchange, one.place)) for one in plain.sentences}
        whole = len(talk.sentences) == len(spoken.sentences)
        found = reader(plain if whole else plain.firm)
        told = [(each.exchange, quote.get((each.exchange, each.quote))) for each in found]
        return [Evidence(exchange=exchange, quote=text) for exchange, text in told if text]

    return heard
