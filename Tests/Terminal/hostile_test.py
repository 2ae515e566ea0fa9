"""What steers a terminal is shown and never obeyed, wherever it comes from."""

import json
import unittest

from terminal import *  # noqa: F403

# What it is called, the characters, what must not be in the output, and what is shown instead.
SEQUENCES = [
    ("clipboard (OSC 52)", "\x1b]52;c;ZXZpbA==\x07", "\x1b]", "^[]52;c;ZXZpbA==^G"),
    ("window title (OSC 0)", "\x1b]0;evil\x1b\\", "\x1b]", "^[]0;evil^[\\"),
    ("hyperlink (OSC 8)", "\x1b]8;;http://evil\x07x\x1b]8;;\x07", "\x1b]", "^[]8;;http://evil^G"),
    ("setting asked back (DECRQSS)", "\x1bP$q\"p\x1b\\", "\x1bP", "^[P$q\"p^["),
    ("answer back", "\x05", "\x05", "^E"),
    ("device status (CSI)", "\x1b[6n", "\x1b[6n", "^[[6n"),
    ("screen cleared", "\x1b[2J\x1b[H", "\x1b[2J", "^[[2J^[[H"),
    ("alternative screen (private mode)", "\x1b[?1049h", "\x1b[?1049h", "^[[?1049h"),
    ("mouse (private mode)", "\x1b[?1003h", "\x1b[?1003h", "^[[?1003h"),
    ("reset", "\x1bc", "\x1bc", "^[c"),
    ("title read back", "\x1b[21t", "\x1b[21t", "^[[21t"),
    ("keys redefined (APC)", "\x1b_evil\x1b\\", "\x1b_", "^[_evil"),
    ("control of eight bits (C1)", "\u009b31m\u009d0;evil\u009c", "\u009b", "<U+009B>31m<U+009D>0;evil<U+009C>"),
    ("colours", "\x1b[31;5mred", "\x1b[31;5m", "^[[31;5mred"),
    ("back and over", "ok\rno\x08\x08", "ok\rno", "ok^Mno^H^H"),
    ("bidirectional override", "\u202egnp.exe\u202c", "\u202e", "<U+202E>gnp.exe<U+202C>"),
    ("bidirectional isolate", "\u2066hidden\u2069", "\u2066", "<U+2066>hidden<U+2069>"),
    ("end of paste", "\x1b[201~", "\x1b[201~", "^[[201~"),
    ("delete", "a\x7fb", "\x7f", "a^?b"),
]


class HostileTest(PracticeTest):
    def hostile_room(self, characters):
        """The room, with the characters in everything that it says and shows."""
        folder = os.path.join(self.home, "room")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(os.path.dirname(ROOM), folder)
        quoted = json.dumps("hostile " + characters + " end", ensure_ascii=True)
        changes = {
            "room.yaml": [
                ("title: A room to type in", "title: " + quoted), ("brief: Say hello. Nothing here ends by itself.",
                                                                  "brief: " + quoted),
                ("says: |\n      I am listening.", "says: " + quoted), ("hint: say goodbye", "hint: " + quoted),
                ("result: Refunded.", "result: " + quoted),
                ("{value: HH-48213, kind: text}", "{value: " + quoted + ", kind: text}")],
            "personas/patient-listener.yaml": [("[Hello?]", "[" + quoted + "]"), ("Ada Bright", quoted)],
            "companies/test-desk.yaml": [
                ("name: Test Desk", "name: " + quoted), ("Within 30 days.", quoted), ("Vinegar and water.", quoted)],
        }
        for name, pairs in changes.items():
            path = os.path.join(folder, name)
            with open(path, encoding="utf-8") as file:
                text = file.read()
            for old, new in pairs:
                self.assertIn(old, text)
                text = text.replace(old, new)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        return os.path.join(folder, "room.yaml")

    def test_in_scenarios_personas_and_desks(self):
        for name, characters, steering, shown in SEQUENCES:
            with self.subTest(name):
                path = self.hostile_room(characters)
                self.forget_transcript()
                terminal = Terminal(
                    self.command("--pace", "1000", scenario=path), self.environment(), rows=120, columns=200)
                self.addCleanup(terminal.close)
                terminal.wait("the prompt", lambda: terminal.line == "you>")
                terminal.wait("waiting lines", lambda: terminal.text.count(shown) >= 4)
                for command in ("/brief", "/customer", "/policy returns", "/kb descaling", "/hint", "/refund 5", "/help"):
                    terminal.send(command + ENTER)
                    terminal.wait("the prompt", lambda: terminal.line == "you>")
                terminal.send(CTRL_D)
                terminal.exit_code()
                self.assertEqual(terminal.screen.title, "")
                self.assertNotIn(steering, terminal.raw.decode("utf-8", "replace"))
                self.assertGreaterEqual(terminal.text.count(shown), 6, terminal.text)

    def test_in_what_is_watched(self):
        for name, characters, steering, shown in SEQUENCES:
            with self.subTest(name):
                run = subprocess.run(
                    [RAPPORT, "watch", self.hostile_room(characters)], env=self.environment(), capture_output=True,
                    check=False)
                output = (run.stdout + run.stderr).decode()
                self.assertEqual(run.returncode, 0, output)
                self.assertNotIn(steering, output)
                self.assertIn(shown, output)

    def test_in_graphs(self):
        for name, characters, steering, shown in SEQUENCES:
            for form in ("dot", "mermaid"):
                with self.subTest(name, form=form):
                    run = subprocess.run(
                        [RAPPORT, "graph", self.hostile_room(characters), "--format", form], env=self.environment(),
                        capture_output=True, check=False)
                    output = (run.stdout + run.stderr).decode()
                    self.assertEqual(run.returncode, 0, output)
                    self.assertNotIn(steering, output)

    def test_in_what_was_typed_at_the_shell(self):
        for name, characters, steering, shown in SEQUENCES:
            for words in (["nonsense" + characters], ["practice", "--" + characters],
                          ["practice", "--mode", characters], ["practice", "no" + characters],
                          ["resume", characters], ["drill", characters], ["grade", characters]):
                with self.subTest(name, words=words):
                    run = subprocess.run(
                        [RAPPORT, *words], env=self.environment(), capture_output=True, stdin=subprocess.DEVNULL,
                        check=False)
                    self.assertIn(run.returncode, (2, 64))
                    self.assertEqual(run.stdout, b"")
                    self.assertNotIn(steering, run.stderr.decode())

    def test_pasted(self):
        for name, characters, steering, shown in SEQUENCES:
            if "\r" in characters or steering == "\x1b[201~":
                continue  # A paste ends or goes on in a new line there.
            with self.subTest(name):
                terminal = self.start(columns=200)
                terminal.send(paste("hello " + characters))
                terminal.wait("it in view", lambda: shown in terminal.text)
                self.say(terminal)
                self.finish(terminal)
                self.assertNotIn(steering, terminal.raw.decode("utf-8", "replace"))
                self.assertIn(shown, self.replies()[0])

    def test_in_transcripts(self):
        for name, characters, steering, shown in SEQUENCES:
            with self.subTest(name):
                path = os.path.join(self.home, "talks.jsonl")
                text = "I am furious " + characters + " about it"
                talk = {"id": "c " + characters, "turns": [
                    {"role": "customer", "text": text}, {"role": "agent", "text": "I am sorry " + characters + " for it."},
                    {"role": "agent", "action": "refund" + characters, "result": "refused", "why": characters}]}
                with open(path, "w", encoding="utf-8") as file:
                    file.write(json.dumps(talk) + "\n")
                for words in (["grade", path], ["grade", "--why", path], ["review", path]):
                    run = subprocess.run(
                        [RAPPORT, *words], env=self.environment(), capture_output=True, check=False)
                    output = (run.stdout + run.stderr).decode()
                    self.assertNotIn(steering, output, words)
                    self.assertIn(shown[:4], output, words)


if __name__ == "__main__":
    unittest.main()
