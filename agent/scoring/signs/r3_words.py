"""Classes of words by which judgement shows itself (R3): general English, no story's own words."""

from agent.scoring.signs.cue import cue


def any_of(words: str) -> str:
    """A family from a list of words; a star stands for any ending, an underscore for a blank."""
    return "(?:" + "|".join(word.replace("_", " ").replace("*", r"\w*") for word in words.split()) + ")"


NEG = r"(?:no|not|nothing|nobody|none|never|no[- ]one|neither|nor|hardly|scarcely|\w+n't|cannot|cant|dont|didnt|wasnt)"
_GAP = r"(?:,? [\w'-]+){0,%d}?,? "

_FINE = any_of(
    "right best correct proper appropriate sensible logical obvious sound natural strongest reasonable wise smart "
    "smartest ideal suitable spot_on textbook rational prudent optimal justified adequate proportionate"
)
_ANSWER = any_of(
    "thing way call choice decision option approach solution answer course step practice method plan move one "
    "judgement "
    "judgment strategy reaction response measure route tool fit instinct procedure"
)
_DEMANDS = any_of(
    "suit* need* requir* ask asks asked asking call calls called demand* correspond* fit fits want wants wanted tell "
    "tells dictat* deserv* merit merits warrant* best right correct appropriate sensible proper "
    "wise necessary"
)
EVALUATES = cue(
    r"(?:what|as) (?:a|any|every) (?:good|decent|proper|real|competent|experienced|sensible|responsible) \w+ (?:would|"
    r"does|do|has)|you "
    r"just know|second nature|a no brainer|in my (?:blood|bones)|the done thing",
    rf"(?:was|were|is|are|be|been|'s|simply|just|the|a|most|more|perfectly|quite|seem\w*|felt|feels?|looks?|looked|"
    rf"made|makes|make)(?: \w+)? {_FINE}(?: {_ANSWER}|(?=[.,;!?]|$| (?:for|to|and|there|here|in|then|because|so|"
    rf"that)\b))",
    r"(?:best|standard|normal|sound|professional|good) (?:practice|procedure|judge?ment|instinct|decision|call|"
    r"choice)",
    r"(?:that's|this is|it's|that is|it is|is|was)(?: just| simply| exactly)? (?:what|how|the way|why) (?:one|you|"
    r"people|anyone|any \w+|a "
    r"(?:good )?\w+) \w+|(?:had|has|needs?|needed|wanted) (?:to be (?:done|made|taken|decided)|doing|deciding)|"
    r"(?:somebody|someone|one|you) "
    r"(?:has|have|had|needs?|must|makes?|decides?|acts?|commits?)(?: to)? (?:to )?(?:make|makes|decide|act|lead|call|"
    r"the call|the decision)|"
    r"(?:that|it|this|stopping|\w+ing) (?:was|is) (?:just |simply )?(?:the|my) (?:call|decision|judge?ment|move|"
    r"one)(?=[.,;!?]|$| and| so)|"
    r"(?:was|is|it's) (?:just |simply )?time to \w+,? (?:so|and)|know it when|(?:calls?|called) for|(?:was|is) "
    r"(?:indicated|called "
    r"for|required|"
    r"justified)|(?:the|an?) (?:indicated|required|recommended|prescribed) \w+",
    any_of(
        "common_sense made_sense makes_sense instinct* gut same_principle a_matter_of_principle my_principle* "
        "no-brainer by_the_book best_practice discipline "
        "right_is_right the_merits trust_myself goes_without_saying stands_to_reason"
    ),
)
"""Praise of a decision: it was right, best, logical."""
DEFERS = cue(
    r"(?:take|taking|took) (?:each|it|things|every\w*|them)(?: \w+)? as (?:it|they) (?:comes?|came)|play(?:ed)? it by "
    r"ear|cross that bridge|"
    r"see (?:on the day|how it (?:went|goes|looked|looks))|(?:look|looked) at (?:what|how)\b[^.;]{3,40} and (?:act|"
    r"decide|go|choose|"
    r"judge|respond)|go with the flow|decide (?:then|there|on the day|when)|find (?:a|some|the) (?:way|solution|"
    r"answer)\b",
    rf"(?:do|done|did|doing|take|taken|choose|chosen|pick|picked|decide\w*|follow\w*|select\w*|go|gone|see|ask\w*|act|"
    rf"adapt\w*|"
    rf"respond\w*|land\w*|give\w*|look)(?: [\w'-]+){{0,3}}? (?:what|whatever|whichever|the way)(?: [\w'-]+){{0,5}}? "
    rf"{_DEMANDS}",
    rf"(?:whatever|whichever)(?: [\w'-]+){{0,5}}? {_DEMANDS}|{_ANSWER} for (?:that|the|this|each|every|it)(?: \w+)? "
    rf"(?:case|situation|"
    rf"day|moment|number|quantity|size|problem|circumstances?)|accordingly|the data (?:is|was|are|tells?|says?)",
    rf"(?:{_ANSWER}|decisions?) (?:that|which) (?:correspond|fit|suit|need|match|work)\w*",
    r"(?:it|that|each|every|everything|all)(?: \w+)? depends|case by case|on (?:its|their) (?:own )?merits|should be "
    r"\w+ed|has to be (?:judged|assessed|weighed)|you deal with|(?:one|you|we) (?:simply |just |always |then )?"
    r"(?:adapts?|reacts?|decides?|judges?|acts?)",
)
"""The decision handed to what the case will ask for: "I'd do what suited"."""
DECIDING = cue(
    any_of(
        "weigh* evaluat* assess* consider* analys* analyz* judg* decid* decision decisions option options alternative "
        "alternatives angle angles factor factors criteria risk risks situation circumstances framework approach "
        "methodic* solution solutions merits select* choose chose choosing pick picked best right correct principle*"
    )
)
"""Words about deciding: enough of them and nothing else is a reason that restates the act."""

_HARM = any_of(
    "downside* drawback* disadvantage* catch snag* price cost costs risk* harm loser* trade-off* negative* "
    "problem* bad_side bad damage complain* grumbl* suffer* lost lose loses hurt worse mind minded notice* put_out "
    "inconvenien* upset object* comment* regret* against wrong harmed bother* unhappy affected penalt* fault hole "
    "flaw miss* sacrific*"
)
_FLAT = (
    r"no(?! (?:way|idea|clue)\b)|zero|nothing|nobody|none|never|no[- ]one|neither|hardly|scarcely|(?:\w+n't|not|"
    r"cannot|cant|dont|"
    r"didnt|wasnt|isnt|couldnt)(?: \w+)? (?:an?|any|anything|anybody|anyone|much|think|see|find|point|remember|recall|"
    r"cost|put|"
    r"hurt|harm|suffering|suffer|notice|miss|mind|complain|need|there|name|call|one|lose)"
)
_OTHER = any_of("other others another else alternative* option* choice* second different* ways menu choices discuss*")
DENIES = cue(
    rf"(?:{_FLAT}){_GAP % 5}(?:{_HARM}|{_OTHER})",
    r"(?:only|just) (?:the |one |a )*(?:way|option|choice|thing|route|answer|possibility)",
    r"(?:happy|fine|pleased|painless|smooth|clean|good|easy|perfect)(?:ly)? (?:all (?:round|around|the way)|"
    r"throughout)|"
    r"(?:everybody|everyone|all of them|they all|all|they) (?:was|were|got|are|is|came) (?:\w+ )?(?:happy|fine|pleased|"
    r"calm|ok|okay|delighted|satisfied|good|content)|nothing,? (?:really|i|as far|honestly|to be)|"
    r"(?:as |pretty |quite |fairly |completely |very |all )(?:painless|smooth)\w*|"
    r"(?:was|were|is|are) none|there (?:wasn't|weren't|isn't|aren't|was not|were not) (?:any|another|one|anything)|"
    r"(?:not|n't|never|no)(?: really| actually| honestly| ever)? (?:another|other|others|a second|any others?)(?! "
    r"than)|other \w+, no\b|"
    r"never (?:turned|ruled|threw) any\w*|(?:nobody|no[- ]one)(?: [\w'-]+){0,4}? (?:put one up|(?:has |had )?ever "
    r"come|came up|came to "
    r"me|said)|nothing that i'd call|no \w+ (?:reached|came to) (?:me|us)|carried none|the one (?:road|way|button|"
    r"answer|choice)\b|it "
    r"never (?:crossed|entered)|not (?:a penny|one of them)|(?:nobody|no[- ]one) was|"
    r"only (?:benefits?|"
    r"gains?|upsides?|good|advantages?)|nothing (?:else|to (?:lose|add)|went|was|got|suffered|happened)",
)
"""No other way, no loser, no price."""
ADMITS = cue(r"except|though|although|only that|apart from|unless|if|still")
"""What follows a denial and takes it back, or sets a case only."""
WORKED = cue(
    any_of(
        "worked works fixed saved saves kept held paid_off succeeded came_back came_right came_down came_off came_good "
        "came_out turned_out went_down went_well went_fine went_through dropped fell halved doubled improved recovered "
        "settled signed opened finished delivered passed survived won sold smooth* happy better fine well safe "
        "praised thanked right correct sound example proved proven on_time still back"
    )
)
PROVES = cue(
    r"(?:that|which|it|this|so|result|figures?|numbers?)(?:'s| is)? (?:shows?|showed|proves?|proved|proof|tells? "
    r"(?:you|me|us))|"
    r"if (?:i'd|i had|it had|it'd|that had|we'd|the \w+ had) (?:got it |been )?(?:been )?(?:a )?(?:wrong|poor|bad)|so "
    r"(?:the|that|it|"
    r"this)(?: \w+)? was (?:evidently |clearly |obviously |plainly |therefore )?(?:right|good|correct|the good)|"
    r"that's why it was|can't "
    r"argue with|look where|would have said|i'd have heard|when (?:a thing|it|something) works|(?:it|thing|that) "
    r"(?:just )?worked(?=[.,;])|"
    r"would have worked|"
    r"the proof|speaks? for|confirms?|confirmed|bears? (?:it|me|us|this|that) out|vindicat\w+|would have (?:told|"
    r"shown)|the record|all you need|so you(?: can)? see|you can see|look at|look how|looking back|in hindsight|"
    r"how (?:you|i|we) know|how i (?:see|look)|(?:that's|is|was) the reason|the reason right|i know (?:it|that)|"
    r"logical(?:ly)?|"
    r"(?:all right|fine|ok|okay|well|good|worked out) in the end|in the end (?:it|they|we|everyone|everybody)|as i "
    r"say|like i said|the (?:result|outcome)s?|already been|already (?:proved|proven)|is what (?:kept|saved|got|"
    r"made|brought|held|gave)|(?:if|since|because|as) (?:it|that|this|[\w-]+ in [\w-]+)(?: \w+)? "
    r"(?:work\w*|sav\w+|fix\w+|held|kept|came|can|paid|did|went|got|could)",
    r"(?:i've |i |we )?(?:learned|learnt) (?:that|in|from|you)|(?:would|'d)(?: gladly| happily| certainly)? (?:do|"
    r"repeat|choose) "
    r"(?:it|the same|that|exactly)",
)
"""The outcome put forward as the reason, or carried over to another case."""
CREDENTIAL = cue(
    r"(?:[\w-]+) years|my (?:father|mother|uncle|grand\w+|old boss)|i'm (?:a|an|decisive|known)|i am (?:a|an)|"
    r"believer|certif\w+|"
    r"qualifi\w+|diploma|degree|i've (?:always|seen|had|known|been|worked for|produced|run|done \d+)|(?:could|"
    r"should)(?:'ve| have) (?:stood|sat|panicked|flapped|dithered)|some people|other people|most people|anyone|"
    r"anybody who|"
    r"normally|usually|generally|as a rule|(?:in|for) (?:this|that|my|our) (?:job|trade|work|line|field|profession|"
    r"business|world)|"
    r"every (?:day|case|incident|situation|time)|pride myself|i like to think|you can ask|framework|came up through"
)
"""What the speaker is and always does."""
