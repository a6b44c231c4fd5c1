"""The registry as an OpenAPI 3.1 document, and what is made of that document; pure."""
