"""The edge: from a request to bytes of an answer."""
