"""Front doors: the interfaces of other platforms, so that programs written for those run against this server.

Each speaks as its model does, and then does what our own operations do, through the same functions.
"""
