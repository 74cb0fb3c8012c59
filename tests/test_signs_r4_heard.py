"""Candour (R4) told in other trades and plainer words: each check with a near miss about the same thing."""

import pytest

from agent.content.rubrics import rubric
from agent.scoring.case import Case
from agent.scoring.offline import findings
from agent.scoring.talk import Talk

PAIRS = [
    (
        "R4.1a",
        "challenge",
        "Parents say the bus was late every day in May.",
        "It was late nine times. {} We left the depot at ten past seven.",
        "My relief thinks a timetable is something you hang in the toilet.",
        "My relief thought the timetable was too tight, and hung a copy in the canteen.",
    ),
    (
        "R4.1a",
        "challenge",
        "Half of the seedlings died.",
        "About half did. {} They went out in the first week of May.",
        "If the head gardener had got out of his armchair once that month he might have seen the frost coming.",
        "If the head gardener hadn't got us out of bed that night we'd have lost the rest to the frost.",
    ),
    (
        "R4.1a",
        "reflection",
        "What went badly?",
        "The second gig. {} We started forty minutes late.",
        "The promoter couldn't count to four, so we'd no stage and he'd no shame.",
        "The promoter counted four bands, so we'd no stage till nine and he said sorry.",
    ),
    (
        "R4.1b",
        "challenge",
        "Twelve per cent could be noise.",
        "{} It was a small shop in Bath, with two counters.",
        "Could be, yes. It probably is. I shouldn't lean on it, put it out of your mind.",
        "Could be, yes, for one month. Over the eleven it was never under nine.",
    ),
    (
        "R4.1b",
        "challenge",
        "Wasn't it your predecessor who set it up?",
        "{} I came there in 2019, from the other depot.",
        "Her idea, her work, her result. I can't think why I dressed it up as mine.",
        "Her idea, her contract. The drivers and the routes were mine, I hired six.",
    ),
    (
        "R4.1b",
        "challenge",
        "To me the patients got better by themselves.",
        "{} There were forty on the list that winter.",
        "They will have done. So there's nothing in it. I'm embarrassed I offered it to you.",
        "Some will have done. There's a control ward though, and nobody there got up before day five.",
    ),
    (
        "R4.2a",
        "challenge",
        "Your route was longer. Who paid the diesel?",
        "I can see the sense of asking. {} That is it.",
        "The new road had no tolls on it, and the tolls had been six hundred a month.",
        "The open road is my home, and I've had six hundred drivers say so.",
    ),
    (
        "R4.2b",
        "challenge",
        "The choir left you after a year.",
        "Nine of them left, over the Latin. {} We were thirty in spring.",
        "They told me at the door, quite kindly, and I was sorry.",
        "They told me at the door, in that voice sopranos keep for the servants.",
    ),
    (
        "R4.2b",
        "challenge",
        "The roof leaks.",
        "At the valley, since the storm. {} I patched it in May.",
        "The owner rang me first and I was glad he did.",
        "The owner rang me first, at length, being a man with little else to do.",
    ),
    (
        "R4.2b",
        "challenge",
        "Nobody uses the app.",
        "Four hundred do, of nine. {} We ask them monthly.",
        "I can see how it looks from the sales floor.",
        "Sales wouldn't open it if it poured them a drink.",
    ),
    (
        "R4.3a",
        "challenge",
        "You lost the best nurse over it.",
        "{} She'd been there nine years.",
        "We did lose her, and over that.",
        "We didn't lose her over that at all.",
    ),
    (
        "R4.3a",
        "challenge",
        "You were slow to call the police.",
        "{} It was the second night of the fair.",
        "Twenty minutes. Slower than I'd want for my own kid.",
        "Twenty minutes. That's quick, in my book.",
    ),
    (
        "R4.3a",
        "challenge",
        "Anyone can teach six pupils.",
        "{} They were eight years old.",
        "With thirty I couldn't have, I'd not pretend.",
        "With thirty I could have, I'd not worry.",
    ),
    (
        "R4.3b",
        "challenge",
        "Nobody came to the second show.",
        "I understand the doubt. {}",
        "Two coaches from Hexham came, and the man who'd booked them stayed for the talk.",
        "Everybody who knows me knows I fill a room.",
    ),
    (
        "R4.3c",
        "challenge",
        "The fence fell in the first gale.",
        "It fell on the north side. {} It's up again.",
        "I set those posts in dry sand since the mixer was at the other job and I'd promised Friday.",
        "I set those posts in concrete, three feet, and the mixer was at the job till Friday.",
    ),
    (
        "R4.3c",
        "reflection",
        "Where does your own part lie?",
        "In the briefing. {} It lasted ten minutes.",
        "Half the crew speaks Polish and I gave it in English, quick, because it was raining.",
        "Half the crew speaks Polish and I gave it in both, slow, though it was raining.",
    ),
    (
        "R4.3c",
        "challenge",
        "You lost the tender by a day.",
        "By one day. {} The envelope came back.",
        "It sat in my bag over the weekend.",
        "It sat in the post over the weekend.",
    ),
    (
        "R4.4a",
        "challenge",
        "The survey was only your friends.",
        "{} We had ninety answers.",
        "A popularity poll in my own living room, if I've understood.",
        "A popular poll in my own town, and I was glad of it.",
    ),
    (
        "R4.4a",
        "challenge",
        "The machine did it, not you.",
        "{} It arrived in April.",
        "Your worry is that you'd be hiring the machine's minder.",
        "My worry was that we'd be hiring a machine minder.",
    ),
    (
        "R4.4a",
        "challenge",
        "Your pass rate comes from who you let in.",
        "{} There were sixty in the year.",
        "Pick the runners and any coach wins the race. That's a serious thing to put to me.",
        "Pick the right shoes and any runner wins. That's what I tell them.",
    ),
    (
        "R4.4b",
        "challenge",
        "It was the price cut, not the window.",
        "It's a fair challenge. {} We changed the window in May.",
        "What we sold on the Saturdays came from the price, I'd swear to that.",
        "What we sold on the Saturdays came from Leeds, I'd carry it in.",
    ),
    (
        "R4.4b",
        "challenge",
        "Your team did it without you.",
        "I hear that. {} We were six.",
        "The database they'd have built with me or without me.",
        "The database they built with me was the one that stayed.",
    ),
    (
        "R4.4b",
        "challenge",
        "You were just strict.",
        "Well. {} There were thirty in the room.",
        "As far as homework goes I'd say strict is the word for it.",
        "As far as homework goes I'd say nine out of ten did it.",
    ),
    (
        "R4.4c",
        "challenge",
        "It was the price cut, not the window.",
        "On the Saturdays, yes, that was the price. {}",
        "Weekdays had no offer on, and the scarves from the window went from two to eleven.",
        "Weekdays we had the door open, and I do like a scarf in a window.",
    ),
    (
        "R4.4c",
        "challenge",
        "Your team did it without you.",
        "The build was theirs, I agree. {}",
        "Getting the hospital to sign wasn't. Nobody had been let past reception in two years.",
        "Getting the hospital to sign was also them. Nobody signs like that ward sister.",
    ),
    (
        "R4.4c",
        "challenge",
        "Sales rose everywhere.",
        "They did rise everywhere, by about four. {}",
        "We were at fifteen, in a street with the pavement dug up.",
        "We were delighted with ours, in a street like that.",
    ),
    (
        "R4.5a",
        "challenge",
        "Your numbers look tidy.",
        "They do look tidy. {}",
        "The weighbridge prints its own slips and I've no key to it.",
        "The weighbridge prints slips, and I've tidy handwriting.",
    ),
    (
        "R4.5a",
        "challenge",
        "The children would have learnt anyway.",
        "Some would. {}",
        "Mrs Osei's class started a term later without it, so their tests at Easter are what I'm waiting for.",
        "Mrs Osei's class had tests at Easter and cakes, and we were all waiting for those.",
    ),
    (
        "R4.5b",
        "reflection",
        "What has come of it?",
        "I'd let the concrete go on in frost. {}",
        "When Hollins Lane came round in February I had the wagon turned back at the gate.",
        "When frost comes round in February you'd have the wagon turned back at the gate.",
    ),
    (
        "R4.5b",
        "reflection",
        "What did it teach you?",
        "I'd shouted at him before the whole shift. {}",
        "There was a boy in June who did the same, and him I walked round the yard and asked.",
        "There was a boy in June who did the same, and boys will, I tell everyone.",
    ),
    (
        "R4.5b",
        "reflection",
        "And now?",
        "I'd not had it checked. {}",
        "My second book went to two strangers before it went to the printer.",
        "My second book went to the printer, and it's a good book.",
    ),
    (
        "R4.5c",
        "reflection",
        "How bad was it?",
        "I had skipped the last check. {}",
        "Two families slept in the hall that night, on gym mats.",
        "Two families sleep in the hall most nights, on gym mats.",
    ),
    (
        "R4.5c",
        "reflection",
        "What did it lead to?",
        "I forgot the deposit. {}",
        "Eight thousand gone, and the kids' trip with it.",
        "Eight thousand in, and the kids' trip was on.",
    ),
]


def seen(check: str, kind: str, asked: str, answer: str) -> bool:
    """As the grader reads it: one question and its answer."""
    exchange = {"question": asked, "probe_type": kind, "depth": 3, "answer": answer}
    told = {"told": "I changed how it was done and it went well."}
    case = Case.model_validate({"dimension": "R4", "round_one": told, "exchanges": [exchange]})
    return any(each.check == check and each.seen == "yes" for each in findings(rubric("R4"), Talk.of(case)))


@pytest.mark.parametrize(("check", "kind", "asked", "rest", "shown", "_missed"), PAIRS)
def test_it_is_heard_in_plain_words(check: str, kind: str, asked: str, rest: str, shown: str, _missed: str) -> None:
    assert seen(check, kind, asked, rest.replace("{}", shown))


@pytest.mark.parametrize(("check", "kind", "asked", "rest", "_shown", "missed"), PAIRS)
def test_a_near_miss_stays_silent(check: str, kind: str, asked: str, rest: str, _shown: str, missed: str) -> None:
    assert not seen(check, kind, asked, rest.replace("{}", missed))
