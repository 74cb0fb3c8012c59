"""Words of working with others, by meaning: single words, put together with who does what to whom in r7_units."""

_IRREGULAR = {
    "say": "said", "tell": "told", "give": "gave given", "send": "sent", "leave": "left", "bring": "brought",
    "take": "took taken", "hand": "handed", "show": "showed shown", "teach": "taught", "catch": "caught",
    "find": "found", "go": "went gone goes", "come": "came", "see": "saw seen", "know": "knew known",
    "think": "thought", "feel": "felt", "get": "got", "lose": "lost", "have": "had has", "do": "did done does",
    "make": "made", "keep": "kept", "hold": "held", "put": "put", "cut": "cut", "let": "let", "set": "set",
    "run": "ran", "write": "wrote written", "read": "read", "ring": "rang", "sit": "sat", "meet": "met",
    "buy": "bought", "draw": "drew drawn", "spend": "spent", "build": "built", "split": "split", "fall": "fell",
    "fight": "fought", "win": "won", "choose": "chose", "mean": "meant", "hear": "heard", "hide": "hid hidden",
    "shake": "shook", "speak": "spoke", "swear": "swore", "forget": "forgot forgotten", "stick": "stuck",
    "burn": "burnt", "learn": "learnt", "lend": "lent", "pay": "paid", "try": "tried", "bite": "bit bitten",
    "hurt": "hurt", "blow": "blew", "understand": "understood", "withdraw": "withdrew", "throw": "threw thrown",
    "stand": "stood", "drive": "drove", "ride": "rode", "eat": "ate", "begin": "began", "break": "broke broken",
    "overlook": "overlooked", "misread": "misread", "be": "was were been is are", "owe": "owed", "lay": "laid",
}  # fmt: skip


def verbs(text: str) -> frozenset[str]:
    """All forms of verbs given by their first."""
    found: set[str] = set()
    for verb in text.split():
        found |= {verb, f"{verb}s", f"{verb}ed", f"{verb}ing", f"{verb}es", *_IRREGULAR.get(verb, "").split()}
        if verb.endswith("e"):
            found |= {f"{verb}d", f"{verb[:-1]}ing"}
        elif verb.endswith("y"):
            found |= {f"{verb[:-1]}ied", f"{verb[:-1]}ies"}
        else:
            found |= {f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"}
    return frozenset(found)


def listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


SAY = verbs(
    """say tell reckon mention explain answer reply admit swear mutter shout ask suggest argue insist complain remark
    warn point write ring text email call joke announce claim mean maintain object protest remind"""
)
THINK = verbs(
    """think feel believe reckon want need worry fear hate prefer mind care hope expect trust doubt assume remember
    value like love dread resent regret mean see know understand object insist refuse suspect figure"""
)
"""What goes on in somebody."""
LIVED = verbs(
    """lose burn blame shout promise cover train teach inherit suffer cost fail break pay answer carry clean redo
    work stay spend watch fight build set run wait miss sign owe catch bite hurt get have be see hear do try leave
    protect save keep avoid depend rely end fix return write drop cancel chase"""
) | listed("afraid scared worried nervous anxious frightened responsible accountable tired exhausted short liable")
"""What somebody went through, or what hung on it for them."""
HAND = verbs(
    """hand pass give send leave show bring return forward lend submit deliver share draft prepare post upload drop
    write note list mark label flag print put lay set fill copy get do start take pick finish"""
)
CHECK = verbs(
    """check review read test inspect proof correct count sign verify comment edit query question catch spot notice find
    taste look listen cover help teach tell ask warn remind ring call text brief walk go come sit cut add change fix
    run watch challenge time measure explain make mark swap trade"""
)
CONCEDE = listed(
    """fair reasonable valid legitimate sensible understandable sound justified sane rational honest true right correct
    decent good proper genuine real"""
)
POINT = listed("point reason grounds case argument concern worry logic reasoning view cause right question instinct")
OWN_ERROR = listed(
    """wrong mistaken backwards blind naive stubborn stupid daft foolish arrogant unfair rude short sharp snappy harsh
    dismissive smug patronising defensive impatient careless selfish thoughtless clumsy unkind nasty sarcastic curt cold
    childish pompous petty pig-headed bossy lazy sulky bullish high-handed hasty rash hotheaded snotty abrupt brusque
    poorly clumsily
    condescending cruel insensitive precious pushy overbearing cocky sniffy ungracious spiteful ashamed wrongly
    unfairly rudely sharply badly idiot fool prat pillock bully jerk ass arse brute donkey
    muppet plonker twit clown cheek ungrateful"""
)
HARM = verbs(
    """snap shout yell bark sulk mock sneer roll ignore embarrass humiliate undermine bypass belittle insult accuse
    blame interrupt overrule dismiss bellow roar scoff huff slam ridicule override upset
    offend hurt lecture patronise exclude cc steamroll sideline"""
)
"""What one does to a colleague and had better not."""
MEND = verbs("apologise apologize thank credit owe forgive") | listed("owned")
MEND_WORDS = listed("sorry apology apologies amends forgiveness")
TREAT = listed(
    """coffee tea lunch cake beer pint drink breakfast biscuits flowers card chocolate chocolates cuppa dinner brew
    bottle sandwich bun pastry bacon doughnut supper"""
)
STEP = verbs(
    """ask offer show suggest propose time write build make draw take bring sit go invite spend walk try test run put
    count come give change move swap set cook ring call stay print measure send work drive follow watch shadow listen
    join meet agree keep let cut split mark lay explain borrow carry stand pull knock stop phone book halve sketch mock
    trial pair volunteer visit learn redo rework rewrite"""
)
SETTLE = verbs("decide rule choose settle sort step intervene order tell say resolve put make fix give side back lay")
BOSS = listed(
    """manager boss supervisor director head chief owner management hr leader principal matron foreman superintendent
    partner board office chair chairman coordinator bursar publisher inspector operations finance captain
    skipper registrar producer
    editor sergeant trustees governors committee council
    corporate headquarters secretary dean steward foremen surveyor controller planner chef lead headteacher
    deputy gaffer"""
)
RAISE = verbs(
    """raise escalate refer report flag take bring pass hand send leave mention involve ask tell copy let push put"""
)
RULE = listed("policy procedure handbook protocol guideline guidelines revision memo circular management")
HARMONY = listed(
    """friendly friends polite civil respectful respect harmony harmonious pleasant lovely rapport chemistry banter
    laugh laughs team teamwork family together everyone everybody anyone anybody positive professional easy easygoing
    supportive diplomatic approachable sociable cheerful mates nice great smoothly smooth happily peace calm bond vibe
    atmosphere communication communicate open honest fun good well"""
)
STRIFE = listed(
    """conflict conflicts argument arguments row rows disagreement disagreements quarrel quarrels fight fights drama
    tension friction trouble confrontation issue issues problem problems clash clashes bother upset feelings falling
    fuss argue arguing fallen"""
)
SCORN = listed(
    """lazy stubborn difficult awkward useless hopeless clueless incompetent jealous petty childish pedantic fussy
    moody arrogant moaner moaning jobsworth diva dramatic sulky sulking sulked huffy whinge whinging whining
    nagging insecure threatened resistant blocker obstacle deadwood slack sloppy careless slapdash touchy oversensitive
    aggressive hostile bitter negative toxic unprofessional immature unreasonable inflexible rigid
    obsessed obsessive controlling thick daft idle amateur amateurish ridiculous
    impossible nightmare ego territorial territory possessive narrow-minded old-fashioned stuck-up coast cling clung
    excuse excuses nonsense rubbish fussing tantrum attitude personality type temperament
    glory junior weakest skiving skive shirking shirk dodging glanced glance
    babysit babysitting baggage sentimental panicky hysterical emotional paranoid control dictate dictating face
    chatting clever"""
)
KNOW = verbs(
    "know ask say tell remember recall learn find understand hear enquire inquire dig see explain share discuss"
)
GUESS = listed(
    """probably maybe perhaps guess suppose imagine presume presumably assume expect possibly reckon apparently clue"""
)
NEVER = listed("not never no none nothing nobody neither nor hardly barely without rarely cannot can't seldom")
REGULAR = listed(
    """monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday sunday morning
    mornings week weekly day daily shift shifts night nights month monthly fortnight meeting call sheet board card list
    page line column box tag label rule book log minutes form note template checklist calendar diary slot"""
)
FIRST = listed("before unless until without first till")
GENERIC_FOLK = listed("people folk folks ones men women types lads")
RULES = verbs(
    """decide rule settle sort decree write bring change set issue introduce make put lay draw fix choose order
    announce say end rule come look"""
)
REFERS = verbs("raise escalate refer report flag mention involve")
