"""One file or folder for each carrier; base.py states what they have in common."""
