"""Typing: editing keys, completion, history, paste and UTF-8."""

import os
import stat
import time
import unittest

from terminal import *  # noqa: F403


class EditingTest(PracticeTest):
    def test_editing_keys(self):
        terminal = self.start()
        terminal.send("helo" + LEFT + "l" + CTRL_A + "well " + CTRL_E + " thre" + BACKSPACE * 2 + "ere")
        self.say(terminal, " and more" + CTRL_W + ALT_B + "X")
        self.assertEqual(self.replies(), ["well hello there Xand"])
        self.finish(terminal)

    def test_kill_yank_and_undo(self):
        terminal = self.start()
        terminal.send("hello" + CTRL_U + CTRL_Y + CTRL_Y + " there" + CTRL_W + CTRL_UNDERSCORE)
        self.say(terminal)
        self.assertEqual(self.replies(), ["hellohello there"])
        self.finish(terminal)

    def test_several_lines_typed_ahead(self):
        terminal = self.start()
        terminal.send("hello 1\rhello 2\rhello 3\r")
        terminal.wait("three replies", lambda: len(self.replies()) == 3)
        self.wait_for_prompt(terminal)
        self.assertEqual(self.replies(), ["hello 1", "hello 2", "hello 3"])
        self.finish(terminal)

    def test_a_long_line(self):
        terminal = self.start()
        line = "hello " * 800
        terminal.send(line)
        self.say(terminal)
        self.assertEqual(self.replies(), [line.strip()])
        self.finish(terminal)

    def test_a_line_longer_than_the_window_is_wrapped(self):
        terminal = self.start(columns=40)
        terminal.send("hello from the beginning of a long line to its very end")
        terminal.expect("very end")
        terminal.expect("you> hello from")
        terminal.send(CTRL_U)
        self.finish(terminal)

    def test_alt_enter_begins_a_new_line(self):
        terminal = self.start()
        self.say(terminal, "hello" + ALT_ENTER + "again")
        self.assertEqual(self.replies(), ["hello\nagain"])
        self.finish(terminal)


class CompletionTest(PracticeTest):
    def test_a_command_is_completed(self):
        terminal = self.start()
        terminal.send("/cust" + TAB)
        terminal.wait("the command", lambda: terminal.line == "you> /customer")
        terminal.send(ENTER)
        terminal.expect("HH-48213")
        self.finish(terminal)

    def test_two_tabs_list_what_there_is(self):
        terminal = self.start()
        terminal.send("/h" + TAB + TAB)
        terminal.expect("/hint")
        self.assertIn("/help", terminal.text)
        self.finish(terminal, CTRL_U + CTRL_D)

    def test_actions_policies_and_articles(self):
        terminal = self.start()
        for typed, line in [
                ("/ref", "you> /refund"), ("/policy r", "you> /policy returns"),
                ("/kb desc", "you> /kb Descaling the machine"),
                ("/kb descaling the m", "you> /kb descaling the machine")]:
            terminal.send(typed + TAB)
            terminal.wait(line, lambda: terminal.line == line)
            terminal.send(CTRL_U)
        self.finish(terminal)

    def test_a_reply_is_not_completed(self):
        terminal = self.start()
        self.say(terminal, "hello /he" + TAB)
        self.assertEqual(self.replies(), ["hello /he"])
        self.finish(terminal)


class HistoryTest(PracticeTest):
    @property
    def file(self):
        return os.path.join(self.home, "state", "rapport", "history")

    def test_reverse_search_finds_an_earlier_session(self):
        terminal = self.start()
        self.say(terminal, "hello from yesterday")
        self.say(terminal, "hello otherwise")
        self.finish(terminal)
        terminal = self.start()
        terminal.send(CTRL_R + "yester")
        terminal.expect("reverse-i-search")
        self.say(terminal)
        self.assertEqual(self.replies(), ["hello from yesterday"])
        self.finish(terminal)

    def test_only_the_user_may_read_it(self):
        terminal = self.start()
        self.say(terminal, "hello")
        self.finish(terminal)
        self.assertEqual(stat.S_IMODE(os.stat(self.file).st_mode), 0o600)

    def test_several_lines_are_one_entry(self):
        terminal = self.start()
        self.say(terminal, paste("hello\nsecond"))
        self.finish(terminal)
        terminal = self.start()
        terminal.send(UP)
        self.say(terminal)
        self.assertEqual(self.replies(), ["hello\nsecond"])
        self.finish(terminal)

    def test_repeats_and_private_lines_are_not_kept(self):
        terminal = self.start()
        for line in ["hello", "hello", " hello secret", "hello last"]:
            self.say(terminal, line)
        self.finish(terminal)
        with open(self.file, encoding="utf-8") as file:
            self.assertEqual(file.read(), "hello\nhello last\n")

    def test_a_history_that_cannot_be_used_is_not_fatal(self):
        os.makedirs(self.file)
        terminal = self.start()
        self.say(terminal, "hello")
        terminal.send(UP)
        terminal.wait("the line again", lambda: terminal.line == "you> hello")
        self.finish(terminal, CTRL_U + CTRL_D)

    def test_a_hostile_history_is_harmless(self):
        os.makedirs(os.path.dirname(self.file))
        with open(self.file, "wb") as file:
            file.write(b"hello \x1b]0;evil\x07\xc2\x9b2J\xff\x00\n")
        terminal = self.start()
        terminal.send(UP)
        terminal.wait("the entry", lambda: "hello ^[]0;evil^G<U+009B>2J" in terminal.line)
        self.assertNotIn(b"\x1b]0;", terminal.raw)
        self.finish(terminal, CTRL_U + CTRL_D)


class PasteTest(PracticeTest):
    def test_two_lines_are_one_reply(self):
        terminal = self.start()
        self.say(terminal, paste("hello one\nand\ttwo\n"))
        self.assertEqual(self.replies(), ["hello one\nand\ttwo"])
        self.finish(terminal)

    def test_escape_sequences_are_shown_not_obeyed(self):
        terminal = self.start()
        hostile = "hello \x1b]0;evil\x07\x1b[2J\u009b31m\u202edlrow"
        terminal.send(paste(hostile))
        terminal.wait("the sequence in view", lambda: "^[]0;evil^G^[[2J<U+009B>31m<U+202E>dlrow" in terminal.text)
        self.say(terminal)
        self.assertEqual(self.replies(), ["hello ^[]0;evil^G^[[2J<U+009B>31m<U+202E>dlrow"])
        self.finish(terminal)
        self.assertEqual(terminal.screen.title, "")
        for sequence in (b"\x1b]", "\u009b".encode(), "\u202e".encode(), b"\x1b[2J"):
            self.assertNotIn(sequence, terminal.raw)


class Utf8Test(PracticeTest):
    def check(self, **locale):
        terminal = self.start(**locale)
        terminal.send("hello caféé" + BACKSPACE + " 日本語" + BACKSPACE + " 👍👍" + BACKSPACE + "!")
        terminal.wait("the line", lambda: "café" in terminal.line and terminal.line.endswith("!"))
        self.say(terminal)
        self.assertEqual(self.replies(), ["hello café 日本 👍!"])
        self.finish(terminal)

    def test_lang_unset(self):
        self.check(LANG=None)

    def test_lang_c(self):
        self.check(LANG="C")

    def test_lang_c_utf8(self):
        self.check(LANG="C.UTF-8")

    def test_lang_not_installed(self):
        self.check(LANG="tlh_QO.UTF-8")

    def test_lc_all_posix(self):
        self.check(LC_ALL="POSIX")

    def test_broken_bytes_are_repaired(self):
        terminal = self.start()
        terminal.send(b"hello ab\xff\xc3z")
        time.sleep(0.2)
        self.say(terminal)
        self.assertEqual(self.replies(), ["hello ab\ufffdz"])
        self.finish(terminal)


class InputrcTest(PracticeTest):
    def with_inputrc(self, text):
        path = os.path.join(self.home, "inputrc")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return self.start(INPUTRC=path)

    def test_the_users_keys_win(self):
        terminal = self.with_inputrc(
            '$if rapport\n"\\C-g": "hello macro"\n$endif\n$if other\n"\\C-g": "wrong"\n$endif\n"\\e\\C-m": " mine"\n')
        self.say(terminal, "\x07" + ALT_ENTER)
        self.assertEqual(self.replies(), ["hello macro mine"])
        self.finish(terminal)

    def test_vi_mode(self):
        terminal = self.with_inputrc("set editing-mode vi\n")
        terminal.send("xhello\x1b")
        time.sleep(0.7)
        self.say(terminal, "0x")
        self.assertEqual(self.replies(), ["hello"])
        self.finish(terminal)


if __name__ == "__main__":
    unittest.main()
