"""What an interview left behind: a page worth keeping, as text, Markdown and JSON. No marks are invented."""
