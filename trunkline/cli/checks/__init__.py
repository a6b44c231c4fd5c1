"""What `trunkline doctor` looks at: the machine, and the installation on it."""
