"""A hotel's login page where the model server should be: the marks say so in words."""

from agent.engines.chat_client import ChatClient, Patience
from agent.engines.grading import ModelGrader
from agent.marking import marks_so_far
from agent.store import open_record
from tests.fault_server import HTML, KEY, replies, running

OWN_WORDS = ("one answer shows too little", "no answer was graded for this")


async def test_a_login_page_instead_of_a_model_ends_as_not_judged_and_the_report_says_why(rehearse, tmp_path):
    patience = Patience(1, 1, 1, 1)
    async with running(replies(HTML)) as server, ChatClient(server.base_url, KEY, "tiny", patience, 1) as model:
        chair = await (await rehearse(["migration"], grader=ModelGrader(model), max_questions=8)).play()

    async with open_record(None, tmp_path) as record:
        marks = await marks_so_far(record, chair.interview.id)

    assert chair.is_over and marks and marks.ungraded == ()
    assert (marks.mean, marks.overall) == (None, "not enough evidence")
    assert {each.mark for each in marks.dimensions} == {None}
    threads = [thread for each in marks.dimensions for thread in each.threads if thread.status == "not_judged"]
    told = {thread.why for thread in threads} - set(OWN_WORDS)
    assert told
    assert all("did not answer as an OpenAI-compatible server does" in why and "OPENAI_BASE_URL" in why for why in told)
