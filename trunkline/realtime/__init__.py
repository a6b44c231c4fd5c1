"""Exit two: reads the event log, and tells those who look what concerns them."""
