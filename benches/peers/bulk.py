"""Runs the same rules over the same Parquet file in DuckDB or Polars and prints one JSON line.

usage: bulk.py duckdb|polars CONTRACTS.parquet LAW.parquet RULES.json

RULES.json is written by the bench: for each rule a condition that is true when it is broken and one that is true when it is
unknown, over the columns of the contracts and of the law. LAW.parquet has one row per version of the law in the file, and the
contracts carry its number, so that the peers need only one small join. What comes out: the rows with something broken or
unknown and which rules, as bit masks, and the counts.
"""
import json
import resource
import sys
import time


def query(rules, broken_only=False):
    """One SELECT that gives a row number and the rules broken in it, as masks of 60 rules each."""
    masks = []
    for start in range(0, len(rules), 60):
        terms = [f"(CASE WHEN {rule['broken']} THEN {1 << at} ELSE 0 END)" for at, rule in enumerate(rules[start:start + 60])]
        masks.append(" + ".join(terms) + f" AS mask_{start // 60}")
    names = [f"mask_{start // 60}" for start in range(0, len(rules), 60)]
    any_broken = " OR ".join(f"{name} <> 0" for name in names)
    inner = f"SELECT t.row_number, {', '.join(masks)} FROM t JOIN l ON t.law_version = l.law_version"
    return f"SELECT * FROM ({inner}) AS x WHERE {any_broken}"


def main():
    engine, contracts, law, rules_file = sys.argv[1:5]
    with open(rules_file, encoding="utf-8") as handle:
        rules = json.load(handle)
    sql = query(rules)
    began, cpu = time.perf_counter(), time.process_time()
    if engine == "duckdb":
        import duckdb
        base = duckdb.connect()
        base.execute("SET threads TO 2")
        base.execute(f"CREATE VIEW t AS SELECT * FROM read_parquet('{contracts}')")
        base.execute(f"CREATE TABLE l AS SELECT * FROM read_parquet('{law}')")
        began, cpu = time.perf_counter(), time.process_time()
        rows = base.execute(sql).to_arrow_table().num_rows if hasattr(duckdb.DuckDBPyConnection, "to_arrow_table") else len(base.execute(sql).fetchnumpy()["row_number"])
    else:
        import polars as pl
        context = pl.SQLContext(t=pl.scan_parquet(contracts), l=pl.read_parquet(law).lazy())
        began, cpu = time.perf_counter(), time.process_time()
        rows = context.execute(sql).collect(engine="streaming").height
    print(json.dumps({
        "engine": engine,
        "wall_s": round(time.perf_counter() - began, 3),
        "cpu_s": round(time.process_time() - cpu, 3),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "rows_with_broken": rows,
    }))


if __name__ == "__main__":
    main()
