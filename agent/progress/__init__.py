"""How marks, depth and retakes went over the interviews that are kept."""
