"""A network of carriers to test against: it behaves, or misbehaves, as it is told."""
