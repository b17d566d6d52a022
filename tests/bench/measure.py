"""Runs one command and tells its wall time, CPU time (with the children it waited for) and memory."""
import os
import signal
import statistics
import subprocess
import threading
import time


class Run:
    def __init__(self, wall, cpu, peak, output):
        self.wall, self.cpu, self.peak, self.output = wall, cpu, peak, output


class Stopped(Exception):
    """A command ran longer than it may."""


def run(command, capture=False, most=None):
    """Runs a command of the shell; peak is that of its largest process, in bytes. After `most`
    seconds it is stopped, with all that it started."""
    sink = subprocess.PIPE if capture else subprocess.DEVNULL
    start = time.perf_counter()
    child = subprocess.Popen(["bash", "-o", "pipefail", "-c", command], stdout=sink,
                             stderr=subprocess.PIPE if capture else subprocess.DEVNULL,
                             start_new_session=True)
    stopped = threading.Event()

    def stop():
        stopped.set()
        os.killpg(child.pid, signal.SIGKILL)

    clock = threading.Timer(most or threading.TIMEOUT_MAX, stop)
    clock.daemon = True
    clock.start()
    output = child.stdout.read().decode(errors="replace") if capture else ""
    _, status, usage = os.wait4(child.pid, 0)
    clock.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)
    if stopped.is_set():
        raise Stopped
    if child.returncode not in (0, 1):  # 1: grep found nothing, datakaart read some in part
        raise RuntimeError(f"exit code {child.returncode}: {command}")
    return Run(time.perf_counter() - start, usage.ru_utime + usage.ru_stime,
               usage.ru_maxrss * 1024, output)


def in_turn(commands, rounds, limits=None):
    """The runs of each command, one of each per round, so that a busy machine hurts all alike. One
    that takes longer than its limit (seconds, by name) has none."""
    runs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            if name not in runs:
                continue
            try:
                runs[name].append(run(command, most=(limits or {}).get(name)))
            except Stopped:
                del runs[name]
    return runs


def median(runs, what):
    return statistics.median(getattr(one, what) for one in runs)
