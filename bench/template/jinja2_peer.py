"""Python Jinja2 as a peer of the benchmark: one request per line, one answer per line.

{"op": "render" | "compile" | "both", "messages": int, "runs": int} -> nanoseconds for all runs
{"op": "output", "messages": int} -> the rendered text
"""

import json
import pathlib
import sys
import time

import jinja2

SOURCE = pathlib.Path(__file__).with_name("template.txt").read_text(encoding="utf-8")
ENVIRONMENT = jinja2.Environment(loader=jinja2.BaseLoader(), undefined=jinja2.StrictUndefined, cache_size=0)


def compile_template():
    return ENVIRONMENT.from_string(SOURCE)


contexts = {}
template = compile_template()
print(json.dumps({"jinja2": jinja2.__version__, "python": sys.version.split()[0]}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    if request["op"] == "context":
        contexts[request["messages"]] = request["context"]
        print("0", flush=True)
        continue
    context = contexts.get(request["messages"])
    if request["op"] == "output":
        print(json.dumps(template.render(**context)), flush=True)
        continue
    runs = range(request["runs"])
    start = time.perf_counter_ns()
    if request["op"] == "render":
        for _ in runs:
            template.render(**context)
    elif request["op"] == "compile":
        for _ in runs:
            compile_template()
    else:
        for _ in runs:
            compile_template().render(**context)
    print(time.perf_counter_ns() - start, flush=True)
