"""Small words that tell where a clause may begin and where it may not end."""

from agent.reading.mentions import DAYS, MONTHS

JOINTS = frozenset(
    """because so but and which who when where while although though until till before after if unless except
    whereas than then or since""".split()
)
OPENS_CLAUSE = frozenset("because so but and then".split())
WEAK_END = frozenset(
    """a an the my our your his her their its this that these those of to in on at for with from by and or but so
    because if when which who as is was were are be been had has have do did would could should will can very
    really more most not no just about into than then i we you he she it they also only even quite pretty some
    any every each up what how why where whether until before after""".split()
) - frozenset("it up no".split())
PREPOSITIONS = frozenset(
    """in on at for with from after before during across through over under between into onto by about against
    without""".split()
)
BEFORE_POINTERS = frozenset("on in into onto under at to with".split())
"""Prepositions whose 'it' belongs to the thought; 'over it' and 'about it' can be left out."""
TRAILING = frozenset(
    """too though rather instead really basically actually honestly anyway then now obviously like meself mesel mesen
    hisself theirself theirselves themself ourself yerself""".split()
)
"""What is said after a thought is over; also forms of 'myself' that cannot be turned to the one spoken to."""
BEFORE_JOINTS = frozenset("rather instead even only just not especially right straight shortly soon long".split())
"""Words that lean on the joint behind them: 'rather than', 'even though', 'just before'."""
DURATIONS = frozenset(
    """second seconds minute minutes hour hours day days week weeks month months year years night nights""".split()
)
TIMES = (
    DURATIONS
    | frozenset(DAYS)
    | frozenset(MONTHS)
    | frozenset(
        """fortnight morning afternoon evening spring summer autumn winter term weekend shift time quarter""".split()
    )
)
"""Words that make a phrase in front of a thought one of time."""
LINKS = frozenset("of as to like than".split())
VAGUE_START = frozenset(
    """it that this there these those they he she them him which what who how why where when if let""".split()
)
PLACING = frozenset("put laid placed stuck hung set pinned nailed had kept left held".split())
PARTICLES = frozenset("up down off out away back over together apart aside".split())
"""Small words a verb is not whole without: 'turned the papers over'."""
NO_START = frozenset("who which whose once whenever is are was were has have do does did be been".split())
"""Words a thought that stands alone does not begin with."""
DETERMINERS = frozenset(
    """the a an my our your his her their some any every each all both no one two three half most many nobody
    everybody""".split()
)
ACRONYMS = frozenset("US IT".split())
"""Names that only lower case would turn into pronouns."""


def lowered(word: str) -> str:
    """A word as the lists hold it; 'the US office' is not us."""
    return word if word in ACRONYMS else word.lower().replace("’", "'")
