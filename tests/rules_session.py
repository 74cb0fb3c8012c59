"""Does the interview as a whole keep its promises: shares, depth, people, secrets, time, an end?"""

import re
from collections import Counter
from collections.abc import Iterator

from tests.sitting import Event, Sitting
from tests.words import either, lowered, sentences

WORDS_A_MINUTE = 140
QUIET_SHARE = 0.15
DOUBTS = re.compile(
    r"\b"
    + either(
        *(
            "doubts?",
            "concerns?",
            "reservations?",
            r"hesita\w+",
            "worr(?:y|ies|ied)",
            "holds? you back",
            "gives? you pause",
        ),
        *("unsure about me", "not sure about me"),
    )
    + r"\b"
)
REASONS = re.compile(
    r"\b"
    + either(
        *("second[- ]choice", "first[- ]choice", "runner-?up", "other candidate", "split panel"),
        "panel (?:was|is|were) (?:split|divided)",
        "(?:could not|couldn't) agree (?:on|about) you",
        "disagreed about you",
        "(?:in mind|considering you|thinking of you) for (?:another|a different)",
        "(?:asked|called|brought|invited) you back because",
        "we had (?:a )?(?:doubts?|concerns?|reservations?)",
    )
    + r"\b"
)
OWED_TOPICS = ("start_plan", "motivation", "red_flag", "candidate_questions", "close")


def session(sitting: Sitting, cooperative: bool, max_questions: int) -> Iterator[str]:
    if len(sitting.asked) > max_questions:
        yield f"session: {len(sitting.asked)} questions, at most {max_questions}"
    yield from _two_at_once(sitting)
    yield from _secrets(sitting)
    yield from _time(sitting)
    if cooperative:
        yield from _topics(sitting)
        yield from _people(sitting)
        yield from _depth(sitting)


def _two_at_once(sitting: Sitting) -> Iterator[str]:
    """One probe, then silence."""
    pending: list[int] = []
    for event in sitting.events:
        if event.get("type") == "waiting":
            pending = []
        elif event.get("type") == "say" and event["probe"]:
            pending.append(event["turn"])
            if len(pending) > 1:
                yield f"turn {event['turn']}: a second probe before the candidate could answer turn {pending[0]}"


def _topics(sitting: Sitting) -> Iterator[str]:
    asked = Counter(say["topic"] for say in sitting.asked)
    total = sum(asked.values())
    if total and asked["story"] / total < 0.5:
        yield f"session: {asked['story']} of {total} questions are on stories, under half"
    if asked["resume"] + asked["role"] < 2:
        yield f"session: {asked['resume'] + asked['role']} openers on résumé or role, at least 2"
    for topic in OWED_TOPICS:
        if not asked[topic]:
            yield f"session: nothing asked on {topic}"


def _people(sitting: Sitting) -> Iterator[str]:
    for panellist in sitting.panel:
        if not any(say["speaker"] == panellist["name"] for say in sitting.says):
            yield f"session: {panellist['name']} never speaks"
    if len(sitting.panel) >= 3 and len(sitting.asked) >= 7:
        shares = {panellist["name"]: quiet_share(panellist["name"], sitting) for panellist in sitting.panel}
        if all(share > QUIET_SHARE for share in shares.values()):
            told = ", ".join(f"{name} {share:.0%}" for name, share in shares.items())
            yield f"session: nobody is quiet until spoken to ({told})"


def quiet_share(name: str, sitting: Sitting) -> float:
    """Share of the questions this panellist asks until the candidate says their name."""
    called = re.compile("|".join(rf"\b{re.escape(part)}\b" for part in name.split() if len(part) > 2))
    before: list[Event] = []
    for say in sitting.asked:
        before.append(say)
        if called.search(sitting.answers.get(say["turn"], "")):
            break
    return sum(say["speaker"] == name for say in before) / len(before) if before else 0.0


def _depth(sitting: Sitting) -> Iterator[str]:
    deepest = dict.fromkeys(sitting.stories, -1)
    for say in sitting.probes:
        if say["topic"] == "story":
            deepest[say["story"]] = max(deepest.get(say["story"], -1), say["probe"]["depth"])
    for story, depth in deepest.items():
        if depth < 2:
            yield f"session: story {story} is asked to depth {depth} only"
    if deepest and max(deepest.values()) < 3:
        yield "session: no story is asked to depth 3"


def _secrets(sitting: Sitting) -> Iterator[str]:
    """Doubts are told when somebody asks for them, the reason for the callback never."""
    own = " ".join(lowered("\n".join([*sitting.stories.values(), *sitting.answers.values()])))
    reservations = [text for panellist in sitting.brief.get("panel") or [] if (text := panellist.get("reservation"))]
    detail = (sitting.brief.get("callback") or {}).get("reason_detail") or ""
    for say in sitting.says:
        spoken = " ".join(lowered(say["text"]))
        asked_for = any(asks_for_doubts(text) for turn, text in sitting.answers.items() if turn < say["turn"])
        hidden = [] if asked_for else [run for text in reservations for run in five_in_a_row(text)]
        for run in [*hidden, *five_in_a_row(detail)]:
            if f" {run} " in f" {spoken} " and run not in own:
                yield f"turn {say['turn']}: gives away {run!r} — {say['text']!r}"
                break
        reason = REASONS.search(say["text"].lower().replace("’", "'"))
        if reason and not (asked_for and "reservation" in reason.group()):
            yield f"turn {say['turn']}: gives away why the candidate is here, {reason.group()!r} — {say['text']!r}"


def asks_for_doubts(answer: str) -> bool:
    said = (sentence.lower() for sentence in sentences(answer))
    return any(DOUBTS.search(sentence) and ("?" in sentence or re.search(r"\byou\b", sentence)) for sentence in said)


def five_in_a_row(text: str) -> list[str]:
    spoken = lowered(text)
    return [" ".join(spoken[place : place + 5]) for place in range(len(spoken) - 4)]


def _time(sitting: Sitting) -> Iterator[str]:
    """Words of both sides at 140 a minute; one exchange, the longest, may run over."""
    minutes = (sitting.brief.get("callback") or {}).get("minutes")
    if not minutes:
        return
    spoken = {say["turn"]: len(say["text"].split()) for say in sitting.says}
    answered = {turn: len(text.split()) for turn, text in sitting.answers.items()}
    slack = max((count + spoken.get(turn, 0) for turn, count in answered.items()), default=0)
    used = sum(spoken.values()) + sum(answered.values())
    if used > minutes * WORDS_A_MINUTE + slack:
        yield f"session: {used / WORDS_A_MINUTE:.0f} minutes of words, {minutes} were given (slack {slack} words)"
