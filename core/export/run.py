"""One export on its way: what comes next, and everything that happens noted in its record.

A run never waits. It says when it would work or look next (:meth:`Run.next_work`,
:meth:`Run.next_look`), and does it when it is told to. So one thread can wait for any number of
servers, and the same run is driven to its end in the thread of an algorithm (:meth:`Run.to_end`).
"""

from __future__ import annotations

import threading
import time
from dataclasses import replace

from ..arcgis.client import Client
from ..errors import (
    Cancelled,
    CountsMore,
    JobUnknown,
    LinkExpired,
    NoResult,
    NoRoom,
    PackageError,
    SignInExpired,
    SignInNeeded,
    TilepackError,
    TransportError,
)
from ..package.companion import is_package
from .fetching import Fetching
from .finish import finish
from .kept import KeptParts
from .ledger import Journal, Ledger
from .parts import PartsAtServer
from .plan import Plan
from .planning import Planning
from .record import JobRecord, State, Step
from .request import HaltReason, Progress, Stage, Surroundings
from .rhythm import Slots, Trouble, asked_for
from .standing import STATE_OF_STAGE, settled, state_on_the_way, to_retry

AT_SERVER = 2  # jobs at the server at a time, unless the person sets another number
LOOK_TIMEOUT = (10.0, 15.0)  # seconds; others wait for their look meanwhile
_NOW = float("-inf")
_OF_THE_PART = (PackageError, NoResult, JobUnknown, LinkExpired)


class Run:
    """One export, driven by whoever calls.

    :meth:`look` and :meth:`work` may run at the same time, each in one thread at a time. An
    ``adopted`` record is one that an earlier process has left.
    """

    def __init__(
        self,
        record: JobRecord,
        around: Surroundings,
        journal: Journal | None = None,
        slots: Slots | None = None,
        *,
        adopted: bool = False,
    ) -> None:
        self.fetches_itself = True
        self._around = replace(around, progress=self._tell)
        self._told = around.progress
        self._ledger = Ledger(record, journal)
        self._slots = slots or Slots(AT_SERVER)
        self._parts = PartsAtServer(self._ledger, self._around, self._slots)
        self._kept = KeptParts(record.request.output, record.request.service)
        self._planning = Planning(
            self._ledger, self._parts, self._kept, self._around, adopted=adopted
        )
        self._adopted = adopted
        self._begin = around.clock()
        self._trouble = Trouble(patience=around.patience)
        self._not_before = _NOW
        self._is_working = False
        self._is_kept = adopted
        self._keeping = threading.Lock()
        self._parts.wait_for_jobs()
        settled = self._settled()
        if settled is not None:
            self._ledger.show(record.in_state(*settled))

    @property
    def record(self) -> JobRecord:
        """What is known of the export now."""
        return self._ledger.record

    @property
    def rests(self) -> bool:
        """Whether nothing happens until a person wants something."""
        return self.record.state.has_ended or self.record.state.needs_person

    @property
    def will_fetch(self) -> bool:
        """Whether the next work is fetching or finishing, not just sending."""
        steps = self._ledger.steps
        return Step.READY in steps or steps == {Step.FETCHED}

    @property
    def has_place(self) -> bool:
        """Whether a part of it is at the server, or on its way there."""
        return bool(self._ledger.steps & {Step.SENDING, Step.AT_SERVER, Step.READY})

    @property
    def _unfetched(self) -> int:
        """Parts that were submitted and not yet fetched."""
        return sum(part.step in (Step.AT_SERVER, Step.READY) for part in self.record.parts)

    def next_work(self) -> float | None:
        """When there is work to do (by the clock), or ``None`` while there is none."""
        if self.record.state.has_ended:
            return None
        if self._around.stop.is_set():
            return _NOW
        if self.rests:
            return None
        steps = self._ledger.steps
        has_room = self._unfetched < AT_SERVER and self._slots.are_free
        can_send = not steps or (Step.WAITING in steps and has_room)
        can_fetch = self.will_fetch and self.fetches_itself
        return self._not_before if can_send or can_fetch or self._planning.must_recount else None

    def next_look(self) -> float | None:
        """When to look at the jobs at the server, or ``None`` while there are none."""
        if self.rests or self._around.stop.is_set():
            return None
        look = self._parts.next_look()
        return None if look == float("inf") else look

    def to_end(self) -> None:
        """Drive the run in this thread until it has ended or only a person can help."""
        stop, clock = self._around.stop, self._around.clock
        while not self.rests:
            work, look = self.next_work(), self.next_look()
            due = min(each for each in (work, look) if each is not None)
            if not stop.is_set() and due > clock():
                stop.wait(due - clock())
            if stop.is_set():
                self.work()
                return
            if work is not None and work <= clock():
                self.work()
            else:
                self.look()

    def go_on(self) -> None:
        """Leave a state that needed a person, or try now instead of later."""
        self._not_before = _NOW
        self._trouble.clear()
        self._parts.look_soon()
        if not self.record.state.needs_person:
            return
        self.fetches_itself = True
        record = self.record
        for index, part in enumerate(record.parts):
            if part.step is Step.SENDING:
                record = record.with_part(index, step=Step.WAITING, error=None)
        self._ledger.show(record.in_state(state_on_the_way(record.parts)))
        self._parts.wait_for_jobs()

    def retry(self) -> None:
        """Run again what has ended without success; parts that arrived are kept."""
        parts = tuple(to_retry(part) for part in self.record.parts)
        if not any(part.step in (Step.FETCHED, Step.AT_SERVER) for part in parts):
            parts = ()
        record = replace(self.record, parts=parts, result=None)
        self._ledger.show(record.in_state(state_on_the_way(parts)))
        self._planning.begin_again()
        self._not_before = _NOW
        self._trouble.clear()
        self._parts.wait_for_jobs()

    def show(self, state: State) -> None:
        """Show a state at once that the next work will make true."""
        self._ledger.show(self.record.in_state(state, self.record.error))

    def fail(self, error: TilepackError) -> None:
        """End the export with an error; what arrived is kept for another try."""
        try:
            self._parts.leave()
        finally:
            self._ledger.enter(State.FAILED, error)

    def look(self) -> None:
        """Ask once about every job that is due."""
        if self.rests:
            return
        try:
            with self._around.connect(self._around.stop) as session:
                client = Client(session, LOOK_TIMEOUT)
                trouble = self._parts.look(client, tell=not self._is_working)
            if trouble and not self._is_working and not self._around.stop.is_set():
                self._ledger.enter(State.OFFLINE, trouble)
        except TilepackError as error:
            if not self._around.stop.is_set():
                self._meet(error)
        if not self._is_working:
            self._settle()

    def work(self) -> None:
        """Do everything that can be done without waiting for the server."""
        if self.rests and not self._around.stop.is_set():
            return
        self._is_working = True
        try:
            self._check_stop()
            self._work()
            self._trouble.clear()
        except Cancelled:
            self._halt()
        except TilepackError as error:
            if self._around.stop.is_set():  # an aborted request looks like a fault of the network
                self._halt()
            else:
                self._meet(error)
        finally:
            self._is_working = False
        self._settle()

    def keep(self) -> None:
        """Note a new export, so that it is found again even if its turn never comes here.

        Raises:
            RecordsUnwritable.
        """
        with self._keeping:
            if not self._is_kept:
                self._ledger.open()
                self._is_kept = True

    def _work(self) -> None:
        self.keep()
        if self.record.result is not None and self._is_in_place():
            self._kept.remove()
            self._ledger.enter(State.DONE)
            return
        with self._around.connect(self._around.stop) as session:
            client = Client(session)
            plan = self._planning.plan(client)
            self._send(client, plan)
            for index, part in enumerate(self.record.parts):
                if part.step is Step.READY and self.fetches_itself:
                    self._fetch(client, plan, index)
                    self._send(client, plan)
        if self._ledger.steps == {Step.FETCHED}:
            self._finish(plan)

    def _send(self, client: Client, plan: Plan) -> None:
        """Submit the parts that may be at the server now.

        What lies there unfetched counts as well: servers keep results for a limited time.
        """
        for index, part in enumerate(self.record.parts):
            if part.step is not Step.WAITING:
                continue
            files = self._kept.files_of(plan.parts[index])
            if files:
                self._ledger.change_part(index, step=Step.FETCHED, files=files)
            elif self._unfetched >= AT_SERVER or not self._slots.take():
                return
            else:
                self._tell(Progress(Stage.SUBMITTING))
                self._parts.submit(client, plan, index)
                self._check_stop()

    def _fetch(self, client: Client, plan: Plan, index: int) -> None:
        fetching = Fetching(
            client=client,
            job=self._parts.job(index),
            part=plan.parts[index],
            record=self.record.parts[index],
            kept=self._kept,
            stop=self._around.stop,
            progress=self._tell,
            noted=lambda arriving: self._ledger.change_part(index, arriving=arriving),
        )
        try:
            files, warnings = fetching.run(self._parts.status(index))
        except _OF_THE_PART as error:
            self._check_stop()
            self._ledger.change_part(index, step=Step.FAILED, error=error)
            return
        self._ledger.change_part(index, step=Step.FETCHED, files=files, warnings=warnings)

    def _finish(self, plan: Plan) -> None:
        """The one package; the record knows the result before the target appears."""
        before = self.record
        whole = finish(before, plan, self._around)
        self._check_stop()
        seconds = self._around.clock() - self._begin
        if self._adopted:
            seconds = max(time.time() - before.created, 0.0)  # clocks are set back
        result = replace(whole.result, seconds=seconds)
        self._ledger.change(result=result)
        notes = whole.put_in_place(before, self._around.replace)
        self._kept.remove()
        if notes:
            self._ledger.change(result=replace(result, warnings=(*result.warnings, *notes)))
        self._ledger.enter(State.DONE)

    def _is_in_place(self) -> bool:
        """Whether an earlier process came as far as naming the finished package."""
        result = self.record.result
        if result is None or not result.package.exists():
            return False
        kept = [file for part in self.record.parts for file in part.files]
        is_moved = len(kept) > 1 or not any(file.exists() for file in kept)
        return is_moved and is_package(result.package, result.identity)

    def _meet(self, error: TilepackError) -> None:
        """What an error of the whole export means: a rest, another try, or the end."""
        if isinstance(error, CountsMore) and self._planning.may_recount(error):
            return
        if isinstance(error, (SignInNeeded, SignInExpired)):
            self._rest(State.SIGN_IN, error)
        elif isinstance(error, NoRoom):
            self._rest(State.PAUSED, error)
        elif isinstance(error, TransportError) and (self.record.parts or self._adopted):
            self._bear(error)
        else:
            self.fail(error)

    def _rest(self, state: State, error: TilepackError | None = None) -> None:
        """Nothing more until a person helps; other exports may have the places at the server."""
        self._parts.rest()
        self._ledger.enter(state, error)

    def _bear(self, error: TransportError) -> None:
        """A passing fault: tried again later, for a stated time."""
        now = self._around.clock()
        self._trouble.note(now)
        if self._trouble.is_too_long(now):
            self.fail(error)
            return
        pause = self._trouble.pause(now, asked_for(error))
        self._not_before = now + pause
        self._ledger.enter(State.OFFLINE, error)
        stage = Stage.DOWNLOADING if self.will_fetch else Stage.SUBMITTING
        self._told(Progress(stage, message=error.text, seconds=pause))

    def _halt(self) -> None:
        """What was asked for when the stop was set."""
        reason = getattr(self._around.stop, "reason", HaltReason.CANCEL)
        if reason is HaltReason.CANCEL:
            self._ledger.change(state=State.CANCELLING)
            self._parts.leave()
            self._kept.remove()
            self._ledger.enter(State.CANCELLED)
        elif reason is HaltReason.PAUSE:
            self._rest(State.PAUSED)

    def _settle(self) -> None:
        """Enter the state that follows from the parts."""
        settled = self._settled()
        if settled is not None:
            self._ledger.enter(*settled)

    def _settled(self) -> tuple[State, TilepackError | None] | None:
        """The state that follows from the parts, where nothing else has been decided."""
        if self.rests or self._around.stop.is_set() or self._planning.must_recount:
            return None
        return settled(self.record, fetches_itself=self.fetches_itself)

    def _check_stop(self) -> None:
        if self._around.stop.is_set():
            raise Cancelled

    def _tell(self, progress: Progress) -> None:
        """Progress for whoever watches; a new stage is a new state."""
        state = STATE_OF_STAGE.get(progress.stage)
        if progress.stage is Stage.DOWNLOADING and progress.done:
            self._trouble.clear()
        if state is not None and not self._around.stop.is_set():
            self._ledger.enter(state)
        self._told(progress)
