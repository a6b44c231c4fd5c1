"""What the server can do, as data: DTO shapes, operations and the frozen registry."""
