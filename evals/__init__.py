"""Measures how good the panel, its questions and its marks are."""
