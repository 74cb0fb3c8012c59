"""What the commands of `roundtwo` do, one file per group. Imported once it is known which one was asked for."""

FAILED, WRONG, STOPPED, UNHEARD = 1, 2, 130, 141
"""Exit codes: something went wrong; a file or an argument is wrong; Ctrl-C; whoever read the output has gone."""
