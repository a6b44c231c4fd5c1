"""What other platforms call the things that we have too: their ids, words and codes. Pure."""
