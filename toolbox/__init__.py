"""The Processing provider and its algorithms: parameters in, the same use case, outputs out."""
