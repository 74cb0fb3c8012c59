"""Classes of words by which judgement shows itself (R3): general English, no story's own words."""

from agent.scoring.signs.cue import cue, ways


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
DEFERS = ways("r3_words", "defers", answer=_ANSWER, demands=_DEMANDS)
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
ADMITS = ways("r3_words", "admits")
"""What follows a denial and takes it back, or sets a case only."""
WORKED = cue(
    any_of(
        "worked works fixed saved saves kept held paid_off succeeded came_back came_right came_down came_off came_good "
        "came_out turned_out went_down went_well went_fine went_through dropped fell halved doubled improved recovered "
        "settled signed opened finished delivered passed survived won sold smooth* happy better fine well safe "
        "praised thanked right correct sound example proved proven on_time still back"
    )
)
PROVES = ways("r3_words", "proves")
"""The outcome put forward as the reason, or carried over to another case."""
CREDENTIAL = ways("r3_words", "credential")
"""What the speaker is and always does."""
