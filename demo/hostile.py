"""Answers of a server that means harm, each as a fault to be put on a step.

What leads elsewhere is given an address, so that a test can let it lead to a place that notes who
asks.
"""

from __future__ import annotations

import json

from .faults import Fault, body

_MANY = 100_000


def job_id(text: str) -> Fault:
    """For ``submit``: a job id that is part of a path, a query or nothing of the kind."""
    return body({"jobId": text, "jobStatus": "esriJobSubmitted"})


def succeeded_at(*links: str) -> Fault:
    """For ``poll``: an ended job whose packages lie where the server likes."""
    return body({"jobStatus": "esriJobSucceeded", "output": {"outputUrl": list(links)}})


def parameter_at(address: str) -> Fault:
    """For ``poll``: an ended job whose result parameter is said to be elsewhere."""
    results = {"out_service_url": {"paramUrl": address}}
    return body({"jobStatus": "esriJobSucceeded", "results": results})


def many_parameters() -> Fault:
    """For ``poll``: an ended job with more result parameters than anybody would look at."""
    results = {f"result{number}": {"paramUrl": ""} for number in range(_MANY)}
    return body({"jobStatus": "esriJobSucceeded", "results": results})


def listing(*files: tuple[str, str]) -> Fault:
    """For ``listing``: a folder of files with these names and addresses."""
    return body({"files": [{"name": name, "url": url} for name, url in files], "folders": []})


def endless_listing(address: str) -> Fault:
    """For ``listing``: one package after the other."""
    return listing(*((f"{number}.vtpk", f"{address}/{number}.vtpk") for number in range(_MANY)))


def many_messages() -> Fault:
    """For ``poll``: a failed job that has too much to say."""
    said = {"type": "esriJobMessageTypeError", "description": "word " * 100}
    return body({"jobStatus": "esriJobFailed", "messages": [said] * (_MANY // 10)})


def deep(member: str = "messages", depth: int = 900) -> Fault:
    """For any step: lists in each other, deeper than a program may follow."""
    nested = "[" * depth + "]" * depth
    return Fault(body=f"{{{json.dumps(member)}: {nested}}}")


def crowded(members: int = 6_000_000) -> Fault:
    """For any step: an answer of so many values that reading it fills the memory."""
    return Fault(body='{"messages": [' + "0," * members + "0]}")


def numbers_that_are_none() -> Fault:
    """For ``poll``: a running job whose progress is no number."""
    progress = {"type": "step", "percent": float("nan")}
    return body({"jobStatus": "esriJobExecuting", "progress": progress})


def members_of_other_kinds() -> Fault:
    """For ``poll``: an ended job whose lists are numbers."""
    return body({"jobStatus": "esriJobSucceeded", "messages": 7, "output": {"outputUrl": 7}})
