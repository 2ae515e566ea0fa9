"""The page of HTML that `rapport review --html` writes: whole, safe and readable."""

import html.parser
import json
import os
import random
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

from terminal import RAPPORT

HOSTILE = [
    "<script>alert(1)</script>", "</p></main>", "\"onload=\"x", "' onmouseover='x", "&amp;&lt;", "]]>", "<!--", "-->",
    "</style><style>*{display:none}", "\x1b]0;evil\x07", "\x00\x08\x7f", "\u202eevil\u2066", "\ufffe\uffff", "<svg/onload=x>",
    "javascript:alert(1)", "\u0085\u009b31m", "日本", "e\u0301", "👩‍👩‍👧", "\r\n", "a" * 200, "&#x3c;script&#x3e;", "<",
]
ELEMENTS = {
    "html", "head", "meta", "title", "style", "body", "main", "nav", "article", "header", "section", "footer", "figure",
    "figcaption", "h1", "h2", "h3", "p", "strong", "span", "blockquote", "a", "ol", "ul", "li", "div", "table", "thead",
    "tbody", "tr", "th", "td", "mark", "sup", "svg", "desc", "path", "text", "polyline", "circle", "rect",
}
VOID = {"meta"}


class Balanced(html.parser.HTMLParser):
    """As a browser reads it: every element that is opened is closed, and in its order."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.wrong, self.said = [], [], []

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data):
        self.said.append(data)


def luminance(colour):
    parts = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


class PageTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="rapport-page-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.env = {"PATH": os.environ["PATH"], "HOME": self.folder, "RAPPORT_ENCODER": "fast"}

    def review(self, *arguments, **options):
        return subprocess.run(
            [RAPPORT, "review", *arguments], env=self.env, cwd=self.folder, capture_output=True, timeout=60,
            check=False, **options)

    def file(self, conversations):
        path = os.path.join(self.folder, "talks.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(conversation) + "\n" for conversation in conversations)
        return path

    def practised(self):
        """A session of practice with moods, deeds and an own judgement."""
        path = os.path.join(self.folder, "run.jsonl")
        lines = "/look-up\nI'm sorry nobody answered you on Monday.\n/verify\n/repair\nThe repair is free.\nGoodbye!\n"
        subprocess.run(
            [RAPPORT, "practice", "four-days-too-late", "--seed", "1", "--transcript", path], input=lines.encode(),
            env=self.env, cwd=self.folder, capture_output=True, timeout=60, check=True)
        with open(path, encoding="utf-8") as file:
            conversation = json.loads(file.readline())
        conversation["selfAssessment"] = {"service": 3, "care": 2}
        return conversation

    def bytes(self, path):
        with open(path, "rb") as file:
            return file.read()

    def page(self, conversations):
        made = self.review(self.file(conversations), "--html")
        self.assertEqual((made.returncode, made.stderr), (0, b""))
        return made.stdout.decode()

    def check(self, page):
        """Well formed both as XML and as HTML, and of nothing but what we write."""
        root = ElementTree.fromstring(page.split("\n", 1)[1])
        names = {element.tag for element in root.iter()}
        self.assertLessEqual(names, ELEMENTS)
        identifiers = [element.get("id") for element in root.iter() if element.get("id")]
        self.assertEqual(len(identifiers), len(set(identifiers)))
        for element in root.iter():
            for name, value in element.attrib.items():
                self.assertFalse(name.startswith("on") or name in ("src", "srcdoc", "style", "action"), name)
                if name == "href":
                    self.assertIn(value[1:], identifiers)
                    self.assertTrue(value.startswith("#"))
        reader = Balanced()
        reader.feed(page)
        reader.close()
        self.assertEqual((reader.wrong, reader.open), ([], []))
        controls = [c for c in page if (ord(c) < 32 and c not in "\n\t") or 0x7f <= ord(c) < 0xa0 or c in "\u202e\u2066"]
        self.assertEqual(controls, [])
        return root, "".join(reader.said)

    def test_a_session_has_all_its_parts(self):
        root, said = self.check(self.page([self.practised()]))
        headings = [element.text for element in root.iter("h2")]
        self.assertEqual(headings[:5], [
            "What the customer says", "Service and care", "Your own judgement", "Best and weakest moments",
            "The customer's mood"])
        self.assertTrue(headings[5].startswith("The one thing to practise: "))
        self.assertEqual(headings[6], "The conversation, and why")
        self.assertEqual(len(list(root.iter("h1"))), 1)
        self.assertEqual(len(list(root.iter("polyline"))), 3)
        for element in root.iter("svg"):
            named = element.get("aria-label") or element.get("aria-labelledby") or element.get("aria-hidden")
            self.assertTrue(named)
        self.assertIn("you, 3, satisfactory; the grade, ", said)
        self.assertEqual(root.get("lang"), "en")

    def test_the_same_conversations_give_the_same_bytes(self):
        conversation = self.practised()
        self.assertEqual(self.page([conversation]), self.page([conversation]))

    def test_hostile_texts_stay_texts(self):
        chance = random.Random(7)

        def texts():
            return "".join(chance.choice(HOSTILE) for _ in range(chance.randint(1, 4)))

        conversations = []
        for number in range(30):
            turns = []
            for _ in range(chance.randint(0, 6)):
                turn = {"role": chance.choice(["customer", "agent", "system"]), "text": texts()}
                if chance.random() < 0.5:
                    turn["mood"] = {"calm": chance.randint(0, 100), "trust": 50, "warmth": chance.randint(0, 100)}
                if turn["role"] == "agent" and chance.random() < 0.5:
                    turn = {"role": "agent", "action": texts(), "arguments": {texts(): texts()}}
                turns.append(turn)
            conversations.append({"id": "%d %s" % (number, texts()), "variant": texts(), "turns": turns})
        _, said = self.check(self.page(conversations))
        self.assertIn("<script>alert(1)</script>", said)
        for conversation in conversations[:5]:
            self.check(self.page([conversation]))

    def test_mixed_with_real_replies_spans_stay_in_place(self):
        conversation = self.practised()
        for turn in conversation["turns"]:
            turn.pop("understood", None)
            if "text" in turn:
                turn["text"] += " <b>&amp;</b> I'm so sorry. 日本 <i>"
        self.check(self.page([conversation]))

    def test_colours_have_contrast(self):
        page = self.page([self.practised()])
        grounds = re.findall(r":root \{([^}]*)\}", page)
        self.assertEqual(len(grounds), 3)
        for block in grounds:
            colours = dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6})", block))
            for text in ("text", "muted", "service", "care", "good", "doubtful", "bad"):
                for ground in ("ground", "card"):
                    self.assertGreaterEqual(contrast(colours[text], colours[ground]), 4.5, (text, ground))
            self.assertGreaterEqual(contrast(colours["text"], colours["marked"]), 4.5)

    def test_the_page_goes_where_it_is_told_and_nowhere_else(self):
        path = self.file([self.practised()])
        before = self.bytes(path)
        self.assertEqual(self.review(path, "--html", "page.html").stdout, b"")
        self.assertEqual(self.bytes(os.path.join(self.folder, "page.html")), self.review(path, "--html").stdout)
        refused = self.review(path, "--html", "talks.jsonl")
        self.assertEqual(refused.returncode, 64)
        self.assertIn(b"no name for a page", refused.stderr)
        self.assertEqual(self.bytes(path), before)
        self.assertEqual(self.review(path, "--html", "no/where.html").returncode, 74)
        self.assertEqual(self.review("missing.jsonl", "--html").returncode, 2)

    @unittest.skipUnless(shutil.which("chromium"), "there is no browser")
    def test_a_browser_shows_it(self):
        self.review(self.file([self.practised()]), "--html", "page.html")
        shown = subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + self.folder + "/browser",
             "--dump-dom", "file://" + self.folder + "/page.html"],
            capture_output=True, timeout=120, check=False, env={**self.env, "LANG": "C.UTF-8"})
        self.assertIn(b"The one thing to practise", shown.stdout)


if __name__ == "__main__":
    unittest.main()
