"""No brief yet: the coordinator takes it in the chat, in whatever form it is pasted."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agent.server.intake import brief_of, take

FRIDAY = (
    "Black Friday week, 2023. We had forty percent more cases and six people off. I pulled two off sorting, cut the"
    " breaks into three lots and we got the last lorry out at ten past four."
)
FORKLIFT = (
    "The forklift one: one of my drivers came round the end of the racking and nearly hit a picker. I stopped the bay,"
    " painted a line and changed the handover."
)
MARKED = (
    f"Role: Warehouse Manager\nCompany: Corrie Fold\n\nQ: Tell us about a hard week.\nI said: {FRIDAY}\n\n"
    f"Q: And safety?\nI said: {FORKLIFT}"
)


@pytest.mark.parametrize(
    "messages",
    [
        ["hi", "Warehouse Manager at Corrie Fold", f"{FRIDAY}\n\n{FORKLIFT}"],
        ["hi", "It's the warehouse manager job, Corrie Fold", FRIDAY, FORKLIFT],
        ["Hello!", f"I'm going for Warehouse Manager at Corrie Fold.\n\n{FRIDAY}\n\n{FORKLIFT}"],
        ["I have a callback for the Warehouse Manager post at Corrie Fold", FRIDAY, FORKLIFT],
        ["hi", MARKED],
        [MARKED],
        ["hi", FRIDAY, FORKLIFT, "Warehouse Manager at Corrie Fold"],
    ],
)
def test_role_company_and_stories_are_found_in_any_order_and_form(messages: list[str]) -> None:
    known = take(messages)

    assert known.missing is None
    brief = brief_of(known)
    assert (brief.role.title.lower(), brief.role.company) == ("warehouse manager", "Corrie Fold")
    assert [story.told.split()[0] for story in brief.round_one.stories] == ["Black", "The"]
    assert all(story.told.replace("\n", " ") in " ".join(messages) for story in brief.round_one.stories)


@pytest.mark.parametrize(
    ("messages", "missing"),
    [
        (["hi"], "title"),
        (["hi", "yes please"], "title"),
        (["hi", "what do you need?"], "title"),
        (["hi", "Nurse manager"], "stories"),
        (["hi", "Nurse manager", "ok"], "stories"),
        (["hi", "Nurse manager", FRIDAY], "second"),
        (["hi", "Nurse manager", FRIDAY, "hm"], "second"),
        (["hi", "Nurse manager", FRIDAY, FRIDAY], "second"),
        (["hi", "Nurse manager", FRIDAY, "only one"], None),
    ],
)
def test_what_is_missing_is_asked_for_one_thing_at_a_time(messages: list[str], missing: str | None) -> None:
    assert take(messages).missing == missing


@pytest.mark.parametrize("said", ["demo", "Demo", "`demo`", " demo. ", "/demo"])
def test_demo_is_understood_however_it_is_typed(said: str) -> None:
    assert take(["hi", said]).demo


def test_own_stories_win_over_a_demo_asked_for_before() -> None:
    known = take(["demo", MARKED])

    assert known.missing is None


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=300), max_size=5))
@example([":"])
@example(["-", "1. ", "# "])
def test_nothing_that_is_typed_breaks_it_or_is_made_up(messages: list[str]) -> None:
    known = take(messages)

    if known.missing is None:
        written = "".join("".join(messages).split())
        assert all("".join(told.split()) in written for _, told in known.stories)
