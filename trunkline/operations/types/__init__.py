"""Request and response types that several operations share, by the namespace they have on the wire."""
