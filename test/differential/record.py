"""Renders templates with the real Jinja2 (StrictUndefined), many per call.

    python3 record.py < batch.json        {"cases": [{"template", "data", "options"}]} -> ["results"]
    python3 record.py --record            reads cases/*.json and ../outside/templates/*.json, prints what belongs into recorded.json

A result is {"output": text} or {"error": "syntax" | "undefined" | "runtime"}. The option "loopControls" adds Jinja2's extension
of `break` and `continue`.
"""

import json
import pathlib
import sys

from jinja2 import Environment, StrictUndefined, TemplateSyntaxError, UndefinedError, __version__

OPTIONS = {
    "trimBlocks": "trim_blocks",
    "lstripBlocks": "lstrip_blocks",
    "keepTrailingNewline": "keep_trailing_newline",
}

FOLDERS = ("cases", "../outside/templates")


def render(case):
    given = dict(case.get("options", {}))
    extensions = ["jinja2.ext.loopcontrols"] if given.pop("loopControls", False) else []
    options = {OPTIONS[name]: value for name, value in given.items()}
    try:
        environment = Environment(undefined=StrictUndefined, extensions=extensions, **options)
        return {"output": environment.from_string(case["template"]).render(**case.get("data", {}))}
    except (TemplateSyntaxError, SyntaxError):
        # a `break` outside of a loop is found by Python itself, when it compiles what Jinja2 has made of the template
        return {"error": "syntax"}
    except UndefinedError:
        return {"error": "undefined"}
    except Exception as error:
        # an unknown filter is a TemplateAssertionError, which is a TemplateSyntaxError, and was caught above
        return {"error": "syntax" if type(error).__name__ == "TemplateAssertionError" else "runtime"}


def load_cases():
    here = pathlib.Path(__file__).parent
    for path in (path for folder in FOLDERS for path in sorted(here.joinpath(folder).glob("*.json"))):
        for group in json.loads(path.read_text(encoding="utf-8")):
            for template in group["templates"]:
                case = {"group": f"{path.stem}/{group['group']}", "template": template}
                for key in ("data", "options"):
                    if key in group:
                        case[key] = group[key]
                yield case


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.stdin.reconfigure(encoding="utf-8")
    if "--record" not in sys.argv:
        print(json.dumps([render(case) for case in json.load(sys.stdin)["cases"]]))
        return
    groups = {}
    for case in load_cases():
        groups.setdefault(case["group"], []).append(render(case))
    lines = []
    for group, results in groups.items():
        entries = ",\n".join("\t\t\t" + json.dumps(result, ensure_ascii=False) for result in results)
        lines.append(f"\t\t{json.dumps(group)}: [\n{entries}\n\t\t]")
    print('{\n\t"jinja2": ' + json.dumps(__version__) + ',\n\t"groups": {\n' + ",\n".join(lines) + "\n\t}\n}")


main()
