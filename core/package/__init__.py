"""The file's side: what a vector tile package holds, and reading, writing, checking, joining it."""
