"""Completion in the shells, and the manual page: both are what the program is now."""

import os
import shutil
import subprocess
import tempfile
import unittest

from terminal import RAPPORT

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def run(command, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, **options)


class CompletionsTest(unittest.TestCase):
    """As bash asks for them; the other shells read their scripts without complaint."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="rapport-completions-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        os.mkdir(self.folder + "/bin")
        os.symlink(RAPPORT, self.folder + "/bin/rapport")

    def script(self, shell):
        made = run([RAPPORT, "--generate-completion-script", shell])
        self.assertEqual(made.returncode, 0, made.stderr)
        path = os.path.join(self.folder, shell)
        with open(path, "w", encoding="utf-8") as file:
            file.write(made.stdout)
        return path

    def offered(self, *words):
        """What Tab offers for the last word."""
        line = " ".join(words)
        code = """
            source "$1"; shift
            COMP_LINE=$1; COMP_POINT=${#1}; shift
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_TYPE=9
            COMPREPLY=()
            entry=$(complete -p rapport | sed 's/.*-F \\([^ ]*\\).*/\\1/')
            "$entry" rapport "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
        """
        env = {"PATH": self.folder + "/bin:" + os.environ["PATH"], "HOME": self.folder}
        done = run(["bash", "--norc", "-c", code, "bash", self.script("bash"), line, *words], env=env, cwd=ROOT)
        self.assertEqual(done.stderr, "")
        return [word.strip() for word in done.stdout.split("\n") if word.strip()]

    def test_commands_and_options(self):
        self.assertIn("practice", self.offered("rapport", "pr"))
        self.assertIn("--seed", self.offered("rapport", "practice", "--s"))

    def test_scenarios_by_id(self):
        self.assertEqual(self.offered("rapport", "practice", "four"), ["four-days-too-late"])
        self.assertIn("a-promise-kept", self.offered("rapport", "practice", "a-"))
        self.assertEqual(self.offered("rapport", "grade", "--scenario", "tut"), ["tutorial"])
        self.assertEqual(self.offered("rapport", "show", "nobody"), [])

    def test_scenario_files(self):
        self.assertEqual(
            self.offered("rapport", "practice", "scenarios/four"), ["scenarios/four-days-too-late.yaml"])
        self.assertEqual(self.offered("rapport", "practice", "./scenarios/p"), ["./scenarios/personas/"])

    def test_the_shells_read_their_scripts(self):
        for shell in ("bash", "zsh", "fish"):
            path = self.script(shell)
            if not shutil.which(shell):
                continue
            read = run([shell, "-n", path])
            self.assertEqual((read.returncode, read.stderr), (0, ""), shell)


class ManualTest(unittest.TestCase):
    page = os.path.join(ROOT, "Documentation/rapport.1")

    def test_is_up_to_date(self):
        made = run([os.path.join(ROOT, "scripts/manual"), RAPPORT])
        self.assertEqual(made.returncode, 0, made.stderr)
        with open(self.page, encoding="utf-8") as file:
            self.assertEqual(made.stdout, file.read(), "run scripts/manual > Documentation/rapport.1")

    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not installed")
    def test_mandoc_has_no_complaint(self):
        linted = run(["mandoc", "-T", "lint", "-W", "warning", self.page])
        self.assertEqual(linted.stdout, "")

    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_groff_has_no_complaint(self):
        self.assertEqual(run(["groff", "-ww", "-mandoc", "-Tutf8", self.page]).stderr, "")


if __name__ == "__main__":
    unittest.main()
