"""Harsh words: which are about a former boss, team or employer, and which belong to the story."""

import re

import pytest

from agent.reading.answer import read
from agent.reading.cues import BADMOUTH, BOSS

ILL = """
My old boss was an idiot, and everybody in the building knew it.
The director was useless.
He was a bully to the younger drivers.
My manager was completely incompetent, so I went over his head.
The company was a joke by then.
The head chef was a bully who screamed at me over a burnt sauce.
My last manager was completely out of her depth.
The foreman was lazy, so I did his measuring.
He took all the credit for my rota.
Management was a shambles from start to finish.
I had a useless supervisor at the depot.
That idiot of a manager locked the fire door.
My former company was run by clowns.
I couldn't stand my old boss.
She had no idea what she was doing with the budget.
Our director couldn't run a bath, never mind a school.
The owner treated us like dirt.
The whole team was toxic.
My gaffer, a plumber by trade, was hopeless with customers.
Honestly, they were liars, the lot of them.
My boss Gareth was spineless.
The firm was a joke by the time I left.
The worst manager I ever had was in that pharmacy.
The principal played favourites and never cared about us.
My employer lied to us about the pension.
My supervisor was the laziest man I have met.
The bakery owner was a nasty piece of work.
Head office was useless during the strike.
She was incompetent, my old supervisor.
The company had a toxic culture.
My colleague stabbed me in the back over the promotion.
My boss’s great at golf. He’s pathetic with people.
"""

FAIR = """
My boss wanted two more weeks.
The manager refused to sign, and I understood why.
We had a terrible winter on the ward.
The old pump was useless, so I scrapped it.
The director disagreed with me in front of the board.
My manager thought it was a stupid idea.
The boss was off sick that week.
He was a difficult customer.
The owner said the menu was awful, and he was right.
The team had a terrible winter with the flu.
My director was worried the trial would be a disaster.
The guest shouted at the porter. He was a nightmare from the first night.
The team room was horrible, so I painted it.
The company was a disaster recovery firm in Leeds.
If a manager is lazy, the night shift pays for it.
They were useless, so I scrapped all six pumps.
My manager's plan was not stupid, it was early.
The union rep called the director a liar in the canteen.
Tom said his boss was an idiot.
The patient's son was abusive. He was stupid with drink.
My manager was not lazy, he was ill.
The manager felt awful about it and apologised to the pupils.
My boss hated the toxic smell of the paint.
She was a terrible cook but a wonderful guest.
The firm lost a horrible amount of money on the roof.
Our head of year was strict, and I disagreed with her twice.
The supervisor stopped the line because the joke had gone too far.
The horse kicked out. She was a nightmare to load.
My boss refused the budget twice and I went back a third time.
The team was tired and the owner was short of cash.
The boss knew the pump was rubbish.
My manager had no idea the valve was open.
I was hopeless at maths, so the manager gave me the rota.
The team couldn't manage a second bus.
The owner treated us like family.
The foreman called the scaffold a joke, and we took it down.
Our partner agency was late with the invoices.
A bride rang at nine. She was awful to the florist.
The boss was right and I was stupid about it.
My supervisor had no idea how to reset the alarm, so I showed her.
"""


def lines(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("text", lines(ILL))
def test_speaking_ill_of_a_former_boss_is_noticed(text: str) -> None:
    assert read(text).badmouth


@pytest.mark.parametrize("text", lines(FAIR))
def test_disagreement_other_peoples_words_and_outsiders_are_no_ill_words(text: str) -> None:
    assert not read(text).badmouth


@pytest.mark.parametrize("text", lines(ILL))
def test_ill_words_are_found_at_whoever_they_are_about(text: str) -> None:
    found = BADMOUTH.search(text)

    assert found
    whom = found.group().lower().replace("’", "'").split()[0].split("'")[0].strip(",")
    assert whom in ("he", "she", "they") or re.match(BOSS, whom)


@pytest.mark.parametrize(("word", "harsh"), [("lazy", True), ("useless", True), ("old", False), ("former", False)])
def test_one_word_can_be_tried_for_harshness(word: str, harsh: bool) -> None:
    assert bool(BADMOUTH.fullmatch(f"he {word}")) is harsh
