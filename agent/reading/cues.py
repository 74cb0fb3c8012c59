"""The words the reading goes by. Lists, not patterns: where a trade has a word for it, add the word."""

import re

from agent.reading.ill_words import BADMOUTH as BADMOUTH
from agent.reading.ill_words import BOSS as BOSS
from agent.reading.patterns import pattern


def _listed(text: str) -> frozenset[str]:
    return frozenset(text.split())


IRREGULAR_PAST = _listed(
    """was were had did made said told went got gave took came saw found knew thought put kept let left brought
    bought built cut caught chose paid met ran sat sent set sold spent stood taught wrote drove fell felt flew
    held hit hurt led lost meant read rang rose shut slept spoke stuck swore threw understood woke won wore
    began became broke drew drank ate fought forgot froze grew hid laid lay lent lit rode sang shook showed
    shone shot sank stole swept swung tore dealt bent bet dug fed hung knelt sought slid spun split spread
    sprang stung struck undid withdrew overran oversaw undertook rewrote rebuilt reset redid"""
)
PRESENT = _listed(
    """is are am has have do does want wants need needs think thinks say says know knows get gets go goes come
    comes make makes take takes see sees work works keep keeps mean means feel feels use uses run runs call
    calls ask asks tell tells start starts give gives put puts try tries help helps cost costs hate hates like
    likes live lives look looks love loves leave leaves"""
)
AUXILIARY = _listed(
    """will would can could should may might must shall cannot can't couldn't won't wouldn't shouldn't didn't don't
    doesn't isn't aren't wasn't weren't haven't hasn't hadn't"""
)
CONTRACTED_VERB = re.compile(r"^\w+['’](?:d|ll|ve|re|m|s)$", re.IGNORECASE)
NOT_PAST = _listed("""need bed red shed hundred indeed speed seed feed bleed breed exceed hatred naked sacred wicked""")
MENTAL = _listed(
    """think thought know knew believe believed feel felt want wanted like liked love loved remember guess suppose
    mean meant hope hoped learn learned learnt am was were had have been would could should enjoy enjoyed
    understand understood wish see saw hear heard need needed find prefer said say get got must can cannot might
    may will won't can't don't didn't couldn't wouldn't do did worried reckon reckoned expected assumed noticed
    realised realized worked remember"""
)
"""Verbs with I that are no act on the world."""
DECIDING = _listed(
    """decided chose picked stopped started refused insisted agreed cancelled canceled closed opened moved changed
    cut dropped delayed postponed approved rejected ordered hired fired switched replaced introduced kept held
    skipped split merged bought sold froze rewrote redesigned rebuilt scrapped banned escalated promised set put
    took gave sent pulled called brought asked made limited paused reduced raised"""
)
OBJECTING = _listed(
    """unhappy against refused objected complained hated disagreed angry annoyed cross furious upset worried afraid
    resisted doubted argued pushed wouldn't nervous suspicious wanted needed insisted
    thought preferred felt feared opposed disliked scared reluctant hesitated protested"""
)
HOLDING_BACK = _listed("agree like want believe trust accept see think buy fancy approve care hear listen")
"""What somebody "didn't" do who objects: not 'he didn't name a figure'."""
WILLING = _listed("happy sure keen convinced pleased impressed ready comfortable persuaded interested thrilled content")
"""What somebody is not, when they object politely."""
SAYING = _listed(
    "said told asked replied answered shouted wrote called rang texted emailed complained explained promised warned "
    "suggested mentioned"
)
TELLING = (SAYING - {"promised"}) | _listed(
    "phoned emailed messaged texted offered apologised apologized spoke talked argued showed"
)
"""Whoever did this gets an answer, and no result, no figure and no team is asked of it."""
LOOKING = _listed(
    """looked saw noticed read counted checked watched listened reviewed studied spotted audited inspected
    timed tracked"""
)
"""Whoever did this found something."""
GOING = _listed("went drove walked came cycled travelled traveled flew climbed rode")
THERE = _listed("to into down over round along straight across there")
"""What stands behind a verb of going that leads to a place."""
PEOPLE = _listed(
    """manager director boss gaffer supervisor lead leader head chief colleague colleagues team crew staff customer
    customers client clients guest guests patient patients parent parents pupil pupils student students teacher
    teachers nurse nurses doctor doctors consultant supplier suppliers contractor contractors engineer engineers
    fitter driver drivers operator operators accountant auditor auditors analyst designer developer developers
    receptionist receptionists housekeeper housekeeping finance sales operations production procurement legal
    security reception kitchen chef owner owners partner partners vendor vendors deputy assistant apprentice
    intern trainee trainees volunteer volunteers regulator inspector inspectors planner planners foreman
    architect architects surveyor surveyors subcontractor subcontractors estimator estimators buyer buyers vp
    ceo cfo coo cto hr pharmacist pharmacists dispenser dispensers technician technicians governor governors
    headteacher principal picker pickers packer packers electrician plumber carpenter union committee board
    council neighbour neighbours member members man woman lad lads lady girl boy guy guys people person
    everybody everyone nobody somebody someone couple family families child children others he she they them"""
)
ROLE_NOUNS = PEOPLE - _listed(
    """he she they them man woman lad lads lady girl boy guy guys people person everybody everyone nobody somebody
    someone couple family families child children others lead head legal security reception production
    operations sales finance kitchen hr union committee board council member members partner partners"""
) | _listed("vp")
STATING = pattern(
    r"\b(?:i think|i mean|i suppose|i guess|i believe|i'd say|i would say|i must say|to be honest|honestly|frankly"
    r"|i'll be (?:honest|straight)"
    r"|i won't pretend|i will not pretend|as i said|like i said|you know|i don't know|i'm not sure"
    r"|i can say|i could say|if you like"
    r"|i(?:'ve)? (?:should have |should've |had |might have )?(?:said|told you|mentioned|given you|explained)"
    r" (?:(?:that|so|it|this|as much|a bit) )*(?:last time|the first time|in round one|in the first (?:round"
    r"|interview))"
    r"|let me think|good question|i remember|i'm afraid|i have to say|to tell you the truth|i can't remember"
    r"|i couldn't tell you)\b",
)
FILLERS = pattern(
    r"(?:(?:um+|uh+|er+m?|ah|oh|well|so|and|but|or|yes|yeah|yep|no|nah|okay|ok|right|now|then|also|anyway|look"
    r"|basically|actually|honestly"
    r"|frankly|really|literally|obviously|like|i mean|you know|i think|i suppose|i guess|to be honest|to be fair"
    r"|in fact|because"
    r"|at first|in the end|after that|before that(?! \w+ (?:i|we|he|she|they)\b)"
    r"|of course|as i said|like i said|sort of|kind of|eventually|luckily"
    r"|fortunately"
    r"|unfortunately|mostly|plus|though|still|just|maybe|perhaps|i'd say|i would say|let's say|first|firstly|second"
    r"|secondly|finally)\b[,:]?\s+)+",
)
VAGUE_SIZE = pattern(
    r"\b(?:a (?:fair|good|little|wee) bit(?: of \w+)?|a lot(?: of \w+)?|lots(?: of \w+)?|loads(?: of \w+)?"
    r"|plenty(?: of \w+)?|many times(?: more)?|much (?:better|faster|quicker|smoother|easier|less|more|worse|higher"
    r"|lower|calmer|happier)"
    r"|(?:a lot|far|way) (?:better|faster|quicker|smoother|easier|less|more|fewer|worse)|(?:went|ran|worked"
    r"|going) (?:very |really |pretty |so )?(?:well|smoothly)"
    r"|(?:huge|massive|big|real|significant|serious|substantial|considerable|enormous)(?:ly)? (?:difference"
    r"|improvement|increase|drop|reduction|saving|savings|change|success|amount|impact)"
    r"|(?:significantly|massively|hugely|considerably|substantially|dramatically|drastically|noticeably)(?: \w+)?"
    r"|most of (?:them|the \w+|it|my \w+|our \w+)|(?:quite )?a few(?: \w+)?|various \w+|several \w+|ages"
    r"|(?:hardly|almost|nearly) (?:any|all|every|no)\w*(?: \w+)?|some of (?:them|the \w+)|all sorts|no end of \w+"
    r"|a bunch of \w+|pretty normal|took off|came round|better and better)\b",
)
VAGUE_TALK = pattern(
    r"\b(?:the usual|sorted (?:it|that|them|things)|stuff|that sort of thing|and so on|and things|things like that"
    r"|here and there|all right|it was fine|just (?:made sense|the way|did it|got on)"
    r"|various|in general|generally|always|usually|normally|typically|tend to|or whatever|somehow|you just|one has to"
    r"|it depends|kind of thing)\b",
)
EMPTY_ACT = pattern(
    r"\b(?:sorted|handled|fixed|managed|solved|resolved|did|got|took care of|dealt with|worked on|coped with|saw to"
    r"|looked after|got on with|went (?:by|with|along with)|said|wrote|told (?:him|her|them)) (?:it|that|them|this|so"
    r"|as much|the same(?: \w+)?|everything|things|the (?:problem|issue|situation|matter"
    r"|whole thing))"
    r"(?: (?:all|out|done|sorted|working|fixed|up))*(?: to \w+)?(?: (?:myself|ourselves|together|somehow|quickly|in"
    r" the end|afterwards?|later|then|too))?$"
)
"""A verb that would do for anything and an object that only points: an act nobody can picture."""
IDLE = _listed(
    """went came sat stood laughed smiled waited lived walked drove slept ate drank arrived stayed watched looked
    happened lay saw"""
)
"""What people also did that day."""
_LEFT_UNDONE = (  # what was not done by somebody who should have: base form and participle
    r"(?:check|ask|look|notic|finish|listen|warn|count|test|record|report|log|explain|follow|plan|train|sign|measur"
    r"|consult|involv|mention|escalat|chas|realis|realiz|watch|prepar|book|rehears|updat|insur|ensur|confirm|brief"
    r"|document|question|challeng|apologi[sz]|prais|thank|budget)(?:ed|d|e)?"
    r"|tell|told|think|thought|see|saw|seen|write|wrote|written|read|say|said|ring|rang|rung|speak|spoke|spoken"
    r"|stand|stood|catch|caught|understand|understood|spot|spotted|stop to|stopped to|step in|stepped in"
)
ADMITTING = pattern(
    r"\b(?:my (?:own )?(?:fault|mistake|error|doing)|i missed|i dropped the ball"
    r"|(?<!gone )(?<!went )(?<!going )wrong(?= (?:about|on|there|with|to|in|for|from|and|at|by|then|too|not)\b|[^\w ]"
    r"|\s*$)"
    r"|(?:i|we)\b[^.;]{0,40}\bthe wrong"
    r"|i forgot|i (?:had )?left \w+ out|i(?:'d)? let"
    r"|should(?:n't)? have|shouldn't|i made it sound|too (?:late|early|long|quick(?:ly)?|slow(?:ly)?|soft|hard)"
    r"|(?:a bit|rather|a little) generous|regret(?:ted)?|ashamed|embarrass\w+|wasn't (?:fair|true|right|enough|mine)"
    rf"|(?:i|we)(?: simply| just|'d|'ve| had| have)? never (?:actually |once |even )?(?:{_LEFT_UNDONE})"
    rf"|(?:i|we) (?:didn't|hadn't|did not|had not) (?:actually |even |really )?(?:{_LEFT_UNDONE})"
    r"|i (?:just |only |simply |had |'d )*(?:guessed|skipped|ignored|assumed|misread|misjudged|underestimated"
    r"|overestimated|overlooked|snapped|panicked|hid|ducked|dodged|avoided|bottled|fudged|bodged|botched|blamed"
    r"|messed|misheard|mishandled|neglected|overreacted|overruled|oversold|overpromised|rushed|dithered|froze"
    r"|flinched|lied|failed|shouted|swore|put (?:it|that) off|walked (?:right |straight )?past"
    r"|lost my (?:temper|nerve|patience)"
    r"|protected myself|was (?:scared|afraid|lazy|proud|wrong|careless|cocky|impatient|blind))"
    r"|(?:i|we) (?:couldn't|can't) prove|it cost (?:me|us)|i was (?:late|slow|stubborn))\b"
)
"""What somebody owns up to: it is rare, and the panel takes it up."""
GRANTING = pattern(r"\b(?:he|she|they)(?:(?:'s|'re| is| are| was| were) right|(?: had| has| have|'d) a point)\b")
"""What is owned up to by granting it to somebody."""
USUALLY = pattern(
    r"\b(?:usually|normally|typically|generally|always|tend to|in general|i would (?:always|usually)|i'd (?:always"
    r"|usually)|whenever|every time|as a rule|my approach|my style|i (?:believe|am someone|am a person|like to))\b",
)
HYPOTHETICAL = pattern(
    r"\b(?:i would|i'd|we would|we'd|i could|i might|if i were|should that)\b(?! (?:have|never|been|always|say"
    r"|guess|reckon|imagine|think|call))",
)
_ILLNESS = (
    r"pregnan\w*|miscarriage|cancer|chemo\w*|diabet\w*|epilep\w*|depress(?:ion|ed)|anxiety|autis\w*|adhd|dyslexi\w*"
    r"|bipolar|surgery|an operation|illness|ill\b|seriously ill"
    r"|in hospital|disabilit\w+|disabled(?=\s*(?:[,.;]|$|and\b|since\b|by\b))|medication|therapy"
    r"|a therapist|burn(?:ed|t)?[- ]?out|a breakdown|a stroke|heart attack"
    r"|panic attacks?|off sick|sick leave|signed off (?:sick|work|with)"
)
_KIN = (
    r"wife|husband|partner(?! (?:school|firm|agenc|team|compan|(?-i:[A-Z])))|spouse|boyfriend|girlfriend|kids?"
    r"|child(?:ren)?|sons?|daughters?|baby|babies|mother(?! tongue)|father|mum|mom|dad|parents|family|marriage|divorce"
    r"|sister|brother|aunt|uncle|cousin|gran(?:ny|ma|dad|dmother|dfather|dparents|dson|ddaughter)?|in-laws"
)
_TASKS = (
    r"(?:projects?|contracts?|clients?|customers?|accounts?|site|hall|building|roof|tower|kitchen|restoration"
    r"|clinic|ward"
    r"|business|firm|company|unit|department|course|campaign|programme|supplier|tenants?)"
)
"""Work that a word in front of it only describes: the church hall, the family business."""
_HOUSES = (
    r"(?:schools?|colleges?|nursery|academy|hospitals?|hospice|charity|trust|homes?|cent(?:re|er)|community|parish"
    r"|organi[sz]ation|foundation|publisher|newspaper|shop|bookshop|museum|club|council|festival|network|agency)"
)
"""What has a faith of its own: a Catholic school."""
_SMALL_WORD = (
    r"(?:and|or|but|so|i|we|he|she|it|they|that|which|who|when|while|because|since|by|at|in|on|to|with|for|from|of|as)"
)
_DESCRIBES = rf"(?! (?:(?!{_SMALL_WORD}\b)\w+ )?(?:{_HOUSES}|{_TASKS})\b)"
_FAITH = r"christian|muslim|jewish|hindu|catholic|buddhist|sikh|protestant|religious"
_RELATIVE = rf"my (?:own |late |ex-?|young |old |little |elderly )?(?:{_KIN})\b(?! {_TASKS}\b)"
_DISCLOSED = (
    rf"(?:my (?:own )?(?:{_ILLNESS}|health|condition|back injury|faith|religion|church|mosque|synagogue|temple"
    rf"|age(?! groups?\b)"
    rf"|visa|pregnancy|retirement|union)\b(?! {_TASKS}\b)"
    rf"|i(?:'m| am| was| had been| have been|'ve been| had| have|'d| got| went through| suffer\w* from| went on"
    rf"| went into| was diagnosed with| had to have)(?: an?| some| bit of| really| quite| very| so| severe\w*| mild"
    rf"| seriously| badly| the| my)*\s+(?:{_ILLNESS})"
    rf"|i(?:'m| am| was)(?: a| an)?(?: practi[cs]ing| devout)? (?:(?:{_FAITH})\b{_DESCRIBES}|gay|lesbian|bisexual"
    rf"|trans(?:gender)?"
    rf"|married|divorced|widowed|a single (?:mother|father|parent|mum|mom|dad))\b"
    rf"|as an? (?:practi[cs]ing |devout )?(?:(?:{_FAITH})\b{_DESCRIBES}|single (?:mother|father|parent|mum|mom"
    rf"|dad)|(?:gay|disabled"
    rf"|older|married) (?:man|woman|person))\b"
    r"|diagnosed with (?:\w+ ){0,2}\w+|(?:going|went|been) through (?:a|my) (?:\w+ )?(?:divorce|separation|bereavement)"
    r"|i(?:'ve| have|'ve got| have got) (?:\w+ ){0,2}(?:kids|children|sons?|daughters?|twins|grandchildren)\b"
    r"|(?:i(?:'m| am| was| went|'d been| had been) on|my|during|after|before|back from|i took|i had) (?:my )?"
    r"(?:maternity|paternity) leave|i (?:pray|fast|observe) |ramadan|the sabbath|i(?:'ve| have) (?:been convicted"
    r"|a criminal record)|i voted\b|when i retire\b)"
)
_YEARS = (
    r"(?:only |nearly |almost |already |just )?(?:[2-7]\d|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:-\w+)?)"
    r"(?: years old)?(?=\s*(?:[,.;!?]|$|now\b|(?:this|that|last) \w+|and\b))"
)
_AGE = rf"i(?:'m| am| was| turned) {_YEARS}"
PRIVATE = pattern(rf"\b(?:{_RELATIVE}|{_DISCLOSED}|{_AGE})")
"""What nobody on a panel follows up, quotes or keeps."""
DISCLOSURE = pattern(
    rf"\b(?:{_DISCLOSED}|my late \w+|{_RELATIVE}[^.;!?]{{0,40}}?\b(?:{_ILLNESS}|died|death|dying|passed away|dementia"
    r"|sick|unwell|left me|killed|accident|care home|caring for|looking after)"
    rf"|(?:caring for|look(?:ed|ing)? after|lost|buried) {_RELATIVE})"
)
"""What somebody trusts the panel with, and is thanked for; a husband who had an idea is only not followed up."""
OWN_AGE = pattern(rf"\bi(?:'m| am) {_YEARS}")
"""Thanked for as well, unless it is said in passing; how old somebody was in a story is not."""
FOREIGN = {
    "de": _listed(
        """ich und nicht das ist wir haben war mit der die eine einen auf für dann habe sie aber auch mich dem den
    wurde"""
    ),
    "es": _listed(
        """que los las una para con por pero como más yo nosotros fue muy porque cuando era mi hicimos del también el"""
    ),
    "fr": _listed(
        """je nous des une pour avec mais dans est pas ai avons était parce quand mon cela très sur j'ai c'est"""
    ),
    "pt": _listed(
        """que uma para com por mas não eu nós foi muito porque quando meu minha então também os tinha fizemos mais do
    da"""
    ),
    "it": _listed(
        """che non per con una ma sono abbiamo era molto perché quando mio poi anche della gli ho il siamo fatto"""
    ),
    "pl": _listed("nie się jest to na że ale był było bardzo ponieważ kiedy mój oraz dla który"),
    "nl": _listed("ik een het niet dat wij hebben was met maar voor van zijn ook toen heb omdat naar deze"),
}
