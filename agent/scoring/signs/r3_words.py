"""Classes of words by which judgement shows itself (R3): general English, no story's own words."""

from agent.scoring.signs.r1_quick import cue


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
    r"does|do|has)|you just know",
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
    r"(?:take|taking|took) (?:each|it|things|every\w*|them)(?: \w+)? as (?:it|they) (?:comes?|came)|(?:look|looked) "
    r"at (?:what|how)\b[^.;]{3,40} and (?:act|decide|go|choose|judge|respond)|find (?:a|some|the) (?:way|solution|"
    r"answer)\b",
    rf"(?:do|done|did|doing|take|taken|choose|chosen|pick|picked|decide\w*|follow\w*|select\w*|go|gone|see|ask\w*|act|"
    rf"adapt\w*|"
    rf"respond\w*|land\w*|give\w*|look)(?: [\w'-]+){{0,3}}? (?:what|whatever|whichever|the way)(?: [\w'-]+){{0,5}}? "
    rf"{_DEMANDS}",
    rf"(?:whatever|whichever)(?: [\w'-]+){{0,5}}? {_DEMANDS}|{_ANSWER} for (?:that|the|this|each|every|it)(?: \w+)? "
    rf"(?:case|situation|"
    rf"day|moment|number|quantity|size|problem|circumstances?)|accordingly|the data (?:is|was|are|tells?|says?)",
    rf"(?:{_ANSWER}|decisions?) (?:that|which) (?:correspond|fit|suit|need|match|work)\w*",
    r"should be \w+ed|has to be (?:judged|assessed|weighed)|you deal with|(?:one|you|we) (?:simply |just |always |"
    r"then )?(?:adapts?|reacts?|decides?|judges?|acts?)",
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
    r"throughout)|(?:everybody|everyone|all of them|they all|all|they) (?:was|were|got|are|is|came) (?:\w+ )?(?:happy|"
    r"fine|pleased|calm|ok|okay|delighted|satisfied|good|content)|nothing,? (?:really|i|as far|honestly|to be)|(?:as |"
    r"pretty |quite |fairly |completely |very |all )(?:painless|smooth)\w*|(?:was|were|is|are) none|there (?:wasn't|"
    r"weren't|isn't|aren't|was not|were not) (?:any|another|one|anything)|(?:not|n't|never|no)(?: really| actually| "
    r"honestly| ever)? (?:another|other|others|a second|any others?)(?! than)|other \w+, no\b|never (?:turned|ruled|"
    r"threw) any\w*|(?:nobody|no[- ]one)(?: [\w'-]+){0,4}? (?:put one up|(?:has |had )?ever come|came up|came to me|"
    r"said)|nothing that i'd call|no \w+ (?:reached|came to) (?:me|us)|carried none|the one (?:road|way|button|answer|"
    r"choice)\b|it never (?:crossed|entered)|(?:nobody|no[- ]one) was|only (?:benefits?|gains?|upsides?|good|"
    r"advantages?)|nothing (?:else|to (?:lose|add)|went|was|got|suffered|happened)",
)
"""No other way, no loser, no price."""
ADMITS = cue(r"except|though|although|only that|apart from|if|still")
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
    r"(?:you|me|us))|if (?:i'd|i had|it had|it'd|that had|we'd|the \w+ had) (?:got it |been )?(?:been )?(?:a "
    r")?(?:wrong|poor|bad)|so (?:the|that|it|this)(?: \w+)? was (?:evidently |clearly |obviously |plainly |therefore "
    r")?(?:right|good|correct|the good)|that's why it was|can't argue with|look where|would have said|i'd have heard|"
    r"when (?:a thing|it|something) works|(?:it|thing|that) (?:just )?worked(?=[.,;])|would have worked|the proof|"
    r"speaks? for|confirms?|confirmed|vindicat\w+|would have (?:told|shown)|the record|so you(?: can)? see|you can "
    r"see|look at|looking back|in hindsight|how (?:you|i|we) know|how i (?:see|look)|(?:that's|is|was) the reason|the "
    r"reason right|i know (?:it|that)|logical(?:ly)?|(?:all right|fine|ok|okay|well|good|worked out) in the end|in "
    r"the end (?:it|they|we|everyone|everybody)|as i say|the (?:result|outcome)s?|already been|is what (?:kept|saved|"
    r"got|made|brought|held|gave)|(?:if|since|because|as) (?:it|that|this|[\w-]+ in [\w-]+)(?: \w+)? (?:work\w*|"
    r"sav\w+|fix\w+|held|kept|came|can|paid|did|went|got|could)",
    r"(?:i've |i |we )?(?:learned|learnt) (?:that|in|from|you)|(?:would|'d)(?: gladly| happily| certainly)? (?:do|"
    r"repeat|choose) "
    r"(?:(?:it|that)(?: again|(?=[.,;]|$))|the same|exactly)",
)
"""The outcome put forward as the reason, or carried over to another case."""
CREDENTIAL = cue(
    r"(?:[\w-]+) years|my (?:father|mother|uncle|grand\w+|old boss)|i'm (?:a|an|decisive|known)|believer|certif\w+|"
    r"degree|i've (?:always|seen|had|known|been|worked for|produced|run|done \d+)|(?:could|should)(?:'ve| have) "
    r"(?:stood|sat|panicked|flapped|dithered)|some people|other people|most people|anyone|anybody who|normally|"
    r"usually|generally|(?:in|for) (?:this|that|my|our) (?:job|trade|work|line|field|profession|business|world)|every "
    r"(?:day|case|incident|situation|time)|i like to think|you can ask|framework|came up through"
)
"""What the speaker is and always does."""
