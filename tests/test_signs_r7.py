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


# One behaviour each, in other trades and other mouths; the colleague is a woman, whose "her" is object and owner.
BAKED = "I ran the night bakery with Alma. We disagreed on how long the dough should rest."


def alma(kind: str, answer: str) -> Talk:
    asked = {"conflict": "You said Alma let it rest until four. What was behind that?", "clarify": "Who did what?"}
    case = Case(
        dimension="R7",
        panel=(Person(persona="peer", name="Ruth Adeyemi"),),
        round_one=Told(asked="Who did you work with?", told=BAKED),
        exchanges=(Exchange(question=asked[kind], answer=answer, persona="peer", probe_type=kind, depth=2),),
    )
    return Talk.of(case)


SEEN = [
    ("R7.1a", "conflict", "Stubbornness. She had her dough on the bench and no timer would shift her."),
    ("R7.1a", "conflict", "She's cautious to a fault. The dough sat there and the ovens ran empty."),
    ("R7.1b", "conflict", "I put it down to nerves. We never discussed the dough."),
    ("R7.1b", "conflict", "That's just her approach, and I left her to it with the rye."),
    ("R7.1c", "conflict", "The owner wrote a rule for the dough, three hours, and both of us followed it."),
    ("R7.1d", "conflict", "I shaped mine at two. In the end she quit arguing, the shop couldn't deny it was my loaf."),
    (
        "R7.1d",
        "conflict",
        "I set the ovens by my own chart, and it went to three hours, which is what I'd said in May.",
    ),
    ("R7.2c", "clarify", "Alma's a decent lass, we had a laugh over the rye most nights."),
    ("R7.3a", "conflict", "Her last bakery lost a wedding order because the dough was cut early."),
    ("R7.3b", "conflict", "She'd lost a wedding order by cutting rye early. Fair point."),
    ("R7.3b", "conflict", "She'd lost a wedding order by cutting rye early, and you can't fault a baker for that."),
    ("R7.3c", "conflict", "She'd lost a wedding order by cutting early. I offered to chill half the dough at two."),
    ("R7.4a", "clarify", "She weighs the flour and I go over her list before she reads my times back to me."),
    ("R7.4a", "clarify", "In the evening she'd score what I had shaped, and in the morning I did the same with hers."),
    ("R7.4b", "clarify", "She told me my loaves lean to the left, so I turn the tray."),
    (
        "R7.4c",
        "conflict",
        "I reckoned it was fuss. She cut two loaves for me and mine sagged. I rest rye till four now.",
    ),
    ("R7.4c", "conflict", "She put my loaf beside hers. I'd been baking for the clock. I stopped cutting rye at two."),
    ("R7.5a", "clarify", "I went over to her bench by the rye sacks and apologised."),
    ("R7.5a", "clarify", "I mocked her rye at the staff meeting. At the next meeting I said the loaf was mine."),
    ("R7.5b", "clarify", "Nobody cuts dough before both timers ring. That's held for fourteen months."),
    ("R7.5b", "clarify", "We keep a slate for the rye, and there's been one argument in two seasons."),
    ("R7.5c", "clarify", "She'd tell you a stopwatch walked into her bakery and had to be taught to wait."),
    ("R7.5d", "clarify", "I'd complained to the owner about the dough without saying a word to Alma."),
    ("R7.5d", "clarify", "I posted her rye in the group channel. She didn't speak to me for a week."),
]
UNSEEN = [
    ("R7.1a", "conflict", "I had her down as stubborn about the dough until I saw the wedding order."),
    ("R7.1b", "conflict", "I haven't asked for less than four hours since, the rye came out dark."),
    ("R7.1d", "conflict", "She was right about the rye, and I shape it at four now."),
    ("R7.2c", "clarify", "Alma had the rye and I had the rolls, and the van came at five."),
    ("R7.3a", "conflict", "She's old-fashioned. The dough was hers and the ovens were mine."),
    ("R7.3b", "conflict", "She wanted four hours for the rye and I wanted two."),
    ("R7.3c", "conflict", "I told her straight that the rye was late again."),
    ("R7.4a", "clarify", "Alma does the rye, I do the rolls, each one has a bench."),
    ("R7.4a", "clarify", "We never read a line of each other's rye lists."),
    ("R7.4b", "clarify", "She gave me one slot for the rolls, seven o'clock."),
    ("R7.4c", "conflict", "About a third of her rye forms were wrong."),
    ("R7.5a", "clarify", "I'm sorry for her rye, but a late loaf is a late loaf."),
    ("R7.5b", "clarify", "The rye log was by the door, and two winters went by."),
    ("R7.5c", "clarify", "I can't tell you what she would say about the rye, we never talked of it."),
    ("R7.5c", "clarify", "She'd say I was helpful with the rye, always smiling, never any bother."),
    ("R7.5d", "clarify", "I held the rye back and a customer was short that week."),
]


@pytest.mark.parametrize(("check", "kind", "answer"), SEEN)
def test_the_behaviour_is_seen_whatever_the_trade_calls_it(check: str, kind: str, answer: str) -> None:
    told = alma(kind, answer)

    found = READERS[check](told)

    assert found
    assert all(each.quote in answer for each in found)


@pytest.mark.parametrize(("check", "kind", "answer"), UNSEEN)
def test_what_only_sounds_like_it_is_not_seen(check: str, kind: str, answer: str) -> None:
    assert READERS[check](alma(kind, answer)) == []


BUILT = [
    ("R7.1a", "conflict", "There are people who bake and people who watch the clock, and the dough knew hers."),
    ("R7.1b", "conflict", "I'm sure she'd her reasons about the rye. I didn't want to pry by asking."),
    ("R7.4a", "clarify", "Every morning she brings the flour list and I bring the oven times to the bench."),
    ("R7.4a", "clarify", "No tray of mine bakes until she's pressed it, and nothing of hers leaves until I've cut it."),
    ("R7.4b", "conflict", "She pinned up the loaves that I'd called ready. Nine of the twelve were grey."),
    ("R7.4b", "conflict", "She said, put your hand in the rye at four. I did, and it gave like wet sand."),
    ("R7.5b", "clarify", "The other's got till four to press the dough. We didn't row over rye since."),
    ("R7.5d", "clarify", "I asked, with both her lads listening, if she could tell the time. They roared."),
]
MISBUILT = [
    ("R7.1a", "conflict", "It was a small thing, the rye."),
    ("R7.1b", "conflict", "She'd lost a wedding order over rye that I couldn't see from my bench."),
    ("R7.1c", "clarify", "She put a mark by my rye for Mr Dunne. The flour came on the Monday."),
    ("R7.4a", "clarify", "We do each other's birthdays and swap rye cakes at the party."),
    ("R7.4b", "conflict", "She sent a rye tray back, and I fed the dough to the pigs."),
    ("R7.5b", "clarify", "We never had a cross word over rye in six years, whoever baked."),
    ("R7.5d", "clarify", "I said, Alma, the rye will be late. She walked off to the flour."),
]


@pytest.mark.parametrize(("check", "kind", "answer"), BUILT)
def test_a_check_is_read_from_who_does_what_when(check: str, kind: str, answer: str) -> None:
    assert READERS[check](alma(kind, answer))


@pytest.mark.parametrize(("check", "kind", "answer"), MISBUILT)
def test_the_same_words_done_otherwise_are_no_sign(check: str, kind: str, answer: str) -> None:
    assert READERS[check](alma(kind, answer)) == []
