"""Working with others: for each check an answer that shows it, its twin that does not, and the cue words alone."""

import pytest

from agent.scoring.case import Case, Exchange, Person, Told
from agent.scoring.signs.r7 import READERS
from agent.scoring.talk import Talk

TOLD = "I shared the greenhouse with Tomasz Wilk for two seasons. We disagreed on when to move the seedlings out."
WHY = "You said Tomasz wanted them moved in March. What was his reason?"
DAILY = "On an ordinary day, who did what?"


def talk(*answers: tuple[str, str, str]) -> Talk:
    """Exchanges of kind, question and answer."""
    return Talk.of(
        Case(
            dimension="R7",
            panel=(Person(persona="peer", name="Ruth Adeyemi"),),
            round_one=Told(asked="Who have you worked closely with?", told=TOLD),
            exchanges=tuple(
                Exchange(question=question, answer=answer, persona="peer", probe_type=kind, depth=2)
                for kind, question, answer in answers
            ),
        )
    )


def why(answer: str) -> Talk:
    return talk(("conflict", WHY, answer))


def daily(answer: str) -> Talk:
    return talk(("clarify", DAILY, answer))


SHOWN = [
    (
        "R7.1a",
        why("There wasn't any thinking in it. Tomasz is lazy, moving pots in March saved him the heating rounds."),
    ),
    (
        "R7.1a",
        why("Some people just have to be difficult. He dragged his trolleys about and kept moaning about frost."),
    ),
    ("R7.1b", why("I never asked him, to be honest. The trays went out when they went out.")),
    ("R7.1b", why("I couldn't tell you. A question of temperament, perhaps, he liked the cold frames.")),
    ("R7.1c", why("I get on with everyone in that nursery. I took it to our manager and she decided on April.")),
    (
        "R7.1d",
        why("I just carried on with my own benches. I was right, the March trays died, so he gave in eventually."),
    ),
    (
        "R7.2a",
        why(
            "Tomasz kept a frost diary for the beds. He checked the glass every morning before the vans came. On "
            "Sundays he carried the tomato trays to the tap himself."
        ),
    ),
    ("R7.2b", daily("We walked the benches at seven and counted the trays.")),
    ("R7.3a", why("He'd lost two hundred tomato plants to damp in a closed house, and the owner blamed him for it.")),
    ("R7.3b", why("He'd lost plants to mildew, so he had a point about air on the tomato benches.")),
    (
        "R7.3c",
        why(
            "He'd lost two hundred tomato plants to mildew the March before. I carried one tray out each week with a "
            "thermometer and showed him the dawn readings."
        ),
    ),
    ("R7.4a", daily("I leave him the watering list at six and he tells me by noon which trays are drying.")),
    ("R7.4b", daily("He told me I overfill the seed trays, so now I use the scoop.")),
    ("R7.4c", why("He was right about the mildew, and I came round to moving the tomatoes in March.")),
    ("R7.5a", why("I apologised to him by the potting bench the next morning.")),
    ("R7.5b", daily("Now we chalk a date on each bench before any tray moves. It has come up once since.")),
    ("R7.5c", why("He'd tell you I marched in with a calendar and treated his greenhouse like a railway.")),
    ("R7.5d", why("I snapped at him over the seedlings, in front of the two apprentices.")),
    ("R7.1b", why("He didn't have one. The trays stood where I'd put them.")),
    ("R7.1c", why("I referred the March trays to the head gardener. Mrs Lowe decided on April, so April it was.")),
    ("R7.2b", daily("I counted trays with Tomasz by the glass doors.")),
    ("R7.4a", daily("I read his frost chart, he reads my watering list.")),
    ("R7.4b", why("I thought the damp was nonsense. He handed me a leaf off my own tomato bench, grey underneath.")),
    (
        "R7.4c",
        why("I called mildew an excuse. He sat me down by the tomatoes at dawn. I open the vents at six now."),
    ),
    ("R7.5a", why("I told the two apprentices by the geraniums that Tomasz had been right.")),
    ("R7.5b", daily("Nobody moves a tray before both of us have chalked the bench. Two seasons, one mix-up since.")),
    ("R7.5c", daily("In his version a clerk walks into the greenhouse and measures the tomatoes to death.")),
    ("R7.5d", daily("I said he was growing compost. The whole potting shed heard it.")),
]
WITHOUT = [
    ("R7.1a", why("He'd lost two hundred tomato plants to damp in a closed house, and that worried him.")),
    ("R7.1b", why("He wanted air on them, because mildew had taken the March tomatoes.")),
    ("R7.1c", why("We put one tray out each week and read the thermometer at dawn.")),
    ("R7.1d", why("He moved half the trays in March, and we counted what lived.")),
    ("R7.2a", why("The trays went out in March and again in April, bench by bench.")),
    ("R7.2b", daily("I walked the benches at seven and counted the trays.")),
    ("R7.3a", why("I wanted April, because frost had taken my beans twice before on that bench.")),
    ("R7.3b", why("He'd lost plants to mildew on the tomato benches.")),
    ("R7.3c", why("I watered the trays on Monday. The vans came for the geraniums at nine.")),
    ("R7.4a", daily("I leave the watering list on the door at six and then do the tomatoes.")),
    ("R7.4b", daily("I told the apprentice that the seed trays were overfilled.")),
    ("R7.4c", why("He wanted the tomatoes out in March and I wanted them in until April.")),
    ("R7.5a", why("I met him by the potting bench the next morning.")),
    ("R7.5b", daily("I chalked a date on one bench in March.")),
    ("R7.5c", why("He'd tell you the same, that I was a pleasure to share a greenhouse with.")),
    ("R7.5d", why("I showed him the seedlings and the frost chart.")),
]
WITHOUT += [
    ("R7.1b", why("I didn't know until I asked. He'd lost plants to mildew on the tomato benches.")),
    ("R7.1c", why("We asked nobody else. Trays with thick stems went out in March, thin ones in April.")),
    ("R7.4a", daily("I read the frost chart, he waters the geraniums.")),
    ("R7.4b", why("I handed him a leaf off his tomato bench, grey underneath.")),
    ("R7.4c", why("I called mildew an excuse. I open the vents at six, as I did before.")),
    ("R7.5a", why("I told the two apprentices by the geraniums that the trays had come.")),
    ("R7.5b", daily("We chalked the bench in March. Two trays went out.")),
    ("R7.5d", daily("I said the compost was in. The van came at nine.")),
]
CUES = (
    "I came round, he had a point, I apologised, he told me so, we always share feedback and he would tell it honestly."
)


@pytest.mark.parametrize(("check", "shown"), SHOWN)
def test_a_check_is_seen_where_the_behaviour_is_told(check: str, shown: Talk) -> None:
    found = READERS[check](shown)

    assert found, check
    assert all(each.quote in shown.case.answers[each.exchange - 1] for each in found)


@pytest.mark.parametrize(("check", "told"), WITHOUT)
def test_its_twin_without_the_behaviour_does_not_show_it(check: str, told: Talk) -> None:
    assert READERS[check](told) == []


@pytest.mark.parametrize("check", [check for check in READERS if not check.startswith("R7.1")])
def test_cue_words_without_anything_of_the_story_show_nothing(check: str) -> None:
    assert READERS[check](why(CUES)) == []


@pytest.mark.parametrize(("check", "shown"), SHOWN)
def test_without_its_evidence_a_check_is_no_longer_seen(check: str, shown: Talk) -> None:
    answer = shown.case.answers[0]
    for each in READERS[check](shown):
        answer = answer.replace(each.quote, "")

    left = why(answer or "Well.") if shown.replies[0].kind == "conflict" else daily(answer or "Well.")

    assert READERS[check](left) == []


# Other trades: turns of phrase that no single word gives away.
TURNS = [
    ("R7.1a", why("He likes to make a drama out of every frost, the seedlings were fine.")),
    ("R7.1b", why("You'd have to ask Tomasz about the seedlings, I never got to the bottom of it.")),
    ("R7.1b", why("I couldn't tell you why, some habit of his from the nursery, it was his business.")),
    ("R7.3a", why("At his last nursery a whole house of tomatoes had gone leggy by April.")),
    ("R7.3a", why("His worry was the vents, two had jammed on him that winter.")),
    ("R7.3b", why("His worry was the vents, two had jammed on him. He wasn't wrong about the vents either.")),
    ("R7.3b", why("At his last nursery the tomatoes had gone leggy. In his place I'd have moved the trays too.")),
    ("R7.4c", daily("I was against the cold frames, but Tomasz talked me round with a tray of lettuce.")),
    ("R7.4c", daily("I went over to his trays, and I've done it his way since the frost.")),
    ("R7.5c", daily("Tomasz would tell you I was a man with a thermometer who had to see a leaf die first.")),
    ("R7.5d", daily("I brushed him off at the potting bench, with the apprentices looking on.")),
    ("R7.5d", daily("I'd gone to the head gardener behind his back about the vents.")),
]
NO_TURNS = [
    ("R7.1b", why("I asked him at breakfast, and he told me about the tomatoes that had gone leggy.")),
    ("R7.3a", why("He had his own idea about the seedlings and I had mine.")),
    ("R7.3b", why("It was good soil and the weather held.")),
    ("R7.4c", daily("I changed the trays in the spring, they were cracked.")),
    ("R7.5d", daily("I said we had forty trays, and the apprentices counted them under the lamp.")),
    ("R7.5d", daily("I ran the hose to the point by the door, and everybody kept to it.")),
]


@pytest.mark.parametrize(("check", "told"), TURNS)
def test_a_turn_of_phrase_is_seen(check: str, told: Talk) -> None:
    assert READERS[check](told)


@pytest.mark.parametrize(("check", "told"), NO_TURNS)
def test_words_of_the_same_sound_are_no_turn(check: str, told: Talk) -> None:
    assert not READERS[check](told)
