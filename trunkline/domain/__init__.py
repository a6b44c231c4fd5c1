"""The rules of messaging: pure, so no clock, no input or output, no random source."""
