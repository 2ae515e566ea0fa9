"""Pipes, colours, and disks that are full."""

import json
import subprocess
import time
import unittest

from terminal import *  # noqa: F403


class PipeTest(PracticeTest):
    def test_the_same_session_without_prompts(self):
        terminal = self.start()
        for line in ("hello", "/refund 20", "hello again"):
            terminal.send(line + ENTER)
            self.wait_for_prompt(terminal)
        self.finish(terminal)
        typed = self.transcript()["turns"]
        run = self.piped("hello\n/refund 20\nhello again\n")
        self.assertEqual(run.returncode, 0, run.stderr)
        piped = self.transcript()["turns"]
        for turn in typed:
            turn.pop("at", None)
        self.assertEqual(piped, typed)
        self.assertNotIn(b"\x1b", run.stdout + run.stderr)
        self.assertNotIn(b"you>", run.stdout + run.stderr)

    def test_a_backslash_continues(self):
        self.piped("hello\\\nand more\r\nhello last")
        self.assertEqual(self.replies(), ["hello\nand more", "hello last"])

    def test_any_bytes(self):
        run = self.piped(b"hello \xff\xfe\nhello \x00\x1b[2J\nhello \xff\n")
        self.assertEqual(run.returncode, 0)
        self.assertEqual(self.replies(), ["hello \ufffd\ufffd", "hello ^@^[[2J", "hello \ufffd"])
        self.assertEqual(run.stderr.count("UTF-8".encode()), 1, run.stderr)

    def test_nothing_at_all(self):
        run = self.piped("")
        self.assertEqual(run.returncode, 0)
        self.assert_complete()

    def test_a_closed_pipe(self):
        command = subprocess.list2cmdline(self.command())
        script = "set -o pipefail; yes hello | head -5000 | { %s; echo $? >&3; } 3>%s/code | head -c 1" % (
            command, self.home)
        self.forget_transcript()
        subprocess.run(["bash", "-c", script], env=self.environment(), capture_output=True, check=False)
        with open(self.home + "/code", encoding="ascii") as file:
            self.assertEqual(file.read().strip(), "141")

    def test_term_while_waiting(self):
        self.forget_transcript()
        process = subprocess.Popen(
            self.command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self.environment())
        process.stdin.write(b"hello\n")
        process.stdin.flush()
        while b"still listening" not in process.stdout.readline():
            pass
        process.terminate()
        self.assertIn(process.wait(PATIENCE), (143, -signal.SIGTERM))
        self.assertEqual(self.replies(), ["hello"])
        self.assert_complete()
        process.stdin.close()
        process.stdout.close()


class GradeTest(PracticeTest):
    TALK = (
        '{"turns":[{"role":"customer","text":"My vase came broken."},'
        '{"role":"agent","text":"I am sorry it came broken. I will send a new one today."}]}\n')

    def test_an_interruption_leaves_whole_lines(self):
        path = self.home + "/talks.jsonl"
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.TALK * 1000)
        command = [RAPPORT, "grade", "--quiet", "--jobs", "2", "--format", "jsonl", path]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, env=self.environment())
        first = process.stdout.readline()
        # Now it waits in the middle of a line until somebody reads on.
        time.sleep(1)
        process.terminate()
        lines = (first + process.stdout.read()).decode().split("\n")
        process.stdout.close()
        self.assertEqual(process.wait(PATIENCE), -signal.SIGTERM)
        self.assertEqual(lines.pop(), "")
        self.assertLess(len(lines), 1000)
        for line in lines:
            json.loads(line)


class DiskTest(PracticeTest):
    def test_a_disk_that_fills_up_is_said_once(self):
        """No file may grow beyond 4 KiB: the session begins on disk and goes on in memory."""
        limited = ["bash", "-c", "ulimit -f 4; trap '' XFSZ; exec \"$@\"", "limited", *self.command()]
        terminal = Terminal(limited, self.environment(), rows=60)
        self.addCleanup(terminal.close)
        self.wait_for_prompt(terminal)
        for count in range(12):
            terminal.send("hello %d" % count + ENTER)
            terminal.wait("an answer", lambda: terminal.line == "you>" and "hello %d" % count in terminal.text)
        self.assertIn("annot write", terminal.text)
        self.assertEqual(terminal.text.count("annot write"), 1)
        terminal.send(CTRL_D)
        terminal.exit_code()
        self.assertTrue(terminal.is_sane())
        self.assertIn("what is missing is lost", terminal.text)
        self.assertEqual(self.replies()[0], "hello 0")


class ColourTest(PracticeTest):
    def test_colours_only_where_wanted(self):
        coloured = self.start()
        self.finish(coloured)
        self.assertIn(b"\x1b[1;36m", coloured.raw)
        plain = self.start(NO_COLOR="1")
        self.finish(plain)
        self.assertNotIn(b"m", b"".join(sequence[:8] for sequence in plain.raw.split(b"\x1b[")[1:]
                                        if sequence[:1].isdigit() and b"m" in sequence[:6]))

    def test_a_dumb_terminal_gets_no_sequences(self):
        terminal = self.start(TERM="dumb")
        self.say(terminal, "hello")
        self.finish(terminal)
        self.assertNotIn(b"\x1b", terminal.raw)


class WidthTest(PracticeTest):
    def test_text_fits_narrow_windows(self):
        for columns in (30, 40, 100):
            terminal = self.start(columns=columns, rows=60)
            terminal.send("/help" + ENTER)
            terminal.expect("/quit")
            self.wait_for_prompt(terminal)
            text = terminal.raw.decode()
            longest = max(len(line) for line in text.replace("\r", "").split("\n") if "\x1b" not in line)
            self.assertLessEqual(longest, columns)
            self.finish(terminal)


if __name__ == "__main__":
    unittest.main()
