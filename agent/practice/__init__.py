"""One question, one answer, marked at once, and a second try: what `roundtwo practice` is made of."""
