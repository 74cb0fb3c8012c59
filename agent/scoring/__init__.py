"""Marks: what was said, held against the rubrics, with the candidate's own words as evidence."""
