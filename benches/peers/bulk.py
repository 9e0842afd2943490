"""Runs the same rules over the same Parquet file in DuckDB or Polars and prints one JSON line.

usage: bulk.py duckdb|polars CONTRACTS.parquet LAW.parquet RULES.json
       bulk.py can LAW.parquet CONTRACTS.parquet RULES.json KEPT.json

`marhala-bench peers` writes the files: RULES.json has for each rule the SQL of "it is broken" over the columns of the contracts and of
the law; LAW.parquet has one row for each version of the law, and the contracts carry its number, so that peers need one small join.
Out come the rows with something broken and which rules, as bit masks. Counting them by rule happens after the clock has stopped.
`can` keeps the rules that both peers can say.
"""
import json
import os
import re
import resource
import sys
import time

RULES_IN_MASK = 60
os.environ.setdefault("POLARS_MAX_THREADS", "1")


def query(rules):
    """One SELECT that gives a row number and the rules broken in it."""
    masks = []
    for start in range(0, len(rules), RULES_IN_MASK):
        terms = [f"(CASE WHEN {rule['broken']} THEN {1 << at} ELSE 0 END)"
                 for at, rule in enumerate(rules[start:start + RULES_IN_MASK])]
        masks.append(f"{' + '.join(terms)} AS mask_{start // RULES_IN_MASK}")
    names = [mask.rsplit(" AS ", 1)[1] for mask in masks]
    inner = f"SELECT t.row_number, {', '.join(masks)} FROM t JOIN l ON t.law_version = l.law_version"
    return f"SELECT * FROM ({inner}) AS x WHERE {' OR '.join(f'{name} <> 0' for name in names)}"


def for_polars(sql):
    """Polars subtracts dates to durations, not to days."""
    return re.sub(r"\((\w+) - date '1970-01-01'\)", r"CAST(\1 AS INTEGER)", sql)


class DuckDB:
    def __init__(self, contracts, law, rows=None):
        import duckdb
        limit = f" LIMIT {rows}" if rows else ""
        self.base = duckdb.connect()
        self.base.execute("SET threads TO 1")
        self.base.execute(f"CREATE VIEW t AS SELECT * FROM read_parquet('{contracts}'){limit}")
        self.base.execute(f"CREATE TABLE l AS SELECT * FROM read_parquet('{law}')")

    def run(self, rules):
        return self.base.sql(query(rules)).to_arrow_table()

    def columns(self, answer):
        return [column.to_numpy() for column in answer.columns]


class Polars:
    def __init__(self, contracts, law, rows=None):
        import polars
        self.context = polars.SQLContext(t=polars.scan_parquet(contracts, n_rows=rows), l=polars.read_parquet(law).lazy())

    def run(self, rules):
        said = [{**rule, "broken": for_polars(rule["broken"])} for rule in rules]
        return self.context.execute(query(said)).collect(engine="streaming")

    def columns(self, answer):
        return [column.to_numpy() for column in answer.get_columns()]


ENGINES = {"duckdb": DuckDB, "polars": Polars}


def measure(name, contracts, law, rules):
    engine = ENGINES[name](contracts, law)
    began, cpu = time.perf_counter(), time.process_time()
    answer = engine.run(rules)
    wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    import numpy
    numbers, *masks = [column.astype(numpy.uint64) for column in engine.columns(answer)]
    broken = []
    for at, rule in enumerate(rules):
        bit = numpy.uint64(1 << at % RULES_IN_MASK)
        broken.append([rule["id"], int(numpy.count_nonzero(masks[at // RULES_IN_MASK] & bit))])
    check = sum(int(column.sum(dtype=numpy.uint64)) for column in [numbers, *masks]) % (1 << 64)
    return {"engine": name, "wall_ms": round(wall * 1000), "cpu_ms": round(cpu * 1000), "peak_mb": peak,
            "rows_broken": len(numbers), "broken": broken, "check": check}


def can(law, contracts, rules):
    """The rules that both peers can run, tried one by one on a few rows."""
    engines = [engine(contracts, law, 1000) for engine in ENGINES.values()]
    kept, left_out = [], {}
    for rule in rules:
        try:
            for engine in engines:
                engine.run([rule])
            kept.append(rule)
        except Exception as refused:
            left_out[rule["id"]] = f"{type(engine).__name__}: {str(refused).splitlines()[0][:160]}"
    return kept, left_out


def main():
    what, *files = sys.argv[1:]
    with open(files[2], encoding="utf-8") as handle:
        rules = json.load(handle)
    if what == "can":
        kept, left_out = can(files[0], files[1], rules)
        with open(files[3], "w", encoding="utf-8") as handle:
            json.dump(kept, handle)
        print(json.dumps({"kept": len(kept), "left_out": left_out}))
    else:
        print(json.dumps(measure(what, files[0], files[1], rules)))


if __name__ == "__main__":
    main()
