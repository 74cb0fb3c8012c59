"""What the offline readers see: each check where it is shown, and neither in a twin nor in its cue words alone."""

import pytest

from agent.content.rubrics import DIMENSIONS, Dimension, rubric
from agent.scoring.offline import readers
from tests.readers import FILES, Pair, Try, cue_words, grouped, pairs, raising, texts, thread


@pytest.mark.parametrize("shown", [*texts("shows", "other_words"), *grouped("seen")], ids=str)
def test_a_check_is_seen_where_the_behaviour_is_and_quotes_the_answer(shown: Try) -> None:
    talk = shown.talk()

    found = shown.found(talk)

    assert found
    assert all(each.quote in talk.case.answers[each.exchange - 1] for each in found)


@pytest.mark.parametrize("twin", [*texts("twins", "near"), *grouped("unseen")], ids=str)
def test_a_check_is_not_seen_in_a_twin_or_in_what_only_sounds_like_it(twin: Try) -> None:
    assert not twin.found(twin.talk())


@pytest.mark.parametrize("hollow", cue_words(), ids=str)
def test_its_cue_words_alone_do_not_show_a_check(hollow: Try) -> None:
    assert not hollow.found(hollow.talk())


@pytest.mark.parametrize("shown", texts("shows"), ids=str)
def test_taking_the_evidence_away_takes_the_check_away(shown: Try) -> None:
    left = shown.without_evidence()

    assert not shown.found(left)


@pytest.mark.parametrize(("file", "pair"), pairs(), ids=str)
def test_a_behaviour_is_heard_in_plain_words_and_its_near_miss_is_not(file: str, pair: Pair) -> None:
    of = thread(file)

    heard, missed = of.asked(pair, pair.heard), of.asked(pair, pair.missed)

    assert of.found(pair.check, heard)
    assert not of.found(pair.check, missed)


@pytest.mark.parametrize("dimension", [each for each in DIMENSIONS if readers(each)])
def test_every_check_has_its_three_texts(dimension: Dimension) -> None:
    files = {file: thread(file) for file in FILES if thread(file).dimension == dimension}
    unread = {check for each in files.values() for check in each.unread}
    cueless = {check for each in files.values() for check in each.cueless}

    shows, twins, hollow = (
        {each.check for each in tries if each.file in files} for tries in (texts("shows"), texts("twins"), cue_words())
    )

    assert [*readers(dimension)] == [check.id for check in rubric(dimension).checks if check.id not in unread]
    assert shows == twins == {*readers(dimension)}
    assert hollow == {*raising(dimension)} - cueless


def test_fillers_stay_in_the_quotation() -> None:
    said = "Nobody, um, knew if the river, you know, would crest that night or the next."
    cellar = thread("r3")

    found = cellar.found("R3.4b", cellar.talk({"why": said}))

    assert [each.quote for each in found] == [said]
