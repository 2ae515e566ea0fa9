"""Time that passes: the customer speaks unasked above a line that is being typed, and the line stays whole."""

import os
import time
import unittest

from terminal import *  # noqa: F403

# The room's customer waits 200 seconds before she says something.
FAST = ("--pace", "100")


class WaitingTest(PracticeTest):
    def waiting(self):
        return [turn["waited"] for turn in self.transcript()["turns"] if "waited" in turn]

    def wait_for_lines(self, terminal, count):
        terminal.wait("%d waiting lines" % count, lambda: terminal.text.count("Hello?") >= count)

    def test_the_typed_line_stays_whole(self):
        terminal = self.start(*FAST)
        terminal.send("hello there, this is unfin" + LEFT * 5)
        column = len("you> hello there, this is ")
        self.wait_for_lines(terminal, 1)
        terminal.wait("the line again", lambda: terminal.line == "you> hello there, this is unfin")
        self.assertEqual(terminal.screen.cursor.x, column)
        terminal.send("really ")
        self.say(terminal)
        self.assertEqual(self.replies(), ["hello there, this is really unfin"])
        self.assertEqual(len(self.waiting()), 1)
        self.finish(terminal)

    def test_a_line_of_several_rows(self):
        terminal = self.start(*FAST, columns=40)
        line = "hello " + " ".join("word%d" % number for number in range(20))
        terminal.send(line)
        self.wait_for_lines(terminal, 1)
        terminal.wait("the line again", lambda: "word19" in terminal.line)
        shown = "".join(row.ljust(40) for row in terminal.lines).strip()
        self.assertEqual(shown.count("you> "), 1)
        self.assertTrue(shown.endswith("you> " + line), shown)
        self.say(terminal, "!")
        self.assertEqual(self.replies(), [line + "!"])
        self.finish(terminal)

    def test_undo_and_kill_ring_are_kept(self):
        terminal = self.start(*FAST)
        terminal.send("hello kind world" + CTRL_W)
        self.wait_for_lines(terminal, 1)
        terminal.wait("the line again", lambda: terminal.line.startswith("you> hello kind"))
        self.say(terminal, CTRL_Y + CTRL_UNDERSCORE + CTRL_UNDERSCORE)
        self.assertEqual(self.replies(), ["hello kind world"])
        self.finish(terminal)

    def test_in_the_middle_of_a_search(self):
        terminal = self.start(*FAST)
        self.say(terminal, "hello from before")
        terminal.send(CTRL_R + "from")
        terminal.expect("reverse-i-search")
        self.wait_for_lines(terminal, 1)
        terminal.wait("the search again", lambda: "from before" in terminal.line)
        self.assertIn("reverse-i-search", terminal.line)
        self.say(terminal)
        self.assertEqual(self.replies(), ["hello from before"] * 2)
        self.finish(terminal)

    def test_wide_and_combining_characters(self):
        terminal = self.start(*FAST)
        terminal.send("hello 日本語 👍 café" + LEFT * 2)
        self.wait_for_lines(terminal, 1)
        terminal.wait("the line again", lambda: terminal.line.startswith("you> hello"))
        self.say(terminal, BACKSPACE + "a")
        self.assertEqual(self.replies(), ["hello 日本語 👍 café"])
        self.finish(terminal)

    def test_a_dumb_terminal(self):
        terminal = self.start(*FAST, TERM="dumb")
        terminal.send("hello all")
        self.wait_for_lines(terminal, 1)
        self.say(terminal, "!")
        self.assertEqual(self.replies(), ["hello all!"])
        self.assertNotIn(b"\x1b", terminal.raw)
        self.finish(terminal)

    def test_three_times_at_most(self):
        terminal = self.start("--pace", "1000")
        self.wait_for_lines(terminal, 3)
        time.sleep(2)
        terminal.pump()
        self.assertEqual(terminal.text.count("Hello?"), 3)
        self.finish(terminal)

    def test_a_pause_and_a_stop_are_no_waiting(self):
        terminal = self.start("--pace", "100")
        terminal.send("/pause" + ENTER)
        terminal.wait("the pause", lambda: terminal.line == "(paused) you>")
        time.sleep(3)
        terminal.pump()
        self.assertNotIn("Hello?", terminal.text)
        terminal.send("/go" + ENTER)
        self.wait_for_prompt(terminal)
        os.kill(terminal.child.pid, signal.SIGSTOP)
        time.sleep(3)
        os.kill(terminal.child.pid, signal.SIGCONT)
        time.sleep(0.3)
        terminal.pump()
        self.assertNotIn("Hello?", terminal.text)
        self.wait_for_lines(terminal, 1)
        self.say(terminal, "hello")
        self.assertLess(self.transcript()["turns"][-1]["at"], 450)
        self.finish(terminal)

    def test_off(self):
        terminal = self.start("--pace", "off")
        time.sleep(1)
        terminal.pump()
        self.assertNotIn("Hello?", terminal.text)
        terminal.send("/pause" + ENTER)
        terminal.expect("No clock is running")
        self.wait_for_prompt(terminal)
        self.finish(terminal)

    def test_it_is_graded_as_it_was(self):
        terminal = self.start(*FAST, "--scorecard", self.home + "/card.json")
        self.wait_for_lines(terminal, 1)
        self.say(terminal, "hello")
        self.finish(terminal)
        graded = subprocess.run(
            [RAPPORT, "grade", "--scenario", ROOM, "--format", "jsonl", self.transcript_file],
            env=self.environment(), capture_output=True, check=True)
        with open(self.home + "/card.json", "rb") as file:
            self.assertEqual(file.read(), graded.stdout)


if __name__ == "__main__":
    unittest.main()
