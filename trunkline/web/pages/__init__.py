"""The small pages around the API: the start page, the list of operations, the documentation, the sign-in."""
