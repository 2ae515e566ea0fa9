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
        lines = bench.printed([(0.1, 3.0), (0.2, 5.0), (0.1, 2.0)], 1000).splitlines()
        self.assertIn("   0.100     3.000      30  medians and their ratio", lines)
        self.assertEqual(lines[-1], "333 conversations a second of one core, 3000 µs each")

    def test_time_is_that_of_the_child(self):
        self.assertLess(bench.cpu_seconds(["sleep", "0.2"]), 0.1)

    def test_a_failed_run_is_no_measurement(self):
        with self.assertRaises(SystemExit):
            bench.cpu_seconds(["false"])


if __name__ == "__main__":
    unittest.main()
