"""What every subject of ./bench needs: programs that answer in JSON, servers that are always stopped, and the table."""
import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / "target" / "bench"
BENCH = ROOT / "target" / "release" / "marhala-bench"
MARHALA = ROOT / "target" / "release" / "marhala"
PEERS = ROOT / "benches" / "peers"
CONNECTIONS = 8

# Told to stop, it ends by way of every `finally`, so that no server stays behind.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


def say(what):
    print(f"… {what}", file=sys.stderr, flush=True)


def run(*command, **environment):
    """Runs a program and reads the JSON that it prints; what it complains of is shown."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, env=environ(environment), stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(str(part) for part in command)}: ended with {done.returncode}")
    return json.loads(done.stdout)


def environ(more):
    return {**os.environ, "MARHALA_BENCH_PACKS": str(WORK / "packs"), **{name: str(value) for name, value in more.items()}}


def median(times, make, by):
    """The run in the middle of several, by one figure."""
    runs = sorted((make() for _ in range(times)), key=lambda one: one[by])
    return runs[len(runs) // 2]


def snapshot():
    """The packs as they are now, so that every program of a run reads the same law."""
    WORK.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(WORK / "packs", ignore_errors=True)
    shutil.copytree(ROOT / "packs", WORK / "packs")


# Seconds from the start of each server to its first accepted connection.
STARTED = {}


@contextlib.contextmanager
def server(name, command, **environment):
    """Starts a server on a free port (`{address}` and `{port}` in the command) and stops it, whatever happens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"127.0.0.1:{port}"
    command = [str(part).format(address=address, port=port) for part in command]
    with open(WORK / f"{name}.log", "wb") as log:
        began = time.perf_counter()
        child = subprocess.Popen(command, cwd=ROOT, env=environ(environment), stdout=log, stderr=log)
    try:
        for _ in range(3_000):
            if child.poll() is not None:
                sys.exit(f"{name} ended; see {WORK / f'{name}.log'}")
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.01)
        STARTED[name] = time.perf_counter() - began
        yield address
    finally:
        child.terminate()
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def load(address, path, body=None):
    """Answers a second and their times, at eight connections."""
    if body is None:
        return run(BENCH, "load", address, path)
    file = WORK / "body"
    file.write_text(body, encoding="utf-8")
    return run(BENCH, "load", address, path, file)


class Table:
    """One table: what, the figure, the target, whether it is met, and what stands beside it."""

    def __init__(self):
        self.rows = []

    def add(self, what, figure, target="", met=None, beside=""):
        self.rows.append([what, figure, target, {None: "", True: "ok", False: "below"}[met], beside])

    def show(self, *notes):
        head = ["what", "figure", "target", "", "beside, in this run"]
        widths = [max(len(row[at]) for row in [head, *self.rows]) for at in range(len(head))]
        line = lambda row: "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |"
        print(line(head))
        print("|" + "|".join("-" * (width + 2) for width in widths) + "|")
        for row in self.rows:
            print(line(row))
        print()
        for note in notes:
            print(note)


def number(value):
    return f"{value:,.0f}"


def millions(value):
    return f"{value / 1e6:,.1f} million"


def ms(microseconds):
    return f"{microseconds / 1000:,.1f} ms"


