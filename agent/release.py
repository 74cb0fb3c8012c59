"""The version of this program, stamped on every interview."""

__version__ = "0.1.0"
