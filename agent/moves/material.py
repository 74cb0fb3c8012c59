"""What can be asked about besides the stories: lines of the résumé and of the advert that round one never touched,
facts of the job."""

import re

from agent.content.brief import Brief
from agent.content.personas import Persona
from agent.guard import protected_topic
from agent.reading.cues import PRIVATE
from agent.reading.joints import WEAK_END
from agent.words import meaning, overlap, sentences, words

SHORTEST, LONGEST = 3, 10
_COMMON_STARTS = frozenset(
    """The A An Our We Every Each No Some Most Many It They There All Seven Six Five Four Three Two One Guests
    Customers Patients Staff""".split()
)
"""First words of a sentence that lose their capital behind a lead-in; anything else may be a name."""
TOUCHED = 0.5
"""Share of a line's words that round one may hold before the line counts as touched."""
LONGEST_FACT = 20
_SPLIT = re.compile(r"\s*(?:[.;•·|]\s+|[.;•·|]$|\s[–—-]\s|\n+|^[-*]\s+)\s*|,\s+(?=[a-z])", re.MULTILINE)
_WORTH = re.compile(
    r"\b(?:award|of the year|winner|prize|recogni\w+|commend\w+|trained|mentor\w*"
    r"|volunteer\w*|led|built|started|set up|introduced|organis\w+|organiz\w+|redesign\w+"
    r"|launched|managed|coordinat\w+|wrote|designed|project|pilot|committee|lead for|responsible|opened|reduced"
    r"|saved|supervis\w+|coach\w*)\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"(?:[A-Z][a-z]+ed|Ran|Runs|Wrote|Built|Set up|Led|Taught|Won|Sold|Made|Took|Kept|Brought)\b")
_COUNT = re.compile(r"\b(?!(?:19|20)\d\d\b)\d+(?![\w-])")
_AWARD = re.compile(
    r"\b(?:award|of the year|winner|prize|recogni\w+|commend\w+|medal|certificate|mentor|coach|trainer|marshal"
    r"|governor|chair|lead)\b",
    re.IGNORECASE,
)
_IDLE = re.compile(
    r"@|\d{5,}|\b(?:languages?|native|fluent|references?|right to work|sponsorship|driving|licen[cs]e|notice|hobbies"
    r"|interests?|plays|phone|email|address|linkedin|present|diploma|degree|university|college|school"
    r"|member (?:of|since)|membership|chartered|certificate|certified|qualification|PGCE|postgraduate|BSc|MSc|A-levels?"
    r"|(?:19|20)\d\d\s*(?:-|–|to))\b",
    re.IGNORECASE,
)
_NEED = re.compile(
    r"\b(?:you(?:'ll| will)? (?:\w+ )?(?P<act>own|lead|run|plan|decide|coach|manage|build|keep|write|answer|train"
    r"|work|deliver|set|make|take|support|develop|present|handle|negotiate|report|design|improve|mentor|teach|own"
    r"|cover|check|produce|help|bring)"
    r"|responsib\w+ for|experience (?:of|in|with)|able to|must (?:have|be)|need(?:s|ed)?|expected to)\b",
    re.IGNORECASE,
)
_ACTS = frozenset(
    """own lead run plan decide coach manage build keep write answer train work deliver set make take support
    develop present handle negotiate report design improve mentor teach cover check produce help bring test
    stand say turn hold hire grow find fix move reduce raise open close order buy sell sign agree chair organise
    organize coordinate maintain prepare review monitor ensure experience knowledge ability responsibility""".split()
)
_LEAD_IN = re.compile(
    r"^(?:and |or |also |then )*(?:you(?:'ll| will| would| should)?(?: also| then)? (?:be |have "
    r"|need to )?(?:able to |expected to |responsible for )?|we (?:need|want|look for|expect)(?: someone"
    r"| a person)?(?: who| to)? ?|the \w+(?: \w+)? (?:will |must |should )?(?=leads|runs|owns|manages|plans))",
    re.IGNORECASE,
)


def resume_lines(brief: Brief) -> list[str]:
    """Verbatim pieces of the résumé that no round-one story touches, the most telling first."""
    told = meaning(" ".join(f"{story.asked} {story.told}" for story in brief.round_one.stories))
    pieces = _pieces(brief.candidate.resume)
    fresh = [piece for piece in pieces if not _IDLE.search(piece) and overlap(meaning(piece), told) < TOUCHED]
    name = meaning(brief.candidate.name)
    fresh = [piece for piece in fresh if not meaning(piece) <= name and not _is_label(piece)]
    telling = [piece for piece in fresh if _telling(piece)]
    return sorted(telling or fresh, key=lambda piece: (-_telling(piece), pieces.index(piece)))


def _telling(piece: str) -> int:
    """How much a line invites a question: something done, an award, a count of something; a heading is none."""
    return len(_WORTH.findall(piece)) + 2 * bool(_DONE.match(piece)) + bool(_COUNT.search(piece))


def _is_label(piece: str) -> bool:
    """The name of an employer, a place or a person: capitals and nothing done. An award is more than a label."""
    spelt = [word for word in words(piece) if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in spelt)
    return piece.isupper() or (capitals >= 0.7 * len(spelt) and not _AWARD.search(piece))


_STATED = re.compile(r"\b(?:is|are|helps?|would|will)\b", re.IGNORECASE)
"""A whole statement, such as "Experience of laboratories is useful": nothing a post could be said to ask for."""


_POINTS_BACK = re.compile(
    r"\b(?:this|it|them|these|those|both)\b|\bthat(?: (?:down|up|back|forward|out|off|on|to|right)\b|$)"
)
"""'bring that down': what, only the sentence before tells."""


def job_lines(brief: Brief) -> list[str]:
    """Verbatim needs of the advert that neither a story nor the résumé shows."""
    seen = meaning(" ".join(f"{story.told}" for story in brief.round_one.stories))
    found: list[tuple[float, int, str]] = []
    text = brief.role.job_description
    for place, (a, b) in enumerate(sentences(text)):
        if not _NEED.search(text[a:b]):
            continue
        for piece in _pieces(text[a:b]):
            lead_in = _LEAD_IN.match(piece)
            stripped = piece[lead_in.end() :] if lead_in else piece
            if _STATED.search(stripped) or _POINTS_BACK.search(stripped.lower()):
                continue
            if SHORTEST <= len(words(stripped)) <= LONGEST and words(stripped)[0].lower() in _ACTS:
                found.append((overlap(meaning(stripped), seen), place, stripped))
    return [piece for _, _, piece in sorted(found)]


def _pieces(text: str) -> list[str]:
    """Parts of a text between its natural breaks, three to ten words, safe to be said aloud."""
    pieces = [piece.strip(" ,:()") for piece in _SPLIT.split(text) if piece]
    kept = [piece for piece in pieces if SHORTEST <= len(words(piece)) <= LONGEST and piece in text]
    kept = [piece for piece in kept if words(piece)[-1].lower() not in WEAK_END]  # 'work with the'
    return [
        piece
        for piece in kept
        if not PRIVATE.search(piece) and protected_topic(piece) is None and piece.count("(") == piece.count(")")
    ]


def job_facts(brief: Brief, persona: Persona) -> list[str]:
    """What the persona may bring up of this job and company: challenges and aims it knows, short enough to be said."""
    facts = brief.company_facts
    kinds = (("Here: ", facts.challenges), ("What we want in ninety days: ", facts.objectives_90_days))
    known = [(lead, fact) for lead, each in kinds for fact in each if not fact.known_by or persona.id in fact.known_by]
    return [spoken for lead, fact in known if (spoken := _spoken(fact.text, lead))]


def lowered(text: str) -> str:
    """A sentence as it stands behind a colon: no capital, unless its first word may be a name."""
    return f"{text[0].lower()}{text[1:]}" if text.split()[0] in _COMMON_STARTS else text


def _spoken(text: str, lead: str) -> str:
    """The first part of a fact that stands alone in at most twenty words, after a lead-in; '' when none does."""
    first = text[slice(*sentences(text)[0])] if sentences(text) else ""
    for candidate in (first, re.split(r",\s+(?:and|but|which|so)\b|;", first)[0]):
        candidate = candidate.strip().rstrip(".")
        if 3 <= len(words(candidate)) <= LONGEST_FACT and protected_topic(candidate) is None:
            return f"{lead}{lowered(candidate)}."
    return ""


def nearest(facts: list[str], text: str) -> list[str]:
    """The facts that share most with what was told; none where they share nothing, as nobody could follow the leap."""
    shared = [len(meaning(fact) & meaning(text)) for fact in facts]
    most = max(shared, default=0)
    return [fact for fact, count in zip(facts, shared, strict=True) if most and count == most]
