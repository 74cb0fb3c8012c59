"""How a wide view is told without a set phrase: who beyond the desk had something of it, what the other course was good
for, what will hurt and is taken, what people do before they pay less (R6). Two classes of words must meet."""

from agent.scoring.signs.cue import ways
from agent.scoring.signs.r6_cues import kin

PARTIES = kin(
    """family families farm farms farmer farmers purchasing accounts production sales warehouse kitchen office logistics
    department departments neighbour neighbours village school schools hospital widow widows son sons daughter haulier
    hauliers shop shops founder founders sister heirs stores storeroom planning despatch dispatch legal payroll nurse
    doctor doctors teacher teachers lorry household households branch branches depot plant council users people public
    driver drivers resident residents pupil pupils mother mothers father fathers child children widower couple couples
    firms builders roofers trade collector courier couriers restaurant restaurants hotel hotels dealer dealers editor"""
)
"""Somebody beyond the own team, in the words of one trade or another."""
FUNDS = kin(
    """advance clause founder founders million millions percent cent cost costs contract deal penalty shares price
    fare fares money sum pay paid owed owe owner owners heirs sell sold buy bought thousand thousands salary wages"""
)
PAYS = kin(
    """fare fares charge charged charging charges tariff toll cheque quote quoted bargain pays paid bought price cash
    bank asking shops buyers families customers order orders sold sells money euro pounds cost costs cheaper dearer"""
)
GAINED = ways("r6_turns", "gained")
"""What somebody had of it."""
BEYOND = ways("r6_turns", "beyond")
"""The same, by how they are named: another team, a trade in the plural, somebody called by name."""
OWN_TEAM = ways("r6_turns", "own_team")
"""The own desk and those at it."""
RESEARCHED = ways("r6_turns", "researched")
"""That they have looked all the same."""
DISCLAIMS = ways("r6_turns", "disclaims")
"""The company and its market are not known, or left to others, in other words."""
REPORTED = ways("r6_turns", "reported")
"""Poster words held up, not used."""
SPEAKS_OF = ways("r6_turns", "speaks_of")
STATES = ways("r6_turns", "states")
ADVISES = ways("r6_turns", "advises")
"""What should be, not what is."""
CONTRAST = ways("r6_turns", "contrast")
GRANTED = ways("r6_turns", "granted")
"""What the other course was good for, in words that say so."""
GOOD_AT = ways("r6_turns", "good_at")
"""The same, where the question was after it."""
OTHER_ASKED = ways("r6_turns", "other_asked")
ACCEPTS = ways("r6_turns", "accepts")
"""That the price is taken, in plain words."""
WILL_HURT = ways("r6_turns", "will_hurt")
"""And what it will be like."""
UNDECIDED = ways("r6_turns", "undecided")
"""No side is taken."""
EYE_ASKED = ways("r6_turns", "eye_asked")
BEHAVES = ways("r6_turns", "behaves")
"""What people do that could be counted."""
LATE_MEASURE = ways("r6_turns", "late_measure")
"""The measure that comes last."""
SUPPOSES = ways("r6_turns", "supposes")
OVERTURNS = ways("r6_turns", "overturns")
UNMOVED = ways("r6_turns", "unmoved")
"""The course stays what it was."""
WISHED = ways("r6_turns", "wished")
"""A wish, or a memory."""
_LIABILITY = (
    r"(?:leases?|loans?|mortgages?|guarantees?|overdrafts?|debts?|covenants?|bonds?|collateral|security|licen[cs]es?|"
    r"insurance|premiums?|deposits?|penalt(?:y|ies)|fines?|franchise|house (?:up|on the line|at stake)|grants?|credit)"
)
ANSWERS_FOR = ways("r6_turns", "answers_for", liability=_LIABILITY)
"""Somebody above, and what he stands surety for, signs or owes."""
OPENING = ways("r6_turns", "opening")
"""Something the panel says of its own company."""
REQUEST = ways("r6_turns", "request")
"""What it asks for."""
YOURS = ways("r6_turns", "yours")
