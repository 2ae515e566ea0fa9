"""What can happen to a terminal: Ctrl-C, Ctrl-Z, Ctrl-D, resize, hang-up, term."""

import os
import time
import unittest

from terminal import *  # noqa: F403


class InterruptTest(PracticeTest):
    def test_ctrl_c_cancels_the_line_and_loses_no_key(self):
        terminal = self.start()
        terminal.send("never sent")
        terminal.wait("the line", lambda: terminal.line == "you> never sent")
        terminal.send(CTRL_C)
        self.wait_for_prompt(terminal)
        self.assertIn("you> never sent^C", terminal.text)
        self.say(terminal, "hello after")
        self.assertEqual(self.replies(), ["hello after"])
        self.finish(terminal)

    def test_twice_leaves_with_the_session_saved(self):
        terminal = self.start()
        self.say(terminal, "hello")
        terminal.send(CTRL_C)
        terminal.expect("Ctrl-C once more leaves")
        self.wait_for_prompt(terminal)
        self.finish(terminal, CTRL_C)
        self.assertEqual(self.replies(), ["hello"])

    def test_a_key_between_is_a_new_start(self):
        terminal = self.start()
        terminal.send(CTRL_C)
        terminal.expect("Ctrl-C once more leaves")
        self.wait_for_prompt(terminal)
        self.say(terminal, "hello")
        terminal.send(CTRL_C)
        self.wait_for_prompt(terminal)
        self.say(terminal, "hello again")
        self.assertEqual(self.replies(), ["hello", "hello again"])
        self.finish(terminal)

    def test_in_the_middle_of_a_search(self):
        terminal = self.start()
        self.say(terminal, "hello")
        terminal.send(CTRL_R + "hel")
        terminal.expect("reverse-i-search")
        terminal.send(CTRL_C)
        self.wait_for_prompt(terminal)
        self.say(terminal, "hello after")
        self.assertEqual(self.replies(), ["hello", "hello after"])
        self.finish(terminal)

    def test_twenty_times(self):
        terminal = self.start()
        for count in range(20):
            terminal.send("no %d" % count)
            terminal.wait("the line", lambda: terminal.line == "you> no %d" % count)
            terminal.send(CTRL_C)
            self.wait_for_prompt(terminal)
        self.say(terminal, "hello")
        self.assertEqual(self.replies(), ["hello"])
        self.finish(terminal)


class EndOfInputTest(PracticeTest):
    def test_ctrl_d_leaves(self):
        terminal = self.start()
        self.say(terminal, "hello")
        self.finish(terminal, CTRL_D)
        self.assertEqual(self.replies(), ["hello"])

    def test_in_a_line_it_deletes(self):
        terminal = self.start()
        self.say(terminal, "xhello" + CTRL_A + CTRL_D)
        self.assertEqual(self.replies(), ["hello"])
        self.finish(terminal)

    def test_quit_and_the_word_quit(self):
        terminal = self.start()
        terminal.send("quit" + ENTER)
        terminal.expect("/quit")
        self.wait_for_prompt(terminal)
        self.assertEqual(self.replies(), [])
        self.finish(terminal, "/quit" + ENTER)

    def test_the_conversation_ends(self):
        terminal = self.start()
        terminal.send("goodbye" + ENTER)
        terminal.expect("1-4")
        terminal.send(CTRL_C)
        terminal.expect("Enter closes")
        self.wait_for_prompt(terminal)
        terminal.send(ENTER)
        self.assertEqual(terminal.exit_code(), 0)
        self.assertTrue(terminal.is_sane())
        self.assert_complete("solved")

    def test_the_end_is_taken_back(self):
        terminal = self.start(rows=60)
        terminal.send("goodbye" + ENTER)
        terminal.expect("1-4")
        terminal.send(CTRL_C)
        terminal.expect("Enter closes")
        self.wait_for_prompt(terminal)
        terminal.send("/undo" + ENTER)
        terminal.expect("Taken back: “goodbye”")
        self.wait_for_prompt(terminal)
        self.say(terminal, "hello once more")
        self.finish(terminal)


class ResizeTest(PracticeTest):
    def test_the_line_survives(self):
        terminal = self.start()
        line = "hello " + "x" * 90
        terminal.send(line)
        for columns in (40, 120, 80):
            terminal.resize(24, columns)
            self.assertNotIn("xyou>", terminal.text)
        self.say(terminal, "y")
        self.assertEqual(self.replies(), [line + "y"])
        self.finish(terminal)

    def test_answers_are_wrapped_to_the_new_width(self):
        terminal = self.start()
        terminal.resize(24, 30)
        terminal.send("/help" + ENTER)
        self.wait_for_prompt(terminal)
        terminal.expect("/quit")
        self.finish(terminal)


class StopTest(PracticeTest):
    def test_ctrl_z_and_fg(self):
        self.forget_transcript()
        terminal = Terminal(["bash", "--norc", "--noprofile", "-i"], self.environment(PS1="shell$ "))
        self.addCleanup(terminal.close)
        terminal.wait("the shell", lambda: terminal.line.startswith("shell$"))
        terminal.send("clear; " + " ".join(self.command()) + ENTER)
        self.wait_for_prompt(terminal)
        for part in ("hel", "lo th", "ere"):
            terminal.send(part)
            terminal.wait("what was typed", lambda: terminal.line.endswith(part))
            terminal.send(CTRL_Z)
            terminal.wait("the shell", lambda: terminal.line.startswith("shell$"))
            terminal.send("stty -a | grep -ow -e '-*icanon'" + ENTER)
            terminal.expect("\nicanon")
            self.assertNotIn("-icanon\n", terminal.text)
            terminal.send("clear; fg" + ENTER)
            terminal.wait("the line again", lambda: terminal.line.startswith("you> hel"))
            self.assertEqual(terminal.line.count("you>"), 1)
        self.say(terminal)
        self.assertEqual(self.replies(), ["hello there"])
        terminal.send(CTRL_D)
        terminal.wait("the shell", lambda: terminal.line.startswith("shell$"))
        self.assertTrue(self.transcript()["ended"])
        terminal.send("clear; stty -a | grep -ow -e '-*echo'" + ENTER)
        terminal.wait("echo", lambda: "echo" in terminal.lines)
        terminal.send("exit" + ENTER)
        terminal.exit_code()
        self.assert_complete()


class TerminationTest(PracticeTest):
    def check_signal(self, number):
        terminal = self.start()
        self.say(terminal, "hello")
        terminal.send("a draft")
        terminal.wait("the draft", lambda: terminal.line == "you> a draft")
        os.kill(terminal.child.pid, number)
        self.finish(terminal, "", code=128 + number)
        self.assertEqual(self.replies(), ["hello"])

    def test_term(self):
        self.check_signal(signal.SIGTERM)

    def test_hang_up(self):
        self.check_signal(signal.SIGHUP)

    def test_the_terminal_is_closed(self):
        terminal = self.start()
        self.say(terminal, "hello")
        terminal.send("a draft")
        terminal.wait("the draft", lambda: terminal.line == "you> a draft")
        os.close(terminal.fd)
        end = time.monotonic() + PATIENCE
        pid = 0
        while not pid and time.monotonic() < end:
            pid, status = os.waitpid(terminal.child.pid, os.WNOHANG)
            time.sleep(0.02)
        terminal.child.terminated = True
        self.assertEqual(os.waitstatus_to_exitcode(status), 129)
        self.assertEqual(self.replies(), ["hello"])
        self.assert_complete()


if __name__ == "__main__":
    unittest.main()
