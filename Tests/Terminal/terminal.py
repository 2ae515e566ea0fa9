"""A practice session on a pseudo-terminal, as a person has it: keys go in, a screen comes out."""

import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import termios
import time
import unittest

import pexpect
import pyte

RAPPORT = os.path.abspath(os.environ.get("RAPPORT", ".build/release/rapport"))
ROOM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "room", "room.yaml")
PATIENCE = float(os.environ.get("TERMINAL_PATIENCE", "20"))

# A shell that runs the tests in the background ignores these, and what they start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGQUIT, signal.SIG_DFL)

CTRL_A, CTRL_C, CTRL_D, CTRL_E, CTRL_R = "\x01", "\x03", "\x04", "\x05", "\x12"
CTRL_U, CTRL_W, CTRL_Y, CTRL_Z, CTRL_UNDERSCORE = "\x15", "\x17", "\x19", "\x1a", "\x1f"
ALT_B, ALT_ENTER, BACKSPACE, ENTER, TAB = "\x1bb", "\x1b\r", "\x7f", "\r", "\t"
LEFT, UP = "\x1b[D", "\x1b[A"


def paste(text):
    """As a terminal sends what is pasted."""
    return "\x1b[200~" + text + "\x1b[201~"


def hear_hang_ups():
    """What nohup starts ignores them; the program is not to inherit it, while the tests may."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


class Terminal:
    """A program on a pseudo-terminal, and the screen that it draws."""

    def __init__(self, command, env, rows=24, columns=80):
        self.raw = b""
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.child = pexpect.spawn(
            command[0], command[1:], env=env, dimensions=(rows, columns), timeout=PATIENCE, echo=True,
            preexec_fn=hear_hang_ups)
        self.fd = self.child.child_fd

    def pump(self, seconds=0.02):
        """Draws what the program has written by now; False when there is nobody to write any more."""
        while select.select([self.fd], [], [], seconds)[0]:
            try:
                data = os.read(self.fd, 65536)
            except OSError:
                return False
            if not data:
                return False
            self.raw += data
            self.stream.feed(data)
            seconds = 0
        return True

    def wait(self, what, holds):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            alive = self.pump()
            if holds():
                return
            if not alive:
                break
        if not holds():
            raise AssertionError("waited for %s; the screen shows:\n%s" % (what, self.text))

    def send(self, keys):
        data = keys if isinstance(keys, bytes) else keys.encode()
        if CTRL_D.encode() in data:
            self.wait_for_editing()
        while data:
            data = data[os.write(self.fd, data[:512]):]
            self.pump(0)

    def wait_for_editing(self):
        """Between two lines a Ctrl-D is the terminal's own, and lost to the program."""
        end = time.monotonic() + 2
        while termios.tcgetattr(self.fd)[3] & termios.ICANON and time.monotonic() < end:
            if not self.pump(0.01):
                break

    def expect(self, text):
        self.wait(repr(text), lambda: text in self.text)

    def resize(self, rows, columns):
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)
        time.sleep(0.2)
        self.pump(0.2)

    @property
    def lines(self):
        return [line.rstrip() for line in self.screen.display]

    @property
    def text(self):
        return "\n".join(self.lines)

    @property
    def line(self):
        """The line that the cursor is in."""
        return self.lines[self.screen.cursor.y]

    def exit_code(self):
        """Waits for the end; the code as a shell shows it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.pump(0.02)
            try:
                pid, status = os.waitpid(self.child.pid, os.WNOHANG)
            except ChildProcessError:
                pid, status = self.child.pid, self.child.status
            if pid:
                self.child.terminated = True
                code = os.waitstatus_to_exitcode(status)
                return code if code >= 0 else 128 - code
        raise AssertionError("still running; the screen shows:\n%s" % self.text)

    def is_sane(self):
        """Lines are edited and echoed by the terminal itself, Ctrl-C is a signal, and paste is ordinary again."""
        inputs, _, _, local = termios.tcgetattr(self.fd)[:4]
        wanted = termios.ICANON | termios.ECHO | termios.ISIG | termios.IEXTEN
        pasting = self.raw.rfind(b"\x1b[?2004h"), self.raw.rfind(b"\x1b[?2004l")
        return local & wanted == wanted and inputs & termios.ICRNL != 0 and pasting[0] <= pasting[1]

    def close(self):
        try:
            self.child.close(force=True)
        except (OSError, pexpect.ExceptionPexpect):
            pass


class PracticeTest(unittest.TestCase):
    """Sessions in a home of their own."""

    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="rapport-terminal-")
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.transcript_file = os.path.join(self.home, "transcript.jsonl")

    def environment(self, **changes):
        """The surroundings of a session; a variable that is None is unset."""
        kept = {name: os.environ[name] for name in ("PATH", "ASAN_OPTIONS") if name in os.environ}
        kept.update(
            HOME=self.home, TERM="xterm-256color", LANG="C.UTF-8", XDG_DATA_HOME=self.home + "/data",
            XDG_STATE_HOME=self.home + "/state", RAPPORT_ENCODER="fast", PAGER="")
        kept.update(changes)
        return {name: value for name, value in kept.items() if value is not None}

    def command(self, *options, scenario=ROOM, transcript=None):
        return [RAPPORT, "practice", scenario, "--transcript", transcript or self.transcript_file,
                "--seed", "1", *options]

    def start(self, *options, rows=24, columns=80, transcript=None, **changes):
        """A session at its first prompt."""
        self.forget_transcript()
        terminal = Terminal(
            self.command(*options, transcript=transcript), self.environment(**changes), rows, columns)
        self.addCleanup(terminal.close)
        self.wait_for_prompt(terminal)
        return terminal

    def forget_transcript(self):
        if os.path.exists(self.transcript_file):
            os.remove(self.transcript_file)

    def wait_for_prompt(self, terminal):
        terminal.wait("an empty prompt", lambda: terminal.line == "you>")

    def say(self, terminal, keys=""):
        """Sends a reply and waits for the answer."""
        before = len(self.replies())
        terminal.send(keys + ENTER)
        terminal.wait("the reply in the transcript", lambda: len(self.replies()) > before)
        self.wait_for_prompt(terminal)

    def finish(self, terminal, keys=CTRL_D, code=0):
        """Leaves, and checks what has to hold after every session."""
        terminal.send(keys)
        self.assertEqual(terminal.exit_code(), code, terminal.text)
        self.assertTrue(terminal.is_sane(), "the terminal is left changed")
        self.assert_complete()

    def assert_complete(self, ended="abandoned"):
        """The transcript says how it ended, and each reply has its answer."""
        transcript = self.transcript()
        self.assertEqual(transcript["ended"], ended)
        turns = [turn for turn in transcript["turns"] if not turn.get("undone")]
        self.assertEqual(turns[-1]["role"], "customer")

    def transcript(self):
        """The conversation in the transcript file, whether as a journal or as one line."""
        conversation = {"turns": [], "ended": None}
        if not os.path.exists(self.transcript_file):
            return conversation
        with open(self.transcript_file, encoding="utf-8") as file:
            whole = [line for line in file if line.endswith("\n")]
        for line in whole:
            item = json.loads(line)
            if "turns" in item:
                conversation.update(item)
            elif "turn" in item:
                conversation["turns"].append(item["turn"])
            elif "undo" in item:
                for turn in conversation["turns"][item["undo"]:]:
                    turn["undone"] = True
            elif "ended" in item:
                conversation["ended"] = item["ended"]
        return conversation

    def replies(self):
        """What the customer got to read."""
        return [turn["text"] for turn in self.transcript()["turns"]
                if turn["role"] == "agent" and "text" in turn]

    def piped(self, text, *options, **changes):
        """The same session from a pipe."""
        self.forget_transcript()
        data = text if isinstance(text, bytes) else text.encode()
        return subprocess.run(
            self.command(*options), input=data, env=self.environment(**changes), capture_output=True,
            timeout=PATIENCE * 3, check=False)


__all__ = [name for name in dir() if name.isupper()] + [
    "PracticeTest", "Terminal", "os", "paste", "shutil", "signal", "subprocess"]
