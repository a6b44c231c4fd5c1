"""One file for each language."""
