"""People's labels: made one key at a time, kept at once, and the measure every judge is held to."""

import json
from pathlib import Path
from typing import Any

import pytest

from agent.errors import ContentError
from evals.judges import JUDGES
from evals.judges.bench import Judgement, Ruling
from evals.labelling import Task, label, to_label
from evals.labels import FOLDER, Label, kappa_of, load_labels, people_say, standing
from tests.small_interview import small

LEAK = JUDGES["no_leak_judged"]


def a_label(number: int, verdict: str, by: str = "AB") -> Label:
    return Label(
        metric="no_leak_judged", item=f"{number:016x}", case="a/core", turn=number, shown=(("Said", "Hello."),),
        verdict=verdict, by=by, on="2026-11-22",
    )  # fmt: skip


def judged(verdicts: list[str | None], votes: tuple[str | None, ...] | None = None) -> Judgement:
    rulings = (
        Ruling(item=f"{number:016x}", case="a/core", turn=number, verdict=verdict, votes=votes or (verdict,) * 3)
        for number, verdict in enumerate(verdicts)
    )
    return Judgement(metric="no_leak_judged", rulings=tuple(rulings))


class Keys:
    """A person who presses these keys."""

    def __init__(self, *keys: str) -> None:
        self.keys, self.asked = list(keys), list[str]()

    def __call__(self, line: str) -> str:
        self.asked.append(line)
        if not self.keys:
            raise EOFError
        return self.keys.pop(0)


def tasks(most: int = 10) -> list[Task]:
    return to_label([small()], [LEAK], most)


def test_no_label_is_shipped_so_that_every_judged_metric_is_grey() -> None:
    found = standing([judged(["yes", "no"] * 40)], load_labels(FOLDER))

    assert load_labels(FOLDER) == []
    assert {each.colour for each in found.values()} == {"grey"}
    assert found["no_leak_judged"].why == "0 of 60 labels by people"


def test_a_judge_is_trusted_once_sixty_labels_agree() -> None:
    verdicts = ["yes" if number % 3 == 0 else "no" for number in range(60)]
    labels = [a_label(number, verdict) for number, verdict in enumerate(verdicts)]

    whole, short = (standing([judged([*verdicts])], given)["no_leak_judged"] for given in (labels, labels[:59]))

    assert (whole.colour, whole.kappa, whole.labels) == ("trusted", 1.0, 60)
    assert (short.colour, short.labels) == ("grey", 59)


@pytest.mark.parametrize(
    ("mine", "why"),
    [
        (["no" if number % 5 else "yes" for number in range(60)], "kappa"),
        (["no"] * 60, "all labels say the same"),
    ],
)
def test_a_judge_people_do_not_agree_with_stays_grey(mine: list[str], why: str) -> None:
    verdicts = ["yes" if number % 3 == 0 and why == "kappa" else "no" for number in range(60)]

    found = standing([judged([*verdicts])], [a_label(number, verdict) for number, verdict in enumerate(mine)])

    assert found["no_leak_judged"].colour == "grey"
    assert why in found["no_leak_judged"].why


@pytest.mark.parametrize(("votes", "why"), [(("yes", "yes", "no"), "own ruling"), (("yes", "yes", None), "be used")])
def test_a_judge_that_wavers_or_garbles_stays_grey(votes: tuple[str | None, ...], why: str) -> None:
    verdicts = ["yes" if number % 2 else "no" for number in range(60)]
    labels = [a_label(number, verdict) for number, verdict in enumerate(verdicts)]
    steady = judged([*verdicts])
    rulings = tuple(
        each.model_copy(update={"votes": votes}) if each.verdict == "yes" else each for each in steady.rulings
    )

    found = standing([steady.model_copy(update={"rulings": rulings})], labels)

    assert why in found["no_leak_judged"].why


def test_people_who_are_even_decide_nothing() -> None:
    labels = [a_label(1, "yes"), a_label(1, "no", "CD"), a_label(2, "yes"), a_label(3, "cannot_tell")]

    assert people_say(labels) == {("no_leak_judged", f"{2:016x}"): "yes"}


def test_kappa_is_none_where_there_is_nothing_to_agree_on() -> None:
    assert kappa_of([]) is None
    assert kappa_of([("no", "no")] * 5) is None
    assert kappa_of([("no", "no"), ("yes", "yes")]) == 1


def test_an_answer_is_kept_at_once_and_not_asked_again(tmp_path: Path) -> None:
    said: list[str] = []

    first = label(tasks(), by="A B", folder=tmp_path, ask=Keys("n", "y"), say=said.append)
    keys = Keys("n", "n", "n", "n", "n")
    second = label(tasks(), by="A B", folder=tmp_path, ask=keys, say=said.append)

    kept = load_labels(tmp_path)
    assert (first, second) == (2, 2)
    assert len(kept) == 4 and {each.by for each in kept} == {"A B"}
    assert all(each.shown[-1][1] in {speech.text for speech in small().spoken} for each in kept)
    assert [path.name for path in tmp_path.iterdir()] == ["a-b.jsonl"]
    assert any("2 labels kept" in line for line in said)


def test_the_person_sees_the_words_and_the_question_the_judge_is_asked(tmp_path: Path) -> None:
    said: list[str] = []

    label(tasks(1), by="AB", folder=tmp_path, ask=Keys("what?", "s"), say=said.append)

    text = " ".join("\n".join(said).split())
    assert "Does the interviewer give away how answers are judged, praise, or coach?" in text
    assert tasks(1)[0].item.judged in text
    assert "'what?' is none of these." in text
    assert load_labels(tmp_path) == []


def test_two_people_see_the_same_items_and_each_their_own_count(tmp_path: Path) -> None:
    for name in ("AB", "CD"):
        label(tasks(3), by=name, folder=tmp_path, ask=Keys("n", "n", "n"), say=lambda _: None)

    assert sorted(each.by for each in load_labels(tmp_path)) == ["AB"] * 3 + ["CD"] * 3
    assert len({each.item for each in load_labels(tmp_path)}) == 3


def test_a_line_that_was_cut_off_is_written_again(tmp_path: Path) -> None:
    path = tmp_path / "ab.jsonl"
    label(tasks(2), by="AB", folder=tmp_path, ask=Keys("n", "n"), say=lambda _: None)
    whole = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text(whole[0] + whole[1][:40], "utf-8")

    label(tasks(2), by="AB", folder=tmp_path, ask=Keys("n", "n"), say=lambda _: None)

    assert len(path.read_text("utf-8").splitlines()) == len(load_labels(tmp_path)) == 2


@pytest.mark.parametrize("change", [{"metric": "nothing_judged"}, {"item": "x"}, {"more": 1}])
def test_a_wrong_line_is_named(change: dict[str, Any], tmp_path: Path) -> None:
    line = json.dumps(a_label(1, "yes").model_dump(mode="json") | change)
    (tmp_path / "ab.jsonl").write_text(f"{line}\n", "utf-8")

    with pytest.raises(ContentError, match=r"ab\.jsonl: line 1"):
        load_labels(tmp_path)
