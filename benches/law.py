"""./bench law: the law beside OpenFisca (one contract over HTTP) and DuckDB and Polars (a million contracts from Parquet)."""
import gzip
import json
import os
import platform
import re
import sys
import urllib.request
from pathlib import Path

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "peers"))
from driver import BENCH, CONNECTIONS, MARHALA, PEERS, STARTED, WORK, Table, load, median, millions, ms, number, run, say, server, snapshot

ROWS = 1_000_000
TIMES = 3
MONTH = "2026-12"
CHECK = ("_do=result&origin=PH&destination=HK&sector=domestic_work&signed_on=2026-10-05&starts_on=2026-11-01&wage=4800&wage_currency=HKD"
         "&wage_period=month&food_provided=no&rest_days_per_week=0&annual_leave_days=3&passport_holder=employer&recruitment_fee=50000"
         "&recruitment_fee_currency=PHP&hours_per_day=16&passage_home_paid_by=worker&contract_form=spoken&live_in=no")
RIGHTS = "country=AE&origin=PH&stage=abroad&status=irregular&sector=domestic_work&on="
PAGES = [("home", "/", None), ("/check", "/check", None), ("result of /check", "/check", CHECK), ("result of /rights", "/rights", RIGHTS),
         ("/law/HK", "/law/HK", None)]


def small(table):
    say("packs, one contract, size")
    start = run(BENCH, "start")
    one = run(BENCH, "one")
    size = MARHALA.stat().st_size / (1 << 20)
    table.add("one contract, every rule of its corridor, with reasons, one thread", f"{number(one['per_second'])}/s", "≥ 20,000/s",
              one["per_second"] >= 20_000)
    table.add("all packs read and checked, rules compiled", ms(start["median_us"]), "< 300 ms", start["median_us"] < 300_000)
    table.add("the program", f"{size:.1f} MB", "< 50 MB", size < 50)


def http(table):
    """One contract over HTTP, and the same contract's rules in OpenFisca."""
    asked = json.loads((WORK / "openfisca.json").read_text(encoding="utf-8"))
    given = {name: {MONTH: value} for name, value in asked["given"].items()}
    wanted = {f"broken_{rule['id']}": {MONTH: None} for rule in asked["rules"]}
    calculate = json.dumps({"persons": {"one": {**given, **wanted}}})
    check = (WORK / "contract.json").read_text(encoding="utf-8")
    with server("marhala", [MARHALA, "serve", "--listen", "{address}"]) as address:
        say("one contract over HTTP")
        answers = load(address, "/api/v1/contracts/check?detail=answers", check)
        report = load(address, "/api/v1/contracts/check", check)
        pages(table, address)
    with server("openfisca", [Path(sys.executable).parent / "openfisca", "serve", "--country-package",
                              "openfisca_contracts", "--bind", "{address}", "--workers", "2"],
                PYTHONPATH=PEERS, MARHALA_OPENFISCA=WORK / "openfisca.json") as address:
        say("the same in OpenFisca")
        told = json.loads(fetch(address, "/calculate", calculate)[0])["persons"]["one"]
        wrong = [rule["id"] for rule in asked["rules"] if told[f"broken_{rule['id']}"][MONTH] != rule["expect"]]
        if wrong:
            sys.exit(f"OpenFisca answers otherwise: {', '.join(wrong)}")
        peer = load(address, "/calculate", calculate)
    ratio = answers["per_second"] / max(peer["per_second"], 1)
    words = report["per_second"] / max(peer["per_second"], 1)
    table.rows.insert(1, [f"one contract over HTTP, {CONNECTIONS} connections, the answer of every rule", f"{number(answers['per_second'])}/s", "≥ 20 × OpenFisca",
                          "ok" if ratio >= 20 else "below",
                          f"OpenFisca 46 /calculate, {len(wanted)} rules, yes or no: {number(peer['per_second'])}/s; {ratio:.0f} ×"])
    table.add("from the start of the program to its first connection", f"{STARTED['marhala'] * 1000:.0f} ms", "< 1 s", STARTED["marhala"] < 1,
              f"OpenFisca {STARTED['openfisca']:.1f} s")
    table.rows.insert(2, ["  the whole report, in words, with values and sources", f"{number(report['per_second'])}/s", "", "", f"{words:.0f} × OpenFisca"])


def fetch(address, path, body=None):
    """The content of an answer and its bytes on the wire, head included."""
    kind = "application/json" if (body or "").startswith("{") else "application/x-www-form-urlencoded"
    request = urllib.request.Request(f"http://{address}{path}", body.encode() if body else None,
                                     {"accept-encoding": "gzip", "content-type": kind})
    with urllib.request.urlopen(request, timeout=20) as answer:
        content = answer.read()
        wire = len(content) + sum(len(name) + len(value) + 4 for name, value in answer.headers.items()) + len("HTTP/1.1 200 OK\r\n\r\n")
        return (gzip.decompress(content) if answer.headers.get("content-encoding") == "gzip" else content), wire


def pages(table, address):
    say("pages")
    times = {name: load(address, path, body)["p95_us"] for name, path, body in PAGES}
    slowest = max(times, key=times.get)
    each = ", ".join(f"{name} {ms(time)}" for name, time in times.items())
    table.add(f"pages, 95 of 100 answered within, {CONNECTIONS} connections: the slowest", ms(times[slowest]), "< 10 ms", times[slowest] < 10_000, each)
    sizes, requests = {}, 1
    for name, path, body in PAGES:
        page, wire = fetch(address, path, body)
        needs = set(re.findall(r'<(?:link[^>]* href|(?:script|img|source|iframe)[^>]* src)="?([^" >]+)', page.decode()))
        needs = {need for need in needs if need.startswith("/") and re.search(r"\.\w+$", need.split("?")[0])}
        sizes[name] = wire + sum(fetch(address, need)[1] for need in needs)
        requests = max(requests, 1 + len(needs))
    largest = max(sizes, key=sizes.get)
    each = ", ".join(f"{name} {size / 1024:.1f}" for name, size in sizes.items())
    table.add("a page and all it needs, nothing kept, gzip and heads: the largest", f"{sizes[largest] / 1024:.1f} KB, {requests} requests",
              "< 12 KB, 2 requests", sizes[largest] < 12 * 1024 and requests <= 2, f"KB: {each}")


def million(table):
    """A million contracts: marhala with reasons, and all three with the rules of each broken row."""
    contracts, law, rules, kept = (WORK / name for name in ("contracts.parquet", "law.parquet", "rules.json", "kept.json"))
    say(f"{ROWS:,} contracts")
    made = run(BENCH, "peers", ROWS, WORK)
    can = run(sys.executable, PEERS / "bulk.py", "can", law, contracts, rules, kept)
    http(table)
    say("a million contracts: marhala")
    reasons = median(TIMES, lambda: run(BENCH, "bulk", contracts, rules, WORK / "reasons.bin"), "cpu_ms")
    own = median(TIMES, lambda: run(BENCH, "bulk", contracts, kept), "cpu_ms")
    rate = lambda one, count: ROWS * count * 1000 / max(one["cpu_ms"], 1)
    speed = rate(reasons, reasons["rules"])
    table.add(f"{ROWS:,} contracts from Parquet, {reasons['rules']} rules, broken rows with reasons out", f"{millions(speed)} rules/s a core", "≥ 40 million",
              speed >= 40e6, f"{number(reasons['rows_broken'])} rows broken, {number(reasons['reasons'])} comparisons with their values written")
    table.add("  most memory", f"{reasons['peak_mb']} MB", "< 300 MB", reasons["peak_mb"] < 300)
    peers = {}
    for name in ("duckdb", "polars"):
        say(f"a million contracts: {name}")
        peers[name] = median(TIMES, lambda: run(sys.executable, PEERS / "bulk.py", name, contracts, law, kept), "cpu_ms")
        for what in ("broken", "rows_broken", "check"):
            if peers[name][what] != own[what]:
                sys.exit(f"{name} disagrees about {what}")
    beside = [f"{name} {millions(rate(one, can['kept']))} ({one['cpu_ms'] / own['cpu_ms']:.1f} ×), {one['peak_mb']} MB" for name, one in peers.items()]
    table.add(f"  the {can['kept']} rules that all three can say; rows and rules only", f"{millions(rate(own, can['kept']))} rules/s a core", "",
              None, "; ".join(beside))
    notes = [f"Corridors and stretches of days: {made['laws']}. All three engines name the same rows and rules; counts agree for each rule.",
             "A core: rule evaluations by second of processor time, on one thread. The law is read before the clock starts, the contracts after.",
             "marhala leaves out columns that the file itself says are empty.",
             "marhala's figure with reasons counts reading, judging and writing; peers give no reasons and do not tell unknown from lawful.",
             "OpenFisca's rules are two-valued, without currencies, with the law of the day written in; marhala's are three-valued and look the law of the day up.",
             "OpenFisca has two workers, one a core, of the kind that `openfisca serve` starts; they close each connection, and opening it anew counts."]
    if can["left_out"] or made["left_out"]:
        left_out = [*made["left_out"], *can["left_out"]]
        notes.append(f"Left out of the comparison, because a peer cannot say them: {', '.join(left_out)} ({next(iter(can['left_out'].values()), '')}).")
    return notes


def main():
    snapshot()
    table = Table()
    small(table)
    notes = million(table)
    cores = os.cpu_count()
    busy = os.getloadavg()[0]
    table.show(*notes, f"{cores} cores, {platform.machine()}; the load generator ran on the same cores; load of the machine at the end: {busy:.1f}.")


if __name__ == "__main__":
    main()
