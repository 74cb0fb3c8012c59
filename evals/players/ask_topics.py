"""What a question is about when it is about no story, by its words, for interviewers who do not declare it."""

import re

from agent.state import Topic
from evals.players.cues import anyof

LAST_TOPICS: tuple[tuple[Topic, re.Pattern[str]], ...] = (
    (
        "candidate_questions",
        anyof(r"""
questions? (?:do you have |have you got |would you like to ask )?(?:for|of) (?:us|me|the panel|any of us)
do you have (?:any )?questions  what would you (?:like|want) to (?:ask|know)
anything (?:else )?you(?:'d| would) like to ask  your questions  ask (?:us|me|him|her|xname)  your turn to ask
what are yours  time set aside for you  belongs to you  have you got (?:one|any|another)  do you have another
which of us haven't you asked  what would you like to hear  (?:anything|something) further on your mind
"""),
    ),
    (
        "close",
        anyof(r"""
anything (?:else )?(?:you(?:'d| would) like )?to (?:add|finish|say)  last word  leave us with
before we (?:finish|close|stop|end|wrap)  closing (?:remarks?|statement|thoughts?)  final (?:thoughts?|word)
in closing  to finish on  wrap up  stay with us  should have asked  chance to bring up  we're nearly (?:through|done)
"""),
    ),
)

TOPICS: tuple[tuple[Topic, re.Pattern[str]], ...] = (
    (
        "start_plan",
        anyof(r"""
(?:first|opening) (?:30|60|90|thirty|sixty|ninety|hundred|100|xnum|three months|few (?:weeks|months)|week|month\
|day)\b
(?:when|if) you (?:start|join|begin)  (?:if|once) you(?:'re| are| were) (?:hired|here)  notice\b  get(?:ting)? going
takes? over from you  after you\?  day (?:thirty|sixty|ninety|xnum)
first (?:monday|morning)  month one  in week one  before you change anything  leave things for
"""),
    ),
    (
        "motivation",
        anyof(r"""
why (?:this|our|do you want|us\b|are you (?:interested|leaving|looking)|leave|here)
(?:attract|draw|drew|interest)\w* you  motivat\w+  why you\?  made you apply  of all places  have that you want
ring you for  others would offer you
what do you (?:hope|want) (?:to get )?from (?:this|the) (?:job|role|move)
"""),
    ),
    (
        "red_flag",
        anyof(r"""
gap (?:in|between|on)  short stay  job.?hop  concern(?:s|ed)? (?:about|is|me)  worr(?:y|ies|ied) (?:about|me|us)
weakness\w*  your (?:last|former|previous|old|present) (?:manager|boss|employer|job|place)  looking around
work with you
got? wrong at work  get wrong  worst (?:call|decision|mistake)  let you down  what would keep you
(?:most )?proud of least
"""),
    ),
    (
        "resume",
        anyof(r"""
(?:your|the) (?:résumé|resume|cv)\b
"""),
    ),
    (
        "role",
        anyof(r"""
(?:job (?:description|advert|ad)|the advert|the ad\b|specification|this (?:role|job) (?:asks|needs|requires))
"""),
    ),
    (
        "small_talk",
        anyof(r"""
how (?:was|is) (?:your|the) (?:journey|trip|day|morning|train)  did you find us  how are you  settled in
glass of water
"""),
    ),
)
