"""Do the published schemas and the loader accept and reject the same files?

Reads lines of JSON from the file given: {"name", "kind", "yaml" or "json", "codes"}, where codes are what the loader
says. A file that the loader takes must satisfy the schema; one that it refuses for something that a schema can
express must not. Prints each disagreement and ends with 1 if there is any.
"""

import datetime
import json
import pathlib
import sys

import jsonschema
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

# What a schema cannot say: names that are defined elsewhere, what a text means, sums, order, and the form of YAML.
BEYOND = set(sys.argv[3].split(","))


def plain(value):
    """Dates are text for Rapport, and keys always are."""
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return value


def main():
    folder = pathlib.Path(sys.argv[1])
    validators = {}
    for path in sorted(folder.glob("*.json")):
        schema = json.loads(path.read_text())
        jsonschema.Draft7Validator.check_schema(schema)
        validators[path.stem] = jsonschema.Draft7Validator(schema)
    reader = YAML(typ="safe", pure=True)
    checked = disagreements = 0
    for line in pathlib.Path(sys.argv[2]).read_text().splitlines():
        case = json.loads(line)
        try:
            value = case["json"] if "json" in case else plain(reader.load(case["yaml"]))
        except (YAMLError, ValueError):
            continue
        checked += 1
        accepts = validators[case["kind"]].is_valid(value)
        codes = set(case["codes"])
        if accepts and codes - BEYOND or not accepts and not codes:
            disagreements += 1
            print(f"{case['name']}: the schema {'accepts' if accepts else 'refuses'}, the loader says {sorted(codes)}")
    print(f"{checked} files, {disagreements} disagreements")
    return 1 if disagreements or not checked else 0


sys.exit(main())
