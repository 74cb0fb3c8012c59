"""A candidate for any brief: makes up facts, the same ones for the same seed."""

import re
from collections import Counter
from random import Random

from tests.players import Talker
from tests.words import STOP_WORDS, sentences

FACTS = {
    "opener": ["{told} It was {month} {year}, and {name} was on with me.", "{told} That was the autumn of {year}."],
    "when": [
        "It was the second week of {month} {year}, a {day}.",
        "A {day}, the ninth of {month} {year}, at about ten to four.",
    ],
    "who": [
        "Me, {name} from the office and {other}, who ran the late shift.",
        "{name}, {other} and me, nobody else at that hour.",
    ],
    "own_action": [
        "I drew up the list for the {thing} myself and I rang {name} before anybody else had seen it.",
        "I stopped the {thing} for an hour, I wrote the plan on one sheet and I took it to {name}.",
    ],
    "others_action": [
        "{name} did the counting and {other} spoke to the people on nights. I did neither of those.",
        "{other} found the mistake in the {thing}, and {name} put it right by the evening.",
    ],
    "what_was_said": [
        "{name} said, 'You are asking for the {thing} twice.' I said, 'Then take one back.'",
        "I said, 'We can do it by {day} or we can do it well.' {name} said, 'Then do it well.'",
    ],
    "number": [
        "From {high} a week down to {low}, over {weeks} weeks.",
        "{percent} per cent before it and {better} per cent after.",
    ],
    "measure": [
        "{name} counted it by hand for {weeks} weeks before and {weeks} weeks after, and we compared the two sheets.",
        "It came out of the weekly report, only the {thing}, and I took out the week of the holiday.",
    ],
    "result": [
        "It went from {high} to {low}, and it has stayed under {high} since. Two people still complain.",
        "We finished {weeks} days early and we spent {pounds} pounds less than we had been given.",
    ],
    "time_span": [
        "{weeks} weeks from the first talk to the last check.",
        "About {weeks} weeks, and two of those were waiting.",
    ],
    "reason": [
        "Because I had watched the {thing} for two mornings, and {low} of every {high} came back for the same cause.",
        "Because the audit was {weeks} weeks away, and if we slipped again it was January.",
    ],
    "rejected_option": [
        "{name} wanted to buy a new one for {pounds} pounds. I said no, because the old one was not the trouble.",
        "We could have waited for {month}. I turned that down because {other} would have had it alone.",
    ],
    "obstacle": [
        "{other} refused to sign for the {thing}. So I did the first {low} with {other} sitting next to me.",
        "The system was down for two days, so I kept the {thing} on paper until {day}.",
    ],
    "cost_accepted": [
        "It cost {pounds} pounds, and I let the other work slide for {weeks} weeks.",
        "I lost {name} for a month over it, and I knew that when I chose it.",
    ],
    "other_party_reason": [
        "{name} had promised the {thing} to somebody else already. It was a fair reason.",
        "{other} had been through this {weeks} years before, and it had gone wrong on a {day}.",
    ],
    "changed_decision": [
        "If it had been under {low} I would have left it alone. Over {high} I would do the same again.",
        "With half the time I would drop the second check and keep the first one. That is where I would stop.",
    ],
    "conceded_part": [
        "You are right that I asked {name} too late. I still hold that the {thing} had to stop that day.",
        "On the cost, yes, I give you that. On the date I would not move.",
    ],
    "lesson": [
        "I asked the people nearest to the {thing} last. I should have asked them first.",
        "I measured only the money at first.",
    ],
    "later_use": [
        "Last {month} we had the same with another team. I asked {other} on the first morning and it took four days.",
        "In spring I counted for a week before I opened my mouth, and we changed one thing only.",
    ],
    "transfer": [
        "I would sit with your people for two mornings and keep a tally, before I changed anything.",
        "I would bring the list of five calls to make, and have it ready before your busy month and not after.",
    ],
    "contradiction": [
        "Today's is the exact one. In round one I rounded it.",
        "The first was from memory. I looked it up since.",
    ],
}
PEOPLE = (
    "Marek",
    "Odette",
    "Farouk",
    "Bronwyn",
    "Tamsin",
    "Yusuf",
    "Ingrid",
    "Calum",
    "Nkechi",
    "Rosalind",
    "Piotr",
    "Delphine",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
MONTHS = ("February", "April", "June", "September", "October", "November")
TRADE = {
    "motivation": [
        "{learned}. I am good at that, and where I am now it is one day in ten.",
        "I want the part nobody owns yet.",
    ],
    "red_flag": [
        "It is true that I moved twice in four years. The second time the site closed, and I stayed to the last week."
    ],
    "resume": [
        "In that post I had six people and the weekly plan. I wrote the rota and I answered for the stock.",
        "I did that course in the evenings for a year, and I used it on the new system in the spring.",
    ],
    "role": [
        "I have done most of that on a smaller scale, with nine people and one site. The budget would be new to me.",
        "I would start from the complaints of the last month, read forty of them and ring three people back.",
    ],
    "start_plan": [
        "The first two weeks I would work each shift once. By day thirty you have a list of three, and one is stopped."
    ],
}


class GenericPlayer(Talker):
    """Makes up facts for any brief: the same seed tells the same tale, with the same people and figures in it."""

    def on_story(self, story: str, slot: str, times: int) -> str:
        shapes = FACTS.get(slot, FACTS["own_action"])
        start = Random(f"{self.seed}/{story}/{slot}").randrange(len(shapes))
        told = shapes[(start + times - 1) % len(shapes)].format(**self.world(story))
        return told[0].upper() + told[1:]

    def world(self, story: str) -> dict[str, str]:
        """The people, days and figures of one story."""
        chance = Random(f"{self.seed}/{story}")
        name, other = chance.sample(PEOPLE, 2)
        low, percent = chance.randint(3, 9), chance.randint(41, 68)
        told = self.story_told(story)
        after = r"(?=[,.;]| (?:of|and|was|were|is|to|for|on|in|at|with|that|had|did)\b)"
        nouns = Counter(noun for noun in re.findall(rf"\bthe ([a-z]{{4,}}){after}", told) if noun not in STOP_WORDS)
        return {
            "told": sentences(told)[0],
            "thing": nouns.most_common(1)[0][0] if nouns else "list",
            "name": name,
            "other": other,
            "day": chance.choice(DAYS),
            "month": chance.choice(MONTHS),
            "year": str(chance.randint(2021, 2024)),
            "weeks": str(chance.randint(3, 11)),
            "low": str(low),
            "high": str(low * chance.randint(3, 6)),
            "percent": str(percent),
            "better": str(percent + chance.randint(15, 28)),
            "pounds": f"{chance.randint(9, 48) * 100:,}",
        }

    def questions(self) -> list[str]:
        panel = self.brief.get("panel") or [{"name": "you"}]
        first, last = panel[0]["name"], panel[-1]["name"]
        return [
            f"{last}, what would you want me to leave alone in the first month?",
            f"{first}, who left in the last year, and what did they say on their way out?",
            "Is there anything about me that still gives you a doubt?",
        ]

    def closing(self) -> str:
        return "Thank you for the time. I want this job, and I bring somebody who counts first. When will you decide?"

    def trade(self, topic: str, question: str) -> list[str]:
        return [answer.format(learned=self.learned()) for answer in TRADE.get(topic, TRADE["role"])]
