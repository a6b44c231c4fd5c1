"""One file for each change of the tables; they only go forward."""
