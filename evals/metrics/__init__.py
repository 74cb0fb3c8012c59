"""Every metric of evals.md §6 as a pure function of finished interviews. Read measure.py first."""
