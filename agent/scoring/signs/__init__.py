"""Readers of the checks, by dimension: each finds the sentences that show one, or none."""
