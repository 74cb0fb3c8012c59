"""What the program says about itself: a welcome, and the interview as a drawing."""

import sys

from agent.terminal.plain import is_terminal, tell

WELCOME = """\
Round Two rehearses the callback interview with you.

You bring what happened in round one: the job, your résumé, the stories you told.
A panel asks about those stories again, two to three levels deeper, and at the end
you read what you showed and what was still missing.

  roundtwo chat                 the sample interview, as somebody else
  roundtwo brief new            write down your own round one, step by step
  roundtwo chat --brief FILE    your own second round
  roundtwo --help               everything else

It works without any language model, and then nothing leaves this computer."""


def welcome() -> bool:
    """Explain; whether to start the sample interview."""
    tell(WELCOME)
    if not is_terminal():
        return False
    sys.stdout.write("\nEnter starts the sample interview, Ctrl-C leaves. ")
    sys.stdout.flush()
    typed = sys.stdin.readline()
    return typed in ("\n", "\r\n") or typed.strip().lower() in ("y", "yes")


def draw() -> int:
    """The interview as a Mermaid drawing, made from the code that runs it."""
    from agent.graph import interview

    tell(interview().compile().get_graph().draw_mermaid())
    return 0
