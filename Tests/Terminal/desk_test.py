"""The desk, the pager, the debrief and plain text, as they are seen."""

import os
import unittest

from terminal import *


class DeskTest(PracticeTest):
    def pager(self, script):
        path = os.path.join(self.home, "pager")
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\n" + script)
        os.chmod(path, 0o755)
        return path

    def test_a_long_text_goes_through_the_pager(self):
        seen = self.home + "/seen"
        pager = self.pager('cat > "%s"; env > "%s.env"; printf "PAGED"; read answer < /dev/tty\n' % (seen, seen))
        terminal = self.start(rows=12, PAGER=pager + " -x")
        terminal.send("/help" + ENTER)
        terminal.expect("PAGED")
        terminal.send(ENTER)
        self.wait_for_prompt(terminal)
        for path, words in ((seen, "/dispute TEXT"), (seen + ".env", "LESSSECURE=1")):
            with open(path, encoding="utf-8") as file:
                self.assertIn(words, file.read())
        self.say(terminal, "I am sorry.")
        self.finish(terminal)

    def test_a_short_text_is_printed(self):
        terminal = self.start(PAGER=self.pager("printf PAGED\n"))
        terminal.send("/mood" + ENTER)
        terminal.expect("warmth")
        self.wait_for_prompt(terminal)
        self.assertNotIn("PAGED", terminal.text)
        self.finish(terminal)

    def test_without_a_pager_it_is_printed(self):
        for pager in ("/no/such/pager", "", "cat"):
            terminal = self.start(rows=12, PAGER=pager)
            terminal.send("/help" + ENTER)
            terminal.wait("the help", lambda: b"/dispute TEXT" in terminal.raw)
            self.wait_for_prompt(terminal)
            self.finish(terminal)

    def test_on_dumb_terminals_and_in_plain_text_nothing_is_paged(self):
        pager = self.pager("printf PAGED\n")
        for options, term in (((), "dumb"), (("--plain",), "xterm-256color")):
            terminal = self.start(*options, rows=12, PAGER=pager, TERM=term)
            terminal.send("/help" + ENTER)
            terminal.wait("the help", lambda: b"/dispute TEXT" in terminal.raw)
            terminal.pump(0.2)
            self.assertNotIn(b"PAGED", terminal.raw)
            terminal.send(CTRL_D)
            self.assertEqual(terminal.exit_code(), 0)

    def test_ctrl_c_in_the_pager_comes_back_to_the_prompt(self):
        terminal = self.start(rows=12, PAGER=self.pager("printf PAGED; exec sleep 60\n"))
        terminal.send("/help" + ENTER)
        terminal.expect("PAGED")
        terminal.send(CTRL_C)
        terminal.wait("a prompt", lambda: terminal.line.endswith("you>"))
        # It was the pager's alone: one more is the first.
        terminal.send(CTRL_C)
        terminal.expect("Ctrl-C once more leaves")
        self.say(terminal, "Still here.")
        self.finish(terminal)

    @unittest.skipUnless(os.path.exists("/usr/bin/less"), "less is not installed")
    def test_less_leaves_the_terminal_as_it_was(self):
        for key in ("q", CTRL_C):
            terminal = self.start(rows=12, PAGER="less")
            terminal.send("/help" + ENTER)
            terminal.wait("less", lambda: terminal.line.startswith("Enter goes on"))
            terminal.send(key)
            self.wait_for_prompt(terminal)
            self.say(terminal, "I am sorry.")
            self.finish(terminal)

    def test_hang_up_in_the_pager(self):
        terminal = self.start(rows=12, PAGER=self.pager("printf PAGED; exec sleep 60\n"))
        terminal.send("/help" + ENTER)
        terminal.expect("PAGED")
        os.kill(terminal.child.pid, signal.SIGHUP)
        self.assertEqual(terminal.exit_code(), 129)
        self.assertEqual(self.transcript()["ended"], "abandoned")


class DebriefTest(PracticeTest):
    def ended(self, *options, **changes):
        terminal = self.start(*options, **changes)
        terminal.send("/end" + ENTER)
        terminal.expect("service, was it solved? 1-4")
        return terminal

    def test_own_judgement_before_the_grade(self):
        terminal = self.ended()
        self.assertNotIn("score", terminal.text)
        terminal.send("x3" + ENTER)
        terminal.expect("write 1, 2, 3 or 4")
        terminal.send("3" + ENTER)
        terminal.expect("care, were they in good hands? 1-4")
        terminal.send("2" + ENTER)
        terminal.expect("Enter closes")
        self.assertIn(b"Your own judgement", terminal.raw)
        self.assertEqual(self.transcript()["selfAssessment"], {"service": 3, "care": 2})
        terminal.send(ENTER)
        self.assertEqual(terminal.exit_code(), 0)
        self.assertTrue(terminal.is_sane())

    def test_enter_and_ctrl_c_are_no_answers(self):
        terminal = self.ended()
        terminal.send(ENTER)
        terminal.expect("care, were they in good hands? 1-4")
        terminal.send(CTRL_C)
        terminal.expect("Enter closes")
        self.assertNotIn("selfAssessment", self.transcript())
        terminal.send(ENTER)
        self.assertEqual(terminal.exit_code(), 0)
        self.assertTrue(terminal.is_sane())

    def test_hang_up_at_the_question(self):
        terminal = self.ended()
        os.kill(terminal.child.pid, signal.SIGHUP)
        self.assertEqual(terminal.exit_code(), 129)
        self.assertTrue(terminal.is_sane())

    def test_reasons_after_the_end(self):
        terminal = self.ended(rows=60)
        terminal.send(CTRL_C)
        terminal.expect("Enter closes")
        terminal.send("/why emp" + ENTER)
        terminal.expect("empathy")
        terminal.send("/why nonsense" + ENTER)
        terminal.expect("There is nothing called 'nonsense'")
        terminal.send(ENTER)
        self.assertEqual(terminal.exit_code(), 0)

    def test_narrow_plain_and_dumb(self):
        for options, changes in (
                ((), {"columns": 40, "rows": 200}), (("--plain",), {"rows": 200}), ((), {"TERM": "dumb", "rows": 200}),
                (("--plain",), {"columns": 40, "rows": 200})):
            terminal = self.ended(*options, **changes)
            terminal.send(CTRL_C)
            terminal.expect("Enter closes")
            self.wait_for_prompt(terminal)
            terminal.send("/customer" + ENTER + "/actions" + ENTER)
            terminal.pump(0.3)
            self.wait_for_prompt(terminal)
            if options:
                for drawn in ("###", "│", "└", "\x1b[1m"):
                    self.assertNotIn(drawn, terminal.raw.decode())
            terminal.send(CTRL_D)
            self.assertEqual(terminal.exit_code(), 0)


if __name__ == "__main__":
    unittest.main()
