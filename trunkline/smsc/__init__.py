"""The SMSC: customers' own ESMEs bind here, send through Trunkline, and are handed receipts and texts."""
