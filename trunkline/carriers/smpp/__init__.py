"""SMPP 3.4: the codec, the session, and the carrier that is an ESME on them."""
