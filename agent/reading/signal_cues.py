"""The words by which an answer shows that it is none: a pause, a question back, a refusal, a temper."""

from agent.reading.patterns import pattern

THINK = pattern(
    r"^\W*(?:(?:um+|uh|er+m?|hmm+|ok(?:ay)?|right|good question|well|so|oh)\W+)*(?:let me (?:think|see|have a think"
    r"|just think)|give me (?:a|one) (?:moment|second|minute|sec)|(?:one|a|just a) (?:moment|second|minute|sec)"
    r"|hold on|bear with me|i need (?:a|to think)|(?:can|could|may) i (?:just )?(?:think|have a "
    r"(?:moment|minute|second|sec|think|bit))"
    r"|i'?m thinking)[^.?!]*[.?!…\s]*(?:please)?\W*$",
)
REPEAT = pattern(
    r"(?:can|could|would|will) you (?:please )?(?:repeat|say (?:that|it) again|rephrase|ask (?:that|it) again"
    r"|run that by)|(?:^|\W)(?:sorry|pardon|excuse me|come again|what was (?:that|the question)(?: again)?|say again"
    r"|again,? please|i (?:didn'?t|did not) (?:catch|hear|get|follow)(?: (?:that|the question|you))?"
    r"|what did you (?:say|ask)|the question again)\W*(?:please)?\W*$|repeat the question",
)
DECLINE = pattern(
    r"(?:i(?:'d| would) (?:rather|prefer) not|i(?:'d| would) prefer to (?:keep|leave)|no comment|(?:i(?: can'?t| cannot"
    r"| won'?t|(?: am|'m) not (?:able|allowed|free|permitted|at liberty) to| don'?t want to| do not want to"
    r"|(?: am|'m) not going to)|(?:doesn'?t|does not|won'?t) (?:let|allow) me(?: to)?) (?:really |actually )?(?:talk"
    r"|discuss|say|answer|share|comment|(?:go|get) into (?:that|this|it|them|any|more|(?:the )?details?)\b)"
    r"|(?:that'?s|it is|it's) (?:confidential|private|personal"
    r"|under nda)|pass\b(?=\W*$)|next question|skip (?:this|that|it)|let'?s (?:skip|move on|not))",
)
DONT_KNOW = pattern(
    r"^\W*(?:(?:um+|uh|er+|hmm+|well|honestly|to be honest|oh|sorry|no)\W+)*(?:i (?:really |honestly "
    r"|just )?(?:don'?t|do not|can'?t|cannot|couldn'?t) (?:know|remember|recall|say|tell you|think of (?:one|any))"
    r"|no idea|not sure|i'?m not sure|i have no idea|i forget|i'?ve forgotten|hard to say|can'?t remember"
    r"|couldn'?t tell you)\b",
)
ASK_BACK = pattern(
    r"(?:what do you mean|do you mean|in what (?:sense|way)|which (?:one|part|time|story|project|of (?:them|the))"
    r"|can you (?:be more specific|clarify|explain (?:what|the question))|could you clarify|do you want (?:me to"
    r"|to (?:know|hear))|are you asking|you want to know|like what|such as|how do you mean|what exactly"
    r"|should i (?:talk|speak)|is that (?:the|what)|i(?:'m| am) not sure i understand|i do(?:n'?t"
    r"| not) understand (?:the|your) question)",
)
WANT = pattern(
    r"what (?:do|would|are) you (?:want|like|looking for|hoping|expect\w*)(?: me)? ?(?:to (?:hear|say)|for)?"
    r"|what(?:'s| is) the (?:right|best|correct|expected) answer|what should i (?:say|answer)"
    r"|tell me what (?:you want|to say)|is that what you wanted",
)
_BAD = (
    r"(?:stupid|idiotic|ridiculous|pathetic|absurd|insulting|offensive|daft|nonsense|bullshit|bollocks|a joke"
    r"|a waste of (?:my |everybody's |our )?time)"
)
_LEAD = (
    r"(?:(?:look|oh|well|sorry|but|and|so|frankly|honestly|really|seriously|come on|i think|i find|i mean|i'm sorry"
    r"|you know|god|wow|right|no|to be honest),? ){0,3}"
)
_TOLD = r"(?:told you|answered|explained|said|been through)(?: you| that| this| all of (?:that|this)| those)*"
_TIMES = r"(?: already| before| twice| once| earlier| in round one| last time| (?:two|three|four) times)"
HOSTILE = pattern(
    rf"(?:^|[.!?…;,:–—]\s*|\band |\bbut ){_LEAD}"
    rf"(?:(?:this|that|it|(?:your|these|the|this whole) (?:questions?|interview|exercise))(?:'s| is| are)"
    rf"(?: \w+ly| just| such| so| quite| an?| all)*(?: {_BAD})+(?: (?:questions?|interview|exercise|thing))?"
    r"(?=\s*(?:[.!?…;,–—]|$)| and you| to ask)"
    rf"|(?:this|that) {_BAD} question|(?:what an? )?{_BAD} questions?\b|{_BAD}\W*$"
    r"|(?:just |oh |why don't you )?(?:shut up|get lost|go to hell|piss off|sod off|bugger off|(?:screw|f+u+c+k) (?:you"
    r"|off|this|that))(?=\s*(?:[.!?…;,–—]|$)| and | you\b| with | already)"
    r"|what the (?:hell|f+u+c+k)\b"
    rf"|i(?:(?:'ve| have| already| just){{1,2}} {_TOLD}{_TIMES}*| {_TOLD}{_TIMES}+)(?=\s*(?:[.!?…;]|$)))"
    r"|\b(?:you (?:people|idiots?|morons?|lot)\b|(?:are you|you(?:'re| are)) (?:all |just |so |completely )?"
    r"(?:deaf|idiots?|an idiot|morons?|a moron|ridiculous|pathetic|stupid|a joke|kidding|serious\b(?=\W*(?:$|[.?!]))"
    r"|even listening|not (?:even )?listening|wasting my time)|none of your (?:damn |bloody )?business|how dare you"
    r"|what (?:kind|sort) of (?:a )?question is (?:that|this))",
)
"""Thrown at the panel: at them, their question or this interview. What was stupid in a story is a story."""
