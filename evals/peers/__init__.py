"""Two interviewers that are none of ours, for anyone who wants to see what the machinery buys."""
