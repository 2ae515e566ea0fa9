"""./rapport itself, with a compiler that only pretends: when it builds, what it passes on, what it says."""

import os
import shutil
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]

# Says which version it is, notes each build, and "builds" a program that shows what it was given. Greedy: it
# reads all of standard input, which is meant for the program.
COMPILER = """#!/bin/sh
cat > /dev/null
if [ "$2" = --version ]; then echo "Swift Package Manager - Swift ${PRETEND_VERSION:-6.3.1}"; exit; fi
echo "$@" >> builds
if [ -f broken ]; then echo "[1/2] Compiling"; echo "Sources/a.swift:1:1: error: no"; exit 1; fi
mkdir -p .build/release
cat > .build/release/rapport <<'END'
#!/bin/sh
echo "in $(pwd)"; for word in "$@"; do echo "<$word>"; done; cat; exit 7
END
chmod +x .build/release/rapport
"""


class LauncherTest(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory(prefix="rapport launcher ")
        self.addCleanup(place.cleanup)
        self.place = Path(place.name).resolve()
        self.root = self.place / "check out"
        for folder in ("Sources/Inner", "Sources/CShipped/data", "scenarios", "scripts"):
            (self.root / folder).mkdir(parents=True)
        for script in ("rapport", "scripts/build", "scripts/setup", "scripts/fetch-encoder", "scripts/shipped-list"):
            shutil.copy(CHECKOUT / script, self.root / script)
        (self.root / "Package.swift").write_text("// swift-tools-version: 6.2\n")
        (self.root / "Sources/Inner/a.swift").write_text("a")
        (self.root / "scenarios/a.yaml").write_text("a")
        compiler = self.place / "bin/swift"
        compiler.parent.mkdir()
        compiler.write_text(COMPILER)
        compiler.chmod(0o755)

    def start(self, *words, command=None, cwd=None, **more):
        environment = {**os.environ, "PATH": f"{self.place}/bin:{os.environ['PATH']}",
                       "RAPPORT_NO_FETCH": "1", **more}
        return subprocess.run(
            [command or self.root / "rapport", *words], cwd=cwd or self.place, env=environment,
            input="typed\n", capture_output=True, text=True, timeout=60, check=False)

    def builds(self):
        notes = self.root / "builds"
        return len(notes.read_text().splitlines()) if notes.exists() else 0

    def later(self, path):
        """Dates a path after the last build, however coarse the clock of the file system is."""
        after = time.time() + 2
        os.utime(self.root / path, (after, after))

    def test_builds_once_and_hands_over(self):
        first = self.start("--yes", "two words", "--yes", "")
        self.assertEqual(first.stdout, f"in {self.place}\n<two words>\n<--yes>\n<>\ntyped\n")
        self.assertEqual(first.returncode, 7)
        self.assertIn("Building Rapport", first.stderr)
        second = self.start("grade")
        self.assertEqual((second.stdout, second.stderr), (f"in {self.place}\n<grade>\ntyped\n", ""))
        self.assertEqual(self.builds(), 1)

    def test_builds_again_after_any_change_of_a_source(self):
        self.start()
        for count, path in enumerate(
                ("Sources/Inner/a.swift", "scenarios/a.yaml", "Package.swift", "Sources/Inner"), start=2):
            with self.subTest(path):
                self.later(path)
                self.start()
                self.assertEqual(self.builds(), count)
                os.utime(self.root / path, (1, 1))
        (self.root / "README.md").write_text("not a source")
        self.later("README.md")
        self.start()
        self.assertEqual(self.builds(), 5)

    def test_builds_in_a_scenario_that_was_added(self):
        self.start()
        (self.root / "scenarios/b.yaml").write_text("b")
        self.later("scenarios")
        self.start()
        self.assertIn('"scenarios/b.yaml"', (self.root / "Sources/CShipped/files.h").read_text())
        self.assertEqual(self.builds(), 2)
        os.utime(self.root / "scenarios", (1, 1))
        self.start()
        self.assertEqual(self.builds(), 2)

    def test_works_through_links_and_from_anywhere(self):
        self.start()
        link = self.place / "bin/talk"
        link.symlink_to(self.root / "rapport")
        relative = self.place / "bin/talk-too"
        relative.symlink_to("talk")
        for command, cwd in ((link, "/"), (relative, "/"), ("./rapport", self.root), ("../bin/talk", self.root)):
            with self.subTest(command):
                self.assertTrue(self.start(command=command, cwd=cwd).stdout.startswith(f"in {cwd}\n"))
        self.assertEqual(self.builds(), 1)

    def test_a_failed_build_shows_the_errors_and_starts_nothing(self):
        self.start()
        (self.root / "broken").touch()
        for _ in range(2):
            self.later("Sources/Inner/a.swift")
            failed = self.start()
            self.assertEqual((failed.returncode, failed.stdout), (69, ""))
            self.assertIn("Sources/a.swift:1:1: error: no", failed.stderr)
            self.assertNotIn("[1/2]", failed.stderr)
        (self.root / "broken").unlink()
        self.assertEqual(self.start().returncode, 7)

    def test_a_moved_checkout_builds_afresh(self):
        self.start()
        old = self.root
        (old / ".build/old").touch()
        self.root = self.place / "elsewhere"
        old.rename(self.root)
        self.assertEqual((self.start().returncode, self.builds()), (7, 1))
        self.later("Package.swift")
        self.assertEqual((self.start().returncode, self.builds()), (7, 2))
        self.assertFalse((self.root / ".build/old").exists())

    def test_says_what_is_wrong_with_the_compiler(self):
        old = self.start(PRETEND_VERSION="5.10.1")
        self.assertEqual((old.returncode, old.stdout), (69, ""))
        self.assertIn("needs Swift 6.2 or newer; the swift on the PATH is 5.10.1", old.stderr)

    @unittest.skipIf(shutil.which("swift", path="/usr/bin:/bin"), "Swift stands among the system's programs")
    def test_says_that_there_is_no_compiler(self):
        none = self.start(PATH="/usr/bin:/bin")
        self.assertEqual((none.returncode, none.stdout), (69, ""))
        self.assertIn("no swift on the PATH", none.stderr)

    def test_goes_on_where_the_fine_encoder_cannot_be_fetched(self):
        refused = self.start()
        self.assertEqual(refused.returncode, 7)
        self.assertIn("not fetched (RAPPORT_NO_FETCH); the fast one does.", refused.stderr)
        self.later("Package.swift")
        # Nobody listens there.
        offline = self.start(RAPPORT_NO_FETCH="", https_proxy="http://127.0.0.1:9")
        self.assertEqual(offline.returncode, 7)
        self.assertEqual(offline.stderr.count("could not be fetched"), 1)
        self.assertNotIn("Traceback", offline.stderr)
        self.assertFalse(list((self.root / ".models").iterdir()))

    def test_set_up_refuses_words_it_does_not_know(self):
        self.assertEqual(self.start("everything", command=self.root / "scripts/setup").returncode, 64)


if __name__ == "__main__":
    unittest.main()
