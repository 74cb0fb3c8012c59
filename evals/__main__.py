"""`python -m evals`: the offline tier."""

import sys

from evals.offline_tier import main

if __name__ == "__main__":  # the processes that play import this file again
    sys.exit(main())
