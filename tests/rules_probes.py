"""Is every question on a story what it claims to be: anchored, one level below its parent, of a legal kind?"""

from collections import Counter
from collections.abc import Iterator

from tests.sitting import Event, Sitting
from tests.words import (
    asks,
    content_words,
    cuts_a_word,
    figures,
    fold,
    is_balanced,
    is_within,
    lowered,
    names,
    quoted,
    word_set,
    words,
)

KINDS = {
    0: {"opener"},
    1: {"clarify", "evidence", "quantify", "ownership", "sequence"},
    2: {"rationale", "alternative", "obstacle", "tradeoff", "conflict"},
    3: {"counterfactual", "challenge", "consistency", "reflection", "transfer"},
}
SLOTS = {
    1: {"when", "who", "own_action", "others_action", "what_was_said", "number", "measure", "result", "time_span"},
    2: {"reason", "rejected_option", "obstacle", "cost_accepted", "other_party_reason"},
    3: {"changed_decision", "conceded_part", "lesson", "later_use", "transfer", "contradiction"},
}
MAY_STAND_ALONE = {"consistency", "transfer"}
FILLERS = {
    "um",
    "uh",
    "er",
    "erm",
    "so",
    "basically",
    "like",
    "and",
    "but",
    "or",
    "you know",
    "i mean",
    "sort of",
    "kind of",
}
DANGLING = word_set(
    "the a an of to and with because my which or from as than if our your his their its into but i very"
)
MOST_PROBES = 6
MOST_ASKS = 2
MOST_PATIENT = 12
"""Words of a speech that may leave the candidate room on a story without being a question: "Take your time."."""


def probes(sitting: Sitting) -> Iterator[str]:
    for say in sitting.says:
        if say["probe"] is None:
            waits = any(say is left for left in sitting.asked)
            if say["topic"] == "story" and (asks(say["text"]) or (waits and len(words(say["text"])) > MOST_PATIENT)):
                yield f"turn {say['turn']}: a question on a story without a probe: {say['text']!r}"
            continue
        where = f"turn {say['turn']}"
        for problem in (*_anchors(say, sitting), *_legal(say), *_ladder(say, sitting)):
            yield f"{where}: {problem} — {say['text']!r}"
    yield from _threads(sitting)


def _anchors(say: Event, sitting: Sitting) -> Iterator[str]:
    probe = say["probe"]
    for anchor in filter(None, (probe["anchor"], probe["also"])):
        quote, source = anchor["quote"], sitting.source_of(anchor, say)
        if (anchor["source"] == "answer") != isinstance(anchor["turn"], int):
            yield f"anchor of source {anchor['source']!r} with turn {anchor['turn']!r}"
        if anchor["source"] == "answer" and isinstance(anchor["turn"], int) and anchor["turn"] >= say["turn"]:
            yield f"anchor quotes an answer of the future, turn {anchor['turn']}"
        if source is None:
            yield f"anchor has no source: {anchor}"
        elif not is_within(quote, source):
            yield f"anchor {quote!r} is not a substring of its source"
        elif cuts_a_word(quote, source):
            yield f"anchor {quote!r} begins or ends in mid-word"
        if not stands_in(quote, say["text"]):
            yield f"neither anchor {quote!r} nor a name or number of it stands in the text"
        yield from quote_quality(quote)


def stands_in(quote: str, text: str) -> bool:
    """The anchored words, or a name or number taken from them."""
    if fold(quote) in fold(text):
        return True
    return bool((names(quote) & set(words(text))) or (figures(quote) & set(lowered(text))))


def quote_quality(quote: str) -> Iterator[str]:
    spoken = lowered(quote)
    if not spoken:
        yield f"quote {quote!r} holds no words"
        return
    if len(spoken) > 1 and (spoken[0] in FILLERS or " ".join(spoken[:2]) in FILLERS):
        yield f"quote {quote!r} starts with a filler"
    if len(spoken) > 1 and (spoken[-1] in FILLERS or " ".join(spoken[-2:]) in FILLERS):
        yield f"quote {quote!r} ends with a filler"
    elif len(spoken) > 1 and spoken[-1] in DANGLING:
        yield f"quote {quote!r} ends on a dangling {spoken[-1]!r}"
    if not is_balanced(quote):
        yield f"quote {quote!r} holds unbalanced quotation marks"


def _legal(say: Event) -> Iterator[str]:
    probe = say["probe"]
    depth, kind, slot = probe["depth"], probe["kind"], probe["slot"]
    if kind not in KINDS.get(depth, set()):
        yield f"kind {kind!r} is not of depth {depth}"
    if depth and slot not in SLOTS.get(depth, set()):
        yield f"slot {slot!r} is not of depth {depth}"
    if depth == 0 and say["topic"] == "story":
        if probe["anchor"]["source"] != "round_one":
            yield "an opener must be anchored in round one"
        if len(content_words(probe["anchor"]["quote"])) < 3:
            yield f"an opener needs three content words, {probe['anchor']['quote']!r} has fewer"
        if probe["parent"] is not None:
            yield "an opener has no parent"
    if kind == "consistency":
        if probe["also"] is None:
            yield "consistency without a second anchor"
        elif fold(probe["also"]["quote"]) == fold(probe["anchor"]["quote"]):
            yield "consistency between two anchors that do not differ"
    elif probe["also"] is not None and probe["also"] == probe["anchor"]:
        yield "the second anchor is the first again"


def _ladder(say: Event, sitting: Sitting) -> Iterator[str]:
    probe = say["probe"]
    if say["topic"] != "story":
        return
    anchor = probe["anchor"]
    alone = probe["kind"] in MAY_STAND_ALONE
    quoted_from = sitting.by_turn.get(anchor["turn"])
    if quoted_from and quoted_from["story"] != say["story"] and not alone:
        yield f"anchored in an answer about {quoted_from['story'] or quoted_from['topic']!r}, not this story"
    if probe["parent"] is None:
        if probe["depth"] >= 2 and not alone:
            yield f"depth {probe['depth']} {probe['kind']} without a parent"
        return
    parent = sitting.by_turn.get(probe["parent"])
    if parent is None or parent["turn"] >= say["turn"] or parent["probe"] is None:
        yield f"parent {probe['parent']} is not an earlier probe"
        return
    if parent["story"] != say["story"]:
        yield f"parent {parent['turn']} is on another story"
    if parent["probe"]["kind"] == probe["kind"] and probe["depth"] >= 2:
        yield f"same kind as its parent: {probe['kind']}"
    if probe["depth"] >= 2:
        if parent["probe"]["depth"] != probe["depth"] - 1:
            yield f"depth {probe['depth']} under a parent of depth {parent['probe']['depth']}"
        if not is_within(anchor["quote"], sitting.answers.get(parent["turn"], "")):
            yield f"the answer to parent {parent['turn']} does not hold the anchor {anchor['quote']!r}"
        elif anchor["source"] != "answer" or anchor["turn"] != parent["turn"]:
            yield f"anchor is not declared as the answer to parent {parent['turn']}"


def _threads(sitting: Sitting) -> Iterator[str]:
    on_stories = [say for say in sitting.probes if say["topic"] == "story"]
    opened: set[str] = set()
    for say in on_stories:
        if say["probe"]["depth"] == 0 and say["story"] in opened:
            yield f"turn {say['turn']}: story {say['story']} is opened a second time"
        if say["probe"]["depth"] > 0 and say["story"] not in opened and say["probe"]["kind"] not in MAY_STAND_ALONE:
            yield f"turn {say['turn']}: story {say['story']} is probed before it is opened"
        if say["probe"]["depth"] == 0:
            opened.add(say["story"])
    below = Counter(say["story"] for say in on_stories if say["probe"]["depth"] > 0)
    for story, count in below.items():
        if count > MOST_PROBES:
            yield f"story {story}: {count} probes after the opener, at most {MOST_PROBES}"
    slots = Counter((say["story"], say["probe"]["slot"]) for say in on_stories if say["probe"]["slot"])
    for (story, slot), count in slots.items():
        if count > MOST_ASKS:
            yield f"story {story}: slot {slot} asked {count} times, at most {MOST_ASKS}"
    pairs = Counter(
        frozenset(fold(anchor["quote"]) for anchor in (say["probe"]["anchor"], say["probe"]["also"]) if anchor)
        for say in on_stories
        if say["probe"]["kind"] == "consistency"
    )
    for pair, count in pairs.items():
        if count > 1:
            yield f"the contradiction between {sorted(pair)} is put {count} times"


def spoken_quotes(sitting: Sitting) -> Iterator[str]:
    """Every quotation a question speaks is the candidate's, whole and clean."""
    for say in sitting.says:
        where = f"turn {say['turn']}"
        if not is_balanced(say["text"]):
            yield f"{where}: quotation marks do not match in {say['text']!r}"
            continue
        if say["probe"] is None:
            continue
        for quote in quoted(say["text"]):
            bare = quote.strip().rstrip(".,;:?!…")
            if not is_within(bare, sitting.said_before(say)):
                yield f"{where}: {quote!r} stands in quotation marks but the candidate never said it"
            for problem in quote_quality(bare):
                yield f"{where}: {problem} — {say['text']!r}"
