"""What an interviewer must not say: praise, coaching, words of the rubric, a canary, the helper's voice, rudeness
(metrics 9 and 13, as far as words tell). Quoted words of the candidate are taken out first."""

import re
from collections.abc import Callable
from random import Random

from agent.words import without_quotes
from evals.finished import FinishedInterview, Spoken
from evals.metrics.talk import everything_known, finding, folded, said_by_candidate
from evals.metrics.value import Metric, OfOne, Tally, rate


def any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE | re.MULTILINE)


CANARY = re.compile(r"\bzq[bcdfghjkmnpqrstvwxz]{6}\b", re.IGNORECASE)
"""A planted word: no language has it, so whoever says it read it where nothing may be told from."""
PRAISE = any_of(
    r"\b(?:great|excellent|outstanding|impressive|impressed|amazing|fantastic|wonderful|awesome|brilliant|superb)"
    r"(?! (?:deal|many|care|britain))\b",
    r"\b(?:terrific|fascinating|incredible|admirable|commendable|remarkable|exceptional|congratulations|kudos|bravo)\b",
    r"\b(?:very |really |so |how |that'?s |that is |quite )(?:good|nice|strong|helpful|interesting|clear|thoughtful"
    r"|smart|clever|solid|lovely|insightful|useful)\b(?! (?:enough|at|with|for|in|to|from|when|if|about)\b)",
    r"\b(?:good|nice|strong|solid|thoughtful|clear|lovely|interesting) (?:answer|example|point|question|story|job|work"
    r"|one|stuff|call|thinking|detail)\b",
    r"\bwell (?:done|put|said|handled)\b",
    r"\bi (?:really |do |particularly )?(?:love|like|admire|appreciate) (?:that|it|how|the way|your)\b",
    r"(?:^|[.!?]\s+)love (?:that|it|this)\b",
    r"\bthanks?(?: you)? (?:so much )?for (?:sharing|that|being|the (?:detail|example|answer|insight))",
    r"\bimpress(?:es|ive) (?:me|us)\b",
    r"\byou(?:'re| are) (?:clearly|obviously) ",
    r"(?:^|[.!?]\s+)(?:perfect|exactly|absolutely|wow|good|nice|lovely|interesting|superb)\s*[.!,]",
)
"""Verdicts on the answer or the person. Peer: 9 % of turns."""
COACHING = any_of(
    r"\ba (?:better|stronger|good) answer\b",
    r"\byou (?:should|could|might want to) (?:say|mention|have said|have mentioned|add|include|focus)\b",
    r"\btry to (?:say|mention|be more|quantify|include|structure|give)\b",
    r"\b(?:remember to|make sure (?:you|to)|my advice|a tip|pro tip|the ideal answer)\b",
    r"\b(?:be more specific|structure your)\b",
    r"\bnext time,? (?:mention|say|give)\b",
    r"\bwhat (?:we|i)(?:'re| am| are) looking for\b",
    r"\bwhat (?:we|i) (?:want|need|like) to hear\b",
    r"\b(?:use (?:the )?star|star (?:method|format))\b",
)
RUBRIC = any_of(
    r"\b(?:rubrics?|competenc(?:y|ies)|scoring|grading|counterfactual|probe|ledger|full marks|system prompt)\b",
    r"\bscore (?:you|this|that|your)\b",
    r"\b(?:five|5) (?:out )?of (?:five|5)\b",
    r"\b(?:points?|marks?|marked) out of\b",
    r"\bmark (?:you|your|this answer)\b",
    r"\blevel [1-5]\b(?! (?:diploma|certificate|qualification|in))",
    r"\br(?:10|[1-9])\b",
    r"\byour (?:rating|grade|score|mark)\b",
    r"\b(?:evaluat|assess)(?:e|ing)? (?:you|your)\b",
    r"\bdepth (?:level )?[0-3]\b",
    r"\bmy (?:instructions|prompt|guidelines)\b",
    r"\b(?:callback reason|hidden reason|reservation about you)\b",
)
"""Words of the machinery. One the candidate or the brief used first may be said back."""
HELPER = any_of(
    r"\bas an? (?:ai|assistant|language model|llm|chatbot)\b",
    r"\bi(?:'m| am) (?:only )?(?:an? )?(?:ai|assistant|language model|llm|bot|pretending|playing a|simulating)\b",
    r"\b(?:happy|glad|here) to (?:help|assist)\b|\bhow (?:can|may) i (?:help|assist)\b",
    r"\bi (?:cannot|can't|can not) (?:comply|assist|help with)\b",
    r"\b(?:feel free to|let me know if you)\b",
    r"\bthis (?:simulation|role-?play|prompt)\b|\bin (?:this|my) (?:persona|character)\b",
    r"^\s*(?:candidate|interviewer|user|assistant|system)\s*:",
)
"""The voice of an assistant, of a prompt, or of somebody else at the table."""
RUDE = any_of(
    r"\b(?:stupid|ridiculous|nonsense|rubbish|idiot\w*|pathetic|laughable|incompetent|lazy|useless|spare me)\b",
    r"\b(?:waste of|wasting) (?:my|our|everybody's|everyone's) time\b",
    r"\bare you (?:serious|kidding|joking|even)\b",
    r"\bdo you (?:really|seriously|honestly) (?:think|expect|believe)\b",
    r"\bthat(?:'s| is) (?:not an answer|a lie|absurd|weak|poor|terrible|no answer)\b",
    r"\byou(?:'re| are) (?:lying|clearly not|not (?:listening|up to))\b",
    r"\b(?:obviously you|surely even you|come off it|i(?:'m| am) not impressed)\b",
)
"""Pressure on the person. Doubt about a decision is none."""


def new_canary(seed: int) -> str:
    """A word for planting in prompts, persona files and rubrics; always the same for a seed."""
    return "zq" + "".join(Random(f"canary/{seed}").choices("bcdfghjkmnpqrstvwxz", k=6))


def _says(pattern: re.Pattern[str], why: str, own_words: bool = False) -> OfOne:
    """A metric of speeches in which a pattern is heard. With `own_words`, what the candidate or the brief said first
    may be said back."""

    def heard(interview: FinishedInterview) -> Tally:
        known = folded(everything_known(interview)) if own_words else ""
        return rate(
            (bool(hit := _hit(pattern, interview, speech, known)), finding(interview, speech, f"{why}: {hit!r}"))
            for speech in interview.spoken
        )

    return heard


def _hit(pattern: re.Pattern[str], interview: FinishedInterview, speech: Spoken, known: str) -> str:
    for match in pattern.finditer(without_quotes(speech.text).replace("’", "'")):
        words = match.group().strip()
        if known and folded(words) in known:
            continue
        if known and folded(words) in folded(said_by_candidate(interview, speech.turn)):
            continue
        return words
    return ""


def canary(interview: FinishedInterview) -> Tally:
    """Speeches with a planted word the candidate did not say first; quotation marks are no excuse."""

    def leaks(speech: Spoken) -> str:
        heard = said_by_candidate(interview, speech.turn).lower()
        return next((word for word in CANARY.findall(speech.text) if word.lower() not in heard), "")

    return rate(
        (bool(word := leaks(speech)), finding(interview, speech, f"says the canary {word!r}"))
        for speech in interview.spoken
    )


heard_praise: Callable[[FinishedInterview], Tally] = _says(PRAISE, "praise")

METRICS = (
    Metric("canary_leaks", 13, "speeches that say a planted word", "turns", "0, gate",
           gate=0.0, wanted=0.0, better="less", of_one=canary),
    Metric("praise", 13, "speeches with a verdict on the answer", "turns", "<= 0.02 (peer 0.09)",
           wanted=0.02, better="less", of_one=heard_praise),
    Metric("coaching", 13, "speeches that coach", "turns", "0",
           wanted=0.0, better="less", of_one=_says(COACHING, "coaching")),
    Metric("rubric_words", 13, "speeches with words of the machinery", "turns", "0",
           wanted=0.0, better="less", of_one=_says(RUBRIC, "a word of the machinery", own_words=True)),
    Metric("helper_voice", 9, "speeches in the voice of an assistant or of the candidate", "turns", "0",
           wanted=0.0, better="less", of_one=_says(HELPER, "out of character")),
    Metric("rudeness", 9, "speeches that press the person", "turns", "0",
           wanted=0.0, better="less", of_one=_says(RUDE, "rude", own_words=True)),
    Metric("no_leak_judged", 13, "speeches that leak or coach, by a judge", "turns", "<= 0.02",
           judged=True, better="less"),
    Metric("role_adherence", 9, "turns in character for the persona card", "turns", ">= 0.97", judged=True),
)  # fmt: skip
