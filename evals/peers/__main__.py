"""Our panel beside two baselines on the same candidates: `python -m evals.peers`.

Without a model: our panel on its built-in voice, and the "tell me more" interviewer. With ROUNDTWO_MODEL (and
OPENAI_BASE_URL, OPENAI_API_KEY): our panel on that model and the one careful prompt on the same, besides.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from agent.commands import FAILED
from agent.engines.chat_client import ChatClient
from agent.engines.language_model import LanguageModelEngine
from agent.engines.offline import OfflineEngine
from agent.engines.wrappers import Metered, WithFallback
from agent.errors import ContentError, InterviewError
from agent.settings import Settings
from agent.terminal.plain import prepare_streams, tell, tell_error
from evals.candidate import Candidate, load_candidate
from evals.finished import FinishedInterview
from evals.hold import Label, hold, hold_with, seated_before
from evals.interviewers import ready
from evals.metrics.measure import REGISTRY, measured
from evals.models import ServerSays
from evals.peers.one_prompt import OnePrompt
from evals.peers.tell_me_more import TellMeMore
from evals.rows import save_rows
from evals.suite import PANELS, PROCESSES, Case, cases, play_all
from evals.tables import NOTHING, figure, plain

PUBLISHED = {
    "single_ask": "0.443", "last_answer_word": "0.643", "praise": "0.092", "formula_openings": "0.856",
    "commonest_opening": "0.22", "words_median": "39 (mean)",
}  # fmt: skip
"""GPT-5 with a careful prompt, 180 interviews, 2,160 turns; from the data of Beyond the Resume (2603.01775)."""
ROWS = (
    *PUBLISHED, "probe_depth_2", "probe_depth_3", "laddering", "repeats", "grounding", "no_fabrication", "fact_yield",
    "evasion_recovery", "asked_again", "persona_separability", "session_integrity", "calls", "prompt_tokens",
    "reply_tokens", "first_word_seconds",
)  # fmt: skip
BUILT_IN, MORE, MODEL, PROMPT = "panel, built-in", "tell me more", "panel, model", "one prompt, model"
AT_ONCE = 4
"""Interviews with a model side by side."""


Hold = Callable[[Case], Awaitable[FinishedInterview]]


class Peer(NamedTuple):
    name: str
    interviews: tuple[FinishedInterview, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, or 1 when nothing could be held."""
    prepare_streams()
    parser = argparse.ArgumentParser(
        prog="python -m evals.peers", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", metavar="CANDIDATE", action="append", help="a candidate's slug; several allowed")
    parser.add_argument("--panel", action="append", help=f"a panel; several allowed; {', '.join(PANELS)}")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", metavar="FOLDER", type=Path, help="keep the interviews here, a file for each column")
    chosen = parser.parse_args(arguments)
    wanted = cases(panels=chosen.panel or PANELS, seeds=(chosen.seed,))
    wanted = [case for case in wanted if not chosen.only or case.file.stem in chosen.only]
    try:
        if not wanted:
            raise ContentError(", ".join(chosen.only), "is no candidate; their files lie in evals/candidates")
        peers = [Peer(BUILT_IN, tuple(play_all(wanted, processes=PROCESSES)))]
        peers.append(Peer(MORE, tuple(asyncio.run(_all(wanted, tell_me_more)))))
        settings = Settings.from_environ(os.environ)
        if settings.model:
            peers += asyncio.run(with_model(wanted, settings))
    except InterviewError as error:
        tell_error(str(error))
        return FAILED
    for peer in peers if chosen.out else ():
        save_rows(chosen.out / f"{peer.name.replace(', ', '-').replace(' ', '-')}.jsonl", peer.interviews)
    tell(table(peers))
    for problem in problems(peers):
        tell_error(problem)
    return 0


async def tell_me_more(case: Case) -> FinishedInterview:
    candidate = load_candidate(case.file)
    peer = TellMeMore(seated_before(candidate, case.panel))
    label = Label("tell_me_more", seed=case.seed, epoch=case.epoch)
    return await hold_with(ready(peer), candidate, case.panel, label=label)


async def with_model(wanted: Sequence[Case], settings: Settings) -> list[Peer]:
    """Our panel and the one prompt, each interview by the same client of the same server. Raises InterviewError for
    settings that cannot be right."""
    async with ChatClient.from_settings(settings) as client:

        async def ours(case: Case) -> FinishedInterview:
            return await our_panel(load_candidate(case.file), case, client)

        async def theirs(case: Case) -> FinishedInterview:
            return await one_prompt(load_candidate(case.file), case, client)

        return [Peer(MODEL, tuple(await _all(wanted, ours))), Peer(PROMPT, tuple(await _all(wanted, theirs)))]


async def our_panel(candidate: Candidate, case: Case, client: ChatClient) -> FinishedInterview:
    """Our panel as people meet it: the model, and the built-in voice where it fails."""
    meter = Metered(LanguageModelEngine(client, OfflineEngine()))
    engine = WithFallback(meter, OfflineEngine(), lambda problem: None)
    return await hold(
        candidate, case.panel, seed=case.seed, epoch=case.epoch, engine=engine, model=client.model, meter=meter
    )


async def one_prompt(candidate: Candidate, case: Case, client: ChatClient) -> FinishedInterview:
    peer = OnePrompt(seated_before(candidate, case.panel), ServerSays(client))
    label = Label("one_prompt", "model", client.model, case.seed, case.epoch)
    return await hold_with(ready(peer), candidate, case.panel, label=label)


async def _all(wanted: Sequence[Case], one: Hold) -> list[FinishedInterview]:
    """Every case, a few at a time, in their order."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def held(case: Case) -> FinishedInterview:
        async with gate:
            return await one(case)

    return list(await asyncio.gather(*(held(case) for case in wanted)))


def table(peers: Sequence[Peer]) -> str:
    """Each metric in a line, each interviewer in a column, and what is published at the end."""
    header = ("metric", *(peer.name for peer in peers), "published", "target")
    lines = []
    for name in ROWS:
        metric = REGISTRY[name]
        values = [figure(measured(metric, peer.interviews).value) for peer in peers]
        lines.append((f"{name}", *values, PUBLISHED.get(name, NOTHING), metric.target))
    return plain(header, lines)


def problems(peers: Sequence[Peer]) -> list[str]:
    """What the table does not say: interviews that failed, and words that are not the model's."""
    found = []
    for peer in peers:
        failed = [each for each in peer.interviews if each.ended == "failed"]
        if failed:
            found.append(f"{peer.name}: {len(failed)} of {len(peer.interviews)} failed. {failed[0].problem}")
        asked = [each for row in peer.interviews if row.model for each in row.spoken if each.probe]
        stood_in = sum(each.voice == "offline" for each in asked)
        if stood_in:
            found.append(f"{peer.name}: the built-in voice stood in for {stood_in} of {len(asked)} questions.")
    return found


if __name__ == "__main__":
    sys.exit(main())
