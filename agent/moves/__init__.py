"""What the panel does next, and why. Pure: the same interview always gets the same move."""
