"""One file for each carrier of HTTP: how it answers, what it tells, how it signs. `../base.py` states the seam."""
