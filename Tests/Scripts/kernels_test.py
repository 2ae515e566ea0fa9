"""The NEON kernels, built for ARM by the compiler that comes with Swift, under an emulator elsewhere."""
import os
import platform
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KERNELS = ROOT / "Sources/CEncoders/kernels.c"
EMULATOR = [] if platform.machine() == "aarch64" else ["qemu-aarch64"]


class KernelsTest(unittest.TestCase):
    def status(self, kernels):
        """How the program that compares them ends."""
        clang = Path(os.path.realpath(shutil.which("swift"))).parent / "clang"
        with tempfile.TemporaryDirectory() as folder:
            program = f"{folder}/compare"
            subprocess.run(
                [clang, "--target=aarch64-linux-gnu", "-std=gnu17", "-O2", "-ffreestanding", "-nostdlib", "-static",
                 "-fuse-ld=lld", "-fno-stack-protector", "-I", ROOT / "Sources/CEncoders/include", kernels,
                 ROOT / "Tests/Kernels/compare.c", "-o", program], check=True)
            return subprocess.run([*EMULATOR, program]).returncode

    def test_neon_computes_what_plain_code_computes(self):
        self.assertEqual(self.status(KERNELS), 0)

    def test_a_wrong_kernel_is_noticed(self):
        text = KERNELS.read_text()
        for right, wrong, status in (
            ("vget_high_s16(wide), scale", "vget_low_s16(wide), scale", 2),
            ("high = vmlal_s16(high, vget_high_s16(q)", "high = vmlsl_s16(high, vget_high_s16(q)", 3),
        ):
            self.assertEqual(text.count(right), 1)
            with tempfile.NamedTemporaryFile("w", suffix=".c") as file:
                file.write(text.replace(right, wrong))
                file.flush()
                self.assertEqual(self.status(file.name), status)


if __name__ == "__main__":
    unittest.main()
