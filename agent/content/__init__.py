"""The words an interview is made of: briefs, personas, questions and documents, loaded and checked."""
