"""Prints what DuckDB reads from CSV and Parquet files, as one JSON list of rows a line.

    python3 tests/readers/read_with_duckdb.py FILE.csv FILE.parquet …
"""

import json
import sys

import duckdb


def read(path):
    reader = "read_parquet(?)" if path.endswith(".parquet") else "read_csv(?, all_varchar = true, header = true)"
    found = duckdb.execute(f"SELECT * FROM {reader}", [path])
    names = [column[0] for column in found.description]
    return [dict(zip(names, row)) for row in found.fetchall()]


for path in sys.argv[1:]:
    print(json.dumps(read(path)))
