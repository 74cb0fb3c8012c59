"""The interview for people at a terminal. Only this package knows rich and prompt_toolkit."""
