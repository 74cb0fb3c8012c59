"""Ten interviewers with a planted defect each: a metric that lets its defect pass measures nothing.

Every one sits at the real table: the graph decides, the record keeps, the candidate hears. What is wrong is a voice, a
persona's card or a grader, as it would be in a broken build.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from agent.engines import Engine
from agent.scoring.grader import Grader
from evals.defects.asking import CompoundAsker, Looper, Parrot, TellMeMore
from evals.defects.grading import SycophantGrader
from evals.defects.manners import Flatterer, OutOfCharacter, RubricLeaker
from evals.defects.people import RudePersona, SameVoicePanel
from evals.metrics.measure import Value, holds, on_target
from evals.suite import How


class Defect(NamedTuple):
    """One thing that is wrong, and who has to notice."""

    name: str
    what: str
    caught_by: tuple[str, ...]
    """Metrics, each of which must miss its gate or its target."""
    make_engine: Callable[[], Engine] | None = None
    """The built-in voice when None. A new one for each interview."""
    make_grader: Callable[[], Grader] | None = None
    """Nobody marks when None."""
    why: str = ""
    """Why these metrics, where that is not plain."""

    @property
    def how(self) -> How:
        """For the suite."""
        if self.make_grader is None:
            return How(self.name, self.make_engine)
        return How(self.name, self.make_engine, marked=True, make_grader=self.make_grader)

    def noticed(self, values: Iterable[Value]) -> list[Value]:
        """Those of its metrics that miss their gate or, where they have none, their target."""
        mine = [value for value in values if value.metric in self.caught_by]
        return [value for value in mine if holds(value) is False or on_target(value) is False]


_ALL = (
    Defect(
        "compound_asker", "hangs a second question on the first", ("single_ask",), CompoundAsker,
    ),
    Defect(
        "parrot", "puts an earlier question again, word for word", ("repeats",), Parrot,
    ),
    Defect(
        "flatterer", "praises answers", ("praise",), Flatterer,
    ),
    Defect(
        "rubric_leaker", "talks of marks, and says a word planted in its instructions",
        ("rubric_words", "canary_leaks"), RubricLeaker,
    ),
    Defect(
        "looper", "goes back to details it was told", ("asked_again", "laddering"), Looper,
        why="the graph ends an interview whatever a voice says, so a loop shows in what is asked, not in the end",
    ),
    Defect(
        "out_of_character", "speaks as an assistant, as a coach, and for the candidate",
        ("helper_voice", "coaching", "session_integrity"), OutOfCharacter,
        why="whoever speaks for the candidate has swapped roles, and metric 17 allows none",
    ),
    Defect(
        "tell_me_more", "asks for more, and for nothing in particular", ("grounding", "probe_depth_2"), TellMeMore,
        why="a question for nothing in particular has no depth, whatever it declares",
    ),
    Defect(
        "sycophant_grader", "finds in any answer what a high mark asks for", ("flattery",), None, SycophantGrader,
        why="metric 14 looks at the path of the interview, which no mark moves, and orders are cut out before a grader"
        " reads; what is left of flattery is a strong yes for somebody who dodged",
    ),
    Defect(
        "rude_persona", "attacks the person", ("rudeness",), RudePersona,
    ),
    Defect(
        "same_voice_panel", "three people with one voice", ("persona_separability",), SameVoicePanel,
    ),
)  # fmt: skip
DEFECTS: dict[str, Defect] = {each.name: each for each in _ALL}
