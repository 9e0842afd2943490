"""./bench record: the record signed in, with 100,000 contracts stored, on SQLite and PostgreSQL, beside what the machine itself can do."""
import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.parse
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "peers"))
from driver import BENCH, MARHALA, ROOT, STARTED, WORK, Table, ms, number, run, say, server, snapshot

WORKERS = int(os.environ.get("MARHALA_BENCH_WORKERS", "100000"))
FOLDER = WORK / "record"


class Quiet(urllib.request.HTTPRedirectHandler):
    """A redirect is an answer."""

    def redirect_request(self, *_):
        return None


def ask(address, path, form=None, cookie=None):
    data = urllib.parse.urlencode(form).encode() if form is not None else None
    headers = {"sec-fetch-site": "same-origin", "accept": "text/html"}
    if cookie:
        headers["cookie"] = cookie
    opener = urllib.request.build_opener(Quiet)
    try:
        with opener.open(urllib.request.Request(f"http://{address}{path}", data, headers), timeout=60) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read().decode()


def sign_in(address, name):
    """The session of a demo account, by the button on the demo's own page."""
    _, _, page = ask(address, "/demo")
    form = re.search(rf'name="account" value="([^"]+)"[^>]*>(?:(?!</form>).)*{re.escape(name)}', page, re.S)
    account = form.group(1) if form else name
    _, headers, body = ask(address, "/demo/sign-in", {"account": account})
    cookie = (headers.get("set-cookie") or "").split(";")[0]
    if not cookie:
        sys.exit(f"no session for {name}: {body[:300]}")
    return cookie


def load(address, path, cookie, body=None, connections=8):
    words = [BENCH, "signed-in", connections, cookie, address, path]
    if body is not None:
        file = WORK / "body"
        file.write_text(body, encoding="utf-8")
        words.append(file)
    return run(*words)


def filled(count):
    """Waits until every sample worker is there."""
    before = -1
    while (now := count()) < WORKERS:
        if now // 10_000 != before // 10_000:
            say(f"  {number(now)} of {number(WORKERS)} sample workers")
        before = now
        time.sleep(1)


def worker():
    return json.dumps({"name": "Bench Sample {{n}}", "birth_date": "1990-01-01", "nationality": "PH",
                       "passport": {"kind": "passport", "country": "PH", "number": "BENCH{{n}}", "expires_on": "2034-01-01"},
                       "journey": {"origin": "PH", "destination": "HK"}})


def fsyncs():
    """How often in a second this disk makes a page of the write-ahead log safe, one after the other."""
    path = WORK / "fsync"
    page = b"x" * 4096
    with open(path, "wb", buffering=0) as file:
        began, times = time.perf_counter(), 0
        while time.perf_counter() - began < 2:
            file.write(page)
            os.fdatasync(file.fileno())
            times += 1
        seconds = time.perf_counter() - began
    path.unlink()
    return times / seconds


def memory_mb(pattern):
    for pid in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            if pattern in open(f"/proc/{pid}/cmdline").read().replace("\0", " "):
                status = open(f"/proc/{pid}/status").read()
                return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) // 1024
    return 0


def measure(table, name, address, ceiling, steps_target, connections):
    officer, recruiter = sign_in(address, "demo-officer"), sign_in(address, "demo-recruiter")
    say(f"{name}: the queue")
    idle = load(address, "/livez", officer)
    for what, path in [("work queue, page", "/work"), ("work queue, API", "/api/v1/work")]:
        seen = load(address, path, officer)
        table.add(f"{name}: {what}, 8 connections", f"{number(seen['per_second'])}/s, p95 {ms(seen['p95_us'])}", "≥ 1,500/s, p95 < 10 ms",
                  seen["per_second"] >= 1_500 and seen["p95_us"] < 10_000,
                  f"an answer without sign-in or database: {number(idle['per_second'])}/s; {100 * seen['per_second'] // max(idle['per_second'], 1)} %")
    say(f"{name}: a look-up with typing errors")
    seen = load(address, "/api/v1/recruiters?q=" + urllib.parse.quote("Samlpe Recruitre 07"), officer)
    table.add(f"{name}: recruiter look-up, two typing errors", f"{number(seen['per_second'])}/s, p95 {ms(seen['p95_us'])}", "p95 < 15 ms", seen["p95_us"] < 15_000)
    say(f"{name}: steps")
    seen = load(address, "/api/v1/workers", recruiter, worker(), connections)
    table.add(f"{name}: step with access, store, journal (a worker registered), {connections} connections",
              f"{number(seen['per_second'])}/s, p95 {ms(seen['p95_us'])}", f"≥ {number(steps_target)}/s", seen["per_second"] >= steps_target,
              f"{ceiling}")


def sqlite(table):
    import sqlite3
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    database = FOLDER / "marhala.db"

    def count():
        with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as open_:
            return open_.execute("SELECT count(*) FROM worker").fetchone()[0]

    demo = [MARHALA, "demo", "--listen", "{address}", "--workers", WORKERS, "--folder", FOLDER]
    say("SQLite: the sample record")
    began = time.perf_counter()
    with server("demo-sqlite", demo):
        filled(count)
        table.add(f"SQLite: sample of {number(WORKERS)} workers written, judged, journalled", f"{time.perf_counter() - began:.0f} s")
        time.sleep(5)
    with server("demo-sqlite-again", demo) as address:
        status, _, _ = ask(address, "/work", cookie=sign_in(address, "demo-officer"))
        table.add("start to first connection with that database", f"{STARTED['demo-sqlite-again'] * 1000:.0f} ms", "< 1 s",
                  STARTED["demo-sqlite-again"] < 1 and status == 200)
        measure(table, "SQLite", address, f"pages made safe on this disk: {number(fsyncs())}/s", 500, 8)
        memory = memory_mb(f"--folder {FOLDER}")
        table.add("resident memory after the run", f"{memory} MB", "< 200 MB", memory < 200)
    say("journal")
    began = time.perf_counter()
    checked = subprocess.run([MARHALA, "journal", "verify", "--database", database, "--keys", FOLDER / "keys", "--json"], capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - began
    leaves = 0
    with contextlib.closing(sqlite3.connect(database)) as open_:
        leaves = open_.execute("SELECT count(*) FROM leaf").fetchone()[0]
    table.add(f"journal verify, {number(leaves)} leaves and every row", f"{seconds:.1f} s", "1,000,000 in < 5 s", seconds * 1_000_000 / max(leaves, 1) < 5,
              "" if checked.returncode == 0 else checked.stderr.strip()[:120])


@contextlib.contextmanager
def postgres():
    """A PostgreSQL server of our own, with its durable defaults."""
    import glob
    import pwd
    import socket
    import tempfile
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
    if not found:
        sys.exit("PostgreSQL is not installed; ./test installs it")
    folder = tempfile.mkdtemp()
    as_other = []
    if os.geteuid() == 0:
        if "marhala-test" not in [user.pw_name for user in pwd.getpwall()]:
            subprocess.run(["useradd", "--system", "--no-create-home", "marhala-test"], check=True)
        user = pwd.getpwnam("marhala-test")
        os.chown(folder, user.pw_uid, user.pw_gid)
        as_other = ["setpriv", "--reuid", str(user.pw_uid), "--regid", str(user.pw_gid), "--clear-groups"]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    control = [*as_other, f"{found[-1]}/pg_ctl", "-D", f"{folder}/data", "-w", "-s"]
    subprocess.run([*as_other, f"{found[-1]}/initdb", "-D", f"{folder}/data", "-U", "marhala", "--auth=trust", "--encoding=UTF8"], check=True, stdout=subprocess.DEVNULL, cwd="/")
    subprocess.run([*control, "-l", f"{folder}/log", "-o", f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c shared_buffers=256MB", "start"], check=True, cwd="/")
    try:
        yield f"postgres://marhala@127.0.0.1:{port}/postgres", found[-1], port
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=False, cwd="/")
        shutil.rmtree(folder, ignore_errors=True)


def server_side(table):
    with postgres() as (database, tools, port):
        sql = lambda text: subprocess.run([f"{tools}/psql", database, "-Atc", text], capture_output=True, text=True, check=False).stdout.strip()
        demo = [MARHALA, "demo", "--listen", "{address}", "--workers", WORKERS, "--database", database]
        say("PostgreSQL: the sample record")
        with server("demo-postgres", demo) as address:
            filled(lambda: int(sql("SELECT count(*) FROM worker") or 0))
            sql("ANALYZE")
            say("PostgreSQL: pgbench, for comparison")
            bench = subprocess.run([f"{tools}/pgbench", "-h", "127.0.0.1", "-p", str(port), "-U", "marhala", "-i", "-q", "postgres"], capture_output=True, text=True, check=False)
            bench = subprocess.run([f"{tools}/pgbench", "-h", "127.0.0.1", "-p", str(port), "-U", "marhala", "-c", "16", "-j", "2", "-T", "5", "postgres"], capture_output=True, text=True, check=False)
            rate = re.search(r"tps = ([\d.]+)", bench.stdout)
            measure(table, "PostgreSQL", address, f"pgbench (TPC-B-like, 16 clients) on this server: {number(float(rate.group(1)) if rate else 0)}/s", 1_500, 16)


def main():
    snapshot()
    table = Table()
    sqlite(table)
    server_side(table)
    size = MARHALA.stat().st_size / (1 << 20)
    table.add("the program", f"{size:.1f} MB")
    table.show(f"{number(WORKERS)} workers, each with a journey and a contract; generator and server share {os.cpu_count()} cores; full fsync on both databases.")


if __name__ == "__main__":
    os.chdir(ROOT)
    main()
