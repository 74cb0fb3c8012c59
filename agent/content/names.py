"""Names and titles for panellists whom the brief leaves unnamed."""

TITLES: dict[str, str] = {
    "hiring_manager": "Hiring Manager",
    "senior_leader": "Director",
    "peer": "Team Member",
    "specialist": "Senior Specialist",
    "bar_keeper": "Interviewer from another department",
    "coordinator": "Recruiting Coordinator",
}
OTHER_TITLE = "Interviewer"
NAMES: dict[str, tuple[str, ...]] = {
    "hiring_manager": ("Dana Ruiz", "Helen Marsh", "Omar Haddad", "Greta Lindqvist", "Tomas Abara"),
    "senior_leader": ("Victor Hale", "Ingrid Solberg", "Desmond Achebe", "Rosalind Park", "Martin Kessler"),
    "peer": ("Priya Nair", "Joel Kowalski", "Amara Diallo", "Beth Lawson", "Kenji Mori"),
    "specialist": ("Jonas Weber", "Leila Farahani", "Curtis Boyd", "Yuki Tanabe", "Nora Fitzgerald"),
    "bar_keeper": ("Ruth Adeyemi", "Simon Castell", "Paulina Vogt", "Idris Khan", "Carla Benedetti"),
    "coordinator": ("Ellen Price", "Mateo Silva", "Wendy Okoro", "Felix Brandt", "Hana Novak"),
    "": ("Alex Morgan", "Robin Sayer", "Toni Marchetti", "Quinn Delaney", "Jamie Osei"),
}
"""More first names than a brief can take up, all different (a test counts)."""


def free_name(persona: str, mentioned: set[str]) -> str:
    """A name for this persona whose first name is not mentioned yet."""
    own = NAMES.get(persona, NAMES[""])
    others = (name for names in NAMES.values() for name in names)
    return next(name for name in (*own, *others) if first_name(name) not in mentioned)


def first_name(name: str) -> str:
    return name.split()[0].casefold()
