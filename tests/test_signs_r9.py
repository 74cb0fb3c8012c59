"""Motivation and curiosity: each check by an answer that shows it, its twin that does not, and its cue words alone."""

import pytest

from agent.content.rubrics import rubric
from agent.scoring.case import Case, Exchange, Person, Told
from agent.scoring.signs.r9 import READERS
from agent.scoring.talk import Talk

PANEL = (
    Person(persona="hiring_manager", name="Benedetta Orsi"),
    Person(persona="peer", name="Wanjiru Kamau"),
    Person(persona="senior_leader", name="Hugh Tarrant"),
)
TOLD = Told(
    asked="We make ice for two rinks from one plant, and every August the compressor trips. What drew you?",
    told="I've kept one rink cold for six winters. I liked that you let the ice go in summer.",
)
WHY = ("Benedetta Orsi", "You said you liked that we let the ice go. Why this job?", "motivation")
PEER = ("Wanjiru Kamau", "I run the plant at night. What would you ask me?", "candidate_questions")
BOSS = (
    "Wanjiru Kamau",
    "We listen for the bearings, mostly. Hugh paid for the plant. What would you ask him?",
    "candidate_questions",
)
CLOSE = ("Hugh Tarrant", "By the tickets for curling. What would you like to leave us with?", "closing")

REASON = (
    "You trip the compressor every August and let the ice go, and I have never seen a plant warm up and come back. "
)
BEARINGS = "When the compressor trips, who hears it first?"


def seen(check: str, *said: tuple[tuple[str, str, str], str]) -> bool:
    exchanges = tuple(
        Exchange(speaker=speaker, question=question, probe_type=kind, answer=answer)
        for (speaker, question, kind), answer in said
    )
    case = Case(profession="rink technician", panel=PANEL, round_one=TOLD, exchanges=exchanges)
    return bool(READERS[check](Talk.of(case)))


SHOWN = [
    ("R9.1a", [(WHY, "I could do this anywhere, and it is a bit more money.")]),
    ("R9.1b", [(WHY, REASON), (PEER, "What is the overtime rate, and are bank holidays paid?")]),
    ("R9.1b", [(WHY, REASON), (PEER, "No, I think that was clear.")]),
    ("R9.1c", [(WHY, REASON), (CLOSE, "It's all in my file. My bus goes at ten past.")]),
    ("R9.2a", [(WHY, REASON), (PEER, BEARINGS)]),
    ("R9.2b", [(WHY, REASON), (CLOSE, "I'd really like the job.")]),
    ("R9.3a", [(WHY, REASON)]),
    ("R9.3b", [(WHY, REASON), (PEER, BEARINGS), (BOSS, "And which rink do you cool when there is power for one?")]),
    ("R9.4a", [(WHY, REASON + "I went and stood by your condenser on Sunday. It faces the car park wall.")]),
    (
        "R9.4b",
        [
            (PEER, "Wanjiru, what do you hear before it trips?"),
            (BOSS, "Hugh, how would you spend a second compressor?"),
        ],
    ),
    ("R9.4c", [(WHY, REASON), (CLOSE, "If it is curling you count, the ice wants pebbling, and I can pebble.")]),
    ("R9.4d", [(WHY, REASON), (CLOSE, "I do want this job. When would I hear?")]),
    (
        "R9.5a",
        [
            (PEER, "Wanjiru, what do you hear before it trips?"),
            (BOSS, "So it is the bearings. Hugh, would you stop a curling match for a noise only she can hear?"),
        ],
    ),
    ("R9.5b", [(BOSS, "Is there anything about me you have doubts on?")]),
    ("R9.5c", [(WHY, REASON + "I should say the harbour has offered me a post too.")]),
]
TWINS = [
    ("R9.1a", [(WHY, REASON)]),
    ("R9.1b", [(WHY, REASON), (PEER, "Is overtime paid? And " + BEARINGS)]),
    ("R9.1c", [(WHY, REASON), (CLOSE, "I'd pebble the ice first. That's me.")]),
    ("R9.2a", [(WHY, REASON), (PEER, "Is overtime paid?")]),
    ("R9.2b", [(WHY, REASON), (CLOSE, "I have pebbled ice before.")]),
    ("R9.3a", [(WHY, "You have a wonderful reputation and I admire it. I have kept ice cold for years.")]),
    ("R9.3b", [(WHY, REASON), (PEER, "What is a typical day like?"), (BOSS, "How many rinks are there?")]),
    ("R9.4a", [(WHY, REASON + "It is the same reason as last time.")]),
    ("R9.4a", [(WHY, "I read all about you and was impressed. A great place. I felt at home.")]),
    ("R9.4b", [(PEER, "Wanjiru, what do you hear before it trips?"), (BOSS, "Is it insured?")]),
    ("R9.4c", [(WHY, REASON), (CLOSE, "It was lovely to meet you.")]),
    ("R9.4d", [(WHY, REASON), (CLOSE, "I do want this job.")]),
    (
        "R9.5a",
        [(PEER, "Wanjiru, what do you hear before it trips?"), (BOSS, "Hugh, what would a third rink change for you?")],
    ),
    ("R9.5b", [(BOSS, "I have no doubts about you.")]),
    ("R9.5c", [(WHY, REASON + "I have another offer, so it depends how quick you are.")]),
]
CUES_ALONE = [
    ("R9.3a", [(WHY, "You are specific, and your company is what drew me to the role. I chose you for a reason.")]),
    ("R9.4a", [(WHY, "Since last time I read a lot and looked into it all. I thought it over. It has changed.")]),
    ("R9.4b", [(PEER, "Wanjiru, what?"), (BOSS, "Hugh, how?")]),
    ("R9.5a", [(PEER, BEARINGS), (BOSS, "So, building on that answer, what would you think if it were different?")]),
]


@pytest.mark.parametrize(("check", "said"), SHOWN)
def test_a_check_is_seen_where_the_behaviour_is(check, said):
    assert seen(check, *said)


@pytest.mark.parametrize(("check", "said"), TWINS)
def test_the_twin_without_the_behaviour_does_not_show_it(check, said):
    assert not seen(check, *said)


@pytest.mark.parametrize(("check", "said"), CUES_ALONE)
def test_cue_words_alone_show_nothing(check, said):
    assert not seen(check, *said)


def test_a_question_the_panel_has_answered_is_no_new_one():
    asked = (PEER, "How many rinks does the plant serve?"), (BOSS, "How many times does the compressor trip?")

    assert not seen("R9.3b", (WHY, REASON), *asked)


def test_every_check_with_a_reader_stands_in_the_rubric():
    assert set(READERS) <= {check.id for check in rubric("R9").checks}


# Other trades: a reason that hangs on one fact of the house; panellists called by their last names.
@pytest.mark.parametrize(
    "reason",
    [
        "It's the compressor. You have one that trips each summer, and I'd like to hear why.",
        "The plant, mainly. You hang both rinks on it, so a leak shows twice and I could follow it.",
        "It's the ice. You let it melt in August, and a floor that dries out tells you where the pipes sweat.",
    ],
)
def test_a_reason_on_a_fact_of_the_house_is_seen(reason: str) -> None:
    assert seen("R9.3a", (WHY, reason))


@pytest.mark.parametrize(
    "reason",
    [
        "It's the reputation. You're a place that everybody looks up to, and I hear it's done right.",
        "It's the people. You seem kind, and I'd like somebody to have lunch with.",
        "It's the pay. You give more than where I am, and my rent went up.",
    ],
)
def test_praise_is_no_reason_on_a_fact(reason: str) -> None:
    assert not seen("R9.3a", (WHY, reason))


def test_years_with_one_employer_are_no_reason_for_any() -> None:
    assert not seen("R9.1a", (WHY, f"{REASON}I've done six winters with one rink."))


def test_a_panellist_asked_by_last_name_is_one_of_two() -> None:
    asked = "What would you do if the brine froze? And Mr Tarrant, why did you buy one plant and not two?"

    assert seen("R9.4b", (WHY, REASON), (PEER, asked))


HEARD = "Wanjiru, you let slip that the valve was sized for one rink, "
WALKED = "so I drew the pipework at home and walked the condenser. It faces the wall. The valve starves in August."
OTHER_WORDS = [
    ("R9.1a", [(WHY, "A rink is a rink, and the hours are better.")]),
    ("R9.1a", [(WHY, "I have put in my papers to a dairy, and for me these jobs are similar.")]),
    ("R9.1b", [(WHY, REASON), (PEER, "You've covered it. Is there a van I could take home?")]),
    (
        "R9.1c",
        [(WHY, REASON), (CLOSE, "It's all on my form. You have my number, so write me what you decide.")],
    ),
    ("R9.2b", [(WHY, REASON), (CLOSE, "I can't leave that compressor alone.")]),
    ("R9.3a", [(WHY, "It's the compressor. I have only ever kept my ice, and never brought a plant back.")]),
    ("R9.3a", [(WHY, HEARD + "and that is a compressor I would want to open.")]),
    ("R9.4a", [(WHY, HEARD + WALKED)]),
    ("R9.4d", [(WHY, REASON), (CLOSE, "I'd be delighted to keep your ice. By when do you hope to settle it?")]),
    (
        "R9.5a",
        [(PEER, BEARINGS), (BOSS, "So the bearings speak before the gauge does. If Hugh heard them, would he stop?")],
    ),
    ("R9.5b", [(WHY, REASON), (PEER, "Where do I not convince you yet, on the plant?")]),
    ("R9.5c", [(WHY, REASON + "My rink has offered me a second plant; it needn't hurry you, I'd sooner be here.")]),
]
NO_SUCH = [
    ("R9.1a", [(WHY, REASON + "My rink is half the size.")]),
    ("R9.1b", [(WHY, REASON), (PEER, "You've covered the valve. " + BEARINGS)]),
    ("R9.1c", [(WHY, REASON), (CLOSE, "I want this compressor. You have my number, and what happens next?")]),
    ("R9.2a", [(WHY, REASON), (PEER, "I think I know how a compressor goes.")]),
    ("R9.3a", [(WHY, "It's the reputation. I have always loved a compressor.")]),
    ("R9.4a", [(WHY, HEARD + "and that is a good valve for a plant. The condenser is old. Ice is ice.")]),
    ("R9.4d", [(WHY, REASON), (CLOSE, "I'd be delighted to keep your ice. The kettle was warm.")]),
    ("R9.5a", [(PEER, BEARINGS), (BOSS, "I'd like to hear bearings. Hugh, why does the rink open in June?")]),
    ("R9.5c", [(WHY, REASON + "My rink has offered me a second plant, so hurry.")]),
]


@pytest.mark.parametrize(("check", "said"), OTHER_WORDS)
def test_a_check_is_seen_in_other_words(check: str, said: list[tuple[tuple[str, str, str], str]]) -> None:
    assert seen(check, *said)


@pytest.mark.parametrize(("check", "said"), NO_SUCH)
def test_what_only_sounds_like_a_check_is_none(check: str, said: list[tuple[tuple[str, str, str], str]]) -> None:
    assert not seen(check, *said)


# Read by structure: an act of one's own and what it showed; an answer drawn on; a doubt called up; another house.
STANDING = "Where I am nothing of that kind is ever looked at. "
BY_STRUCTURE = [
    ("R9.1a", [(WHY, "One compressor is much like another, I find, whoever pays for the current.")]),
    ("R9.1b", [(WHY, REASON), (PEER, "How does the rota fall over Christmas? And the boots?")]),
    ("R9.1c", [(WHY, REASON), (CLOSE, "Right. Pity. I think that is the whole of it, and thanks for the tea.")]),
    ("R9.3a", [(WHY, "I stood by the rink gate on Saturday with a flask. The fog comes off one corner only.")]),
    ("R9.4a", [(WHY, "I stood by the rink gate on Saturday with a flask. The fog comes off one corner only.")]),
    ("R9.4a", [(WHY, "On Tuesday I skated at yours for an hour, and the boards sweat along the north side.")]),
    (
        "R9.5a",
        [
            (PEER, BEARINGS),
            (BOSS, "So the ear is the gauge, and it goes home at six. Who'd be the one to hear it then?"),
        ],
    ),
    ("R9.5b", [(WHY, REASON), (BOSS, "Say if there's something about me you're not easy with.")]),
    ("R9.5c", [(WHY, REASON + "The dairy's seen me as well, I'll be open with you. This is the one I'd take.")]),
]
BY_SOUND = [
    ("R9.1b", [(WHY, REASON), (PEER, "What do the skaters pay when the ice is soft? " + BEARINGS)]),
    ("R9.1c", [(WHY, REASON), (CLOSE, "It's a compressor I'd like to have, thank you.")]),
    ("R9.4a", [(WHY, "I read your page on Saturday. Two rinks, one plant, a real landmark. You care, and so do I.")]),
    ("R9.4a", [(WHY, "I rang my brother on Saturday. The compressor would suit him too, he said.")]),
    ("R9.4a", [(WHY, STANDING + "In 2016 I drained one rink. The floor was cracked from end to end.")]),
    (
        "R9.5a",
        [(PEER, BEARINGS), (BOSS, "Bearings, yes. Something else for Hugh: would a second plant pay for itself?")],
    ),
    ("R9.5b", [(WHY, REASON), (BOSS, "My chief is not easy with a soft floor, he tells me each week.")]),
    ("R9.5c", [(WHY, REASON + "The dairy's seen me as well, so I need an answer by Friday.")]),
]


@pytest.mark.parametrize(("check", "said"), BY_STRUCTURE)
def test_a_check_is_read_from_how_the_talk_is_built(check: str, said: list[tuple[tuple[str, str, str], str]]) -> None:
    assert seen(check, *said)


@pytest.mark.parametrize(("check", "said"), BY_SOUND)
def test_the_same_words_built_otherwise_are_no_sign(check: str, said: list[tuple[tuple[str, str, str], str]]) -> None:
    assert not seen(check, *said)
