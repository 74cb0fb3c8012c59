"""Short plain questions that say what they are after in so many words: tried before all longer ones."""

from evals.players.cues import Cues, anyof

PLAIN: Cues = (
    (
        "conceded_part",
        anyof(r"""
how much of (?:it|that) was (?:your|their|her|his|xname's) doing  what else could explain (?:it|that)
can you not claim  what holds (?:it|that) there  say you got wrong  (?:their|her|his|xname's) success
claim for (?:themselves|herself|himself)  hold against you
"""),
    ),
    (
        "lesson",
        anyof(r"""
got you there sooner  would you copy from  picked up from  take from (?:it|that)\b  omit today  today, what would you do
"""),
    ),
    (
        "transfer",
        anyof(r"""
get us something like  could we expect  who does that for you here
"""),
    ),
    (
        "other_party_reason",
        anyof(r"""
who took the other side  did you have to win over
"""),
    ),
    (
        "others_action",
        anyof(r"""
who helped  with whose help  who did the rest  left to other people
"""),
    ),
    (
        "measure",
        anyof(r"""
says who\b  how sure are you of that  makes you sure it  know it had done any good  by what did you judge
"""),
    ),
    (
        "own_action",
        anyof(r"""
how did you deal with that  what did you do about (?:it|that)\b
"""),
    ),
    (
        "who",
        anyof(r"""
who noticed  had the last word
"""),
    ),
    (
        "what_was_said",
        anyof(r"""
did people take it  how did you reply
"""),
    ),
    (
        "reason",
        anyof(r"""
how come\b  that come about  meant to achieve  what was the (?:idea|purpose)\b
brought (?:that|it) about  thanks to what  put (?:that|it) down to
"""),
    ),
    (
        "result",
        anyof(r"""
consequence  followed from (?:it|that)\b  what did you (?:find|establish)\b  what did (?:that|it) show\b  upshot
c[ao]me to light  what was there to see  the findings?\?  what turned up  and then\?
"""),
    ),
    (
        "rejected_option",
        anyof(r"""
instead of what  have to choose from
"""),
    ),
    (
        "obstacle",
        anyof(r"""
was a pain  the worst of it  was hard about (?:it|that)\b  was a slog  what held you back
"""),
    ),
    (
        "cost_accepted",
        anyof(r"""
at what price  was the catch  what damage did
"""),
    ),
    (
        "number",
        anyof(r"""
how (?:big|large|great) was [^?]*\bin (?:figures|numbers)\b  (?:was|were) (?:it|that|this|they) costing
cost\b[^?]{0,15}\b(?:in total|altogether|all told|near enough|in pounds|in money)\b
"""),
    ),
    (
        "time_span",
        anyof(r"""
how long did  how much time did (?:it|that|this|xq) (?:take|cost)\b(?! (?:\w+ )?(?:away )?from\b)
"""),
    ),
)
