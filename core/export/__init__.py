"""The use case: from a request over a plan and jobs to one checked package."""
