"""Words by meaning, for telling who did, who decided, what went wrong and what it cost. Single words, no phrases."""

from agent.reading.cues import PEOPLE, ROLE_NOUNS


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


DECIDING = _set(
    """decide decides decided deciding rule rules ruled choose chooses chose chosen pick picks picked approve approves
    approved authorise authorised authorises authorize authorized permit permits permitted allow allows allowed
    forbid forbids forbade veto vetoed vetoes insist insists insisted overrule overruled overrules settle settles
    settled sign signs signed grant grants granted refuse refuses refused determine determines determined judge
    judged rejects rejected propose proposed proposes suggest suggested suggests invented devised instructed ordered
    orders dictated agreed agrees fixed sets set added adds"""
)
"""What is done by who has the say, or who had the idea."""
DECISION = _set(
    """decision decisions call calls choice choices say idea ideas ruling verdict word vote rule plan design suggestion
    invention initiative money budget purse signature name approval permission authority business department
    territory job work doing show side part piece bit share area field matter question answer wish order script
    thought notion brainwave hunch"""
)
"""What belongs to who had it."""
BELONGS = _set(
    """lay lies lie lain rest rests rested sat sits stay stays stayed is was were are be been left fell falls went goes
    down up belongs belonged question matter thing job one remains remained came comes handed passed"""
)
HUMAN = _set(
    """says tells asks rings calls phones writes wants thinks takes makes does runs checks brings gives gets goes comes
    keeps sends drives picks opens decides finds knows looks sees puts shows signs works answers handles leads plans
    cleans cooks builds draws paints sews teaches trains counts reads types prints books orders buys sells pays
    packs loads lifts carries cuts fixes repairs mends fits wires tests measures weighs mixes bakes serves washes
    edits codes designs drafts files audits sorts moves holds owns sets says suggests proposes spots notices reports
    warns agrees refuses rules approves chooses insists settles allows grants offers starts stops finishes covers
    helps watches hands adds rewrites rebuilds organises arranges hires schedules supplies delivers"""
)
"""A deed of somebody else told in the present."""
NOT_A_DEED = _set("was were had thought wanted knew felt liked loved needed seemed meant heard saw supposed used ended")
OWN_NOT = _set(
    """oversaw supervised coordinated managed led ensured monitored reported contributed liaised supported facilitated
    headed directed represented provided sponsored empowered enabled championed steered governed owned guided
    unblocked motivated inspired encouraged embodied"""
)
ROLES = (
    ROLE_NOUNS
    - _set("customer client guest patient pupil supplier")
    - {role for role in ROLE_NOUNS if role.endswith("s") and role.removesuffix("s") in PEOPLE}
) | _set(
    """director manager boss chief head owner lead partner deputy assistant secretary clerk registrar librarian
    archivist curator conservator photographer editor printer producer conductor sister matron midwife physio
    surgeon vet anaesthetist dentist hygienist therapist psychologist pharmacist chemist biologist technologist
    scientist researcher professor lecturer tutor warden ranger keeper gardener grower farmer shepherd forester
    arborist fisherman skipper captain mate bosun pilot steward purser conductor signaller dispatcher controller
    driver courier postman docker welder fitter machinist turner millwright joiner mason roofer glazier plasterer
    painter decorator tiler surveyor architect engineer draughtsman foreman ganger scaffolder plumber electrician
    mechanic technician toolmaker baker butcher brewer chef cook waiter waitress barman barista sommelier
    housekeeper porter concierge caretaker janitor cleaner guard bursar treasurer accountant auditor actuary broker
    banker underwriter adjuster solicitor barrister judge magistrate usher paralegal notary sergeant inspector
    constable officer coroner paramedic fireman firefighter lifeguard coach trainer referee umpire physiotherapist
    vicar priest minister chaplain verger sexton organist choirmaster cellist drummer singer dancer actor actress
    playwright stagehand costumier seamstress tailor cutter weaver dyer knitter potter jeweller goldsmith clockmaker
    saddler cobbler tanner thatcher locksmith binder typesetter translator interpreter reporter journalist publisher
    bookseller buyer planner scheduler estimator analyst developer designer tester programmer statistician economist
    headteacher headmaster headmistress principal teacher landlord landlady tenant husband wife brother sister
    cousin uncle aunt father mother chairman chairwoman chair mayor councillor councilwoman councilman locum trainee
    apprentice intern volunteer supervisor consultant specialist"""
)
"""One person by what they are."""
CROWD = _set(
    """team crew staff colleagues specialists experts volunteers students nurses doctors vets drivers engineers fitters
    technicians lads girls boys others rest maintenance planning quality purchasing production logistics accounts
    finance payroll reception legal security housekeeping kitchen council office operators contractors porters
    cleaners teachers parents neighbours apprentices trainees developers designers testers analysts agency
    department company firm supplier suppliers committee board union hospital lab laboratory workshop stores"""
)
"""Others, but no person that could be asked."""
FIRST_NAMES = _set(
    """aaron adam ahmed aisha alan alex alice ali alison amanda amy ana andrea andrew andy anita anna anne annie anya
    arthur barbara ben beth betty brenda brian bruno carl carla carlos carol caroline catherine charlie charlotte
    chen chloe chris christine claire clare colin craig daisy dan daniel danny dave david deborah denise derek diana
    diane donna doris edward eileen elaine elena eliza ella ellen emily emma eric erica esther ewa fatima fiona
    francesca fred gareth gary gavin gemma george gerald gina gordon graham greg hamid hannah harold harry hassan
    hayley heather helen henry holly howard hugh ian ibrahim imran ingrid irene isabel ivan jacob jamal james jamie
    jan jane janet janice jason jasmine jeff jennifer jenny jerry jess jessica jim joan joanna joanne joe johan john
    jonathan jose joseph joyce juan judith julia julian julie karen karim kate katie keith kelly ken kenneth kevin
    khalid kieran kim kofi kwame laura lauren lee len leon leroy lesley liam linda lisa liz lorraine louise lucas
    lucy luis luke lynn magda maggie malcolm manuel marcus margaret maria marie mario martin mary matthew maureen
    megan mei mick michael michelle miguel mike mohammed mo monica musa nadia naomi natalie nathan neil nicola nigel
    nina noah nora oliver olivia omar oscar owen pamela patricia patrick paul paula pauline pedro peter phil philip
    pierre priya rachel rahul rajesh ravi rebecca richard rita robert roger ronald rosie roy ruth ryan sally sam
    samantha samir samuel sandra sara sarah scott sean shane sharon sheila shirley simon sofia sonia sophie stacey
    stella stephen steve stuart susan suzanne sylvia tanya tariq ted teresa theo thomas tim tina todd tom tony
    tracey trevor valerie vera veronica vicky vijay vincent walter wayne wendy yasmin yusuf yuki zara zoe"""
)
"""Names as typed without capitals; none that is a common word."""
NEGATIVE = _set(
    """not no never none nothing nor neither hardly without n't didn't don't doesn't wasn't weren't isn't aren't hadn't
    haven't hasn't couldn't can't cannot wouldn't won't didnt dont doesnt wasnt werent isnt arent hadnt havent hasnt
    couldnt cant wouldnt wont"""
)
DUE = _set(
    """ask asked check checked look looked read test tested count counted measure measured tell told say said warn
    warned think thought notice noticed see seen lock locked book booked confirm confirmed wait waited label
    labelled order ordered copy copied include included write written give given pass passed turn turned spot
    spotted stop stopped find found open opened update updated save saved ring rung call called listen listened walk
    walked listed realise realised know allow allowed weigh weighed verify verified consult consulted match matched
    compare compared fasten fastened switch switched charge charged taste tasted rinse rinsed send sent share shared
    add added reckon reckoned try tried prove proved explain explained mention mentioned translate translated sign
    signed clean cleaned"""
)
"""What one ought to have done, when one says one had not."""
SLIPPED = _set(
    """forgot forgotten missed misread misheard miscounted misjudged misplaced mislaid mistook mistyped misunderstood
    mismatched miscalculated misfiled mislabelled overlooked underestimated overestimated overpromised overordered
    underordered overbooked overfilled undercounted overcounted overdid botched bungled fluffed muddled mixed
    confused swapped wrecked ruined spoiled spoilt broke skipped neglected rushed guessed assumed trusted presumed
    fumbled mangled tripped blundered erred omitted jumbled transposed dropped doubled"""
)
"""Verbs whose doer has slipped."""
FAULT = _set(
    "mistake mistakes fault error slip blunder oversight carelessness negligence failure omission misjudgement miss"
)
OWNING_UP = _set("confess confessed admit ashamed regret sorry embarrassed blame guilty owned wince stupid stupidly")
AMISS = _set("wrong wrongly backwards late early twice old hurry unchecked unread untested upside blind careless too")
HARMED = _set(
    """penalty penalties fine fined fee refund refunded refunds compensation loss losses lost lose losing wasted waste
    scrap scrapped bin binned bins skip landfill spoiled spoilt ruined ruin wrecked broke broken burst burnt burned
    flooded leaked rotted rotten mould mouldy rusted cracked torn tore spilled spilt damaged damage dented scratched
    hurt injured stitches bruised bled fainted sick ill collapsed cost costs costing price paid pay delayed delay
    missed stopped stalled halted idle queue queued stuck stranded waited waiting redo redone repeat repeated remake
    reprint reprinted rework returned recalled rejected complained complaint complaints angry cross furious livid
    upset tears cried shouted quit resigned left empty half-empty undone
    unusable useless hungry starved cold dark died dead dying killed wilted shrank faded stained soaked collapsed
    cancelled overtime nothing unpaid owed bill bills invoice trouble panic fail failed failing expired
    refused homeless sleepless overnight wrong short thrown threw sank sunk fell dumped pulped melted
    stank hospital ate backlog bucks compensate sued leavers resigned grievance lawsuit"""
)
"""What harm is made of."""
MENDING = _set(
    """rang phoned called told wrote apologised apologized owned paid repaid refunded stayed replaced redid redoing
    redo rebuilt rewrote rewritten repaired fixed corrected put changed switched swapped confessed admitted showed
    reported bought borrowed cleaned carried sat gave sent asked checked counted brought offered set made reprinted
    remade recalled recounted retyped relabelled resewed replanted repainted restarted retested recut returned drove
    went visited drafted added entered logged taught trained took spent won worked walked moved rehung resoldered
    rewired rewove rebooked rescheduled reissued unpicked undid covered"""
)
"""What is done about a mistake."""
SINCE = _set("since now nowadays today afterwards later anymore every each always before again still twice first")
KEPT = _set(
    """rule check checklist line habit sheet step list box sign page practice column question routine copy folder
    template standard note card board form label alarm log entry test tag colour code diary calendar reminder marker
    procedure drill lock key"""
)
"""What stays of a lesson."""
OTHERS_WILL = _set(
    """wanted want wants preferred prefers expected expects argued planned favoured insisted pushed groaned groaning
    grumbled laughed objected doubted resisted protested opposed refused disagreed warned begged moaned hated
    frowned balked feared pictured meant hoped postponing voted fancied demanded sceptical skeptical reluctant
    unpopular groaning going"""
)
"""What others would rather have had."""
AGAINST = _set("instead rather against unasked alone despite nobody anyone's tradition contrary")
EFFECT = _set(
    """saved gave halved doubled tripled cut meant brought turned kept stopped made spared bought won freed prevented
    avoided rescued dropped fell rose grew went came took removed ended lost spoiled bought shortened caught cleared
    without otherwise wouldn't couldn't would 'd gone missed because why how difference thanks enough worth"""
)
SAME = _set(
    """similar anyway regardless doubt doubtful unlikely guess guessing somebody someone anybody anyone either
    probably perhaps maybe might imagine identical likewise replaceable eventually"""
)
TOGETHER = _set(
    """together jointly collectively everybody everyone everybody's everyone's all us family collective joint shared
    sharing common whole team crew group department whoever collaborative non-hierarchical hierarchical democratic
    unanimous cooperative everywhere"""
)
"""Nobody in particular."""
