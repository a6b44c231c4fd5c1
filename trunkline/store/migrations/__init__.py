"""The steps from an empty database to the tables of today, in order; `trunkline.store.migrate` takes them."""
