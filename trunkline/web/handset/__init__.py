"""The pages of the simulated handsets; mounted only while a connection uses the loopback carrier."""
