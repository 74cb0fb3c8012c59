"""Short plain questions that say what they are after in so many words: tried before all longer ones."""

from evals.players.cues import Cues, anyof

PLAIN: Cues = (
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
how come\b  that come about
"""),
    ),
    (
        "result",
        anyof(r"""
consequence  followed from it
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
was a pain  the worst of it
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
