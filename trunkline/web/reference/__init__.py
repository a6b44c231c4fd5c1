"""The API described for programs and people: the OpenAPI document, the page made from it, the Postman collection."""
