"""What scripts/bench computes and prints."""
import importlib.machinery
import importlib.util
import unittest
from pathlib import Path

PATH = Path(__file__).resolve().parents[2] / "scripts/bench"
loader = importlib.machinery.SourceFileLoader("bench", str(PATH))
bench = importlib.util.module_from_spec(importlib.util.spec_from_loader("bench", loader))
loader.exec_module(bench)


class BenchTest(unittest.TestCase):
    def test_the_ratio_is_that_of_the_medians(self):
        lines = bench.table("wc -w", "rapport", [(0.1, 3.0), (0.2, 5.0), (0.1, 2.0)])
        self.assertEqual(lines[0], "       wc -w       rapport   ratio")
        self.assertEqual(lines[-1], "       100.0        3000.0   30.00  medians and their ratio")

    def test_time_is_that_of_the_child(self):
        self.assertLess(bench.cpu_seconds(["sleep", "0.2"]), 0.1)
        wall, digest = bench.wall_seconds_and_hash(["sh", "-c", "sleep 0.2; printf abc"])
        self.assertGreater(wall, 0.15)
        self.assertEqual(digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")

    def test_a_failed_run_is_no_measurement(self):
        with self.assertRaises(SystemExit):
            bench.cpu_seconds(["false"])

    def test_without_vader_the_rest_is_measured(self):
        given = type("Given", (), {"vader": "false", "pairs": 1})
        self.assertEqual(bench.vader("none.jsonl", 0, given), ["VADER is not installed: left out"])


if __name__ == "__main__":
    unittest.main()
