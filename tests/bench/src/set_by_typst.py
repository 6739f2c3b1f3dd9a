"""Times Typst on one document: compiled for the first time, again, and after an edit, each as JSON seconds."""

import json
import sys
import time

import typst

source, fonts, pdf, runs = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
MARKS = ["a-2a", "ua-1"]


def timed(compiler):
    started = time.perf_counter()
    made = compiler.compile(format="pdf", pdf_standards=MARKS)
    return time.perf_counter() - started, made


started = time.perf_counter()
compiler = typst.Compiler(source, font_paths=[fonts], ignore_system_fonts=True)
made = compiler.compile(format="pdf", pdf_standards=MARKS)
cold = time.perf_counter() - started
with open(pdf, "wb") as file:
    file.write(made)
warm = sorted(timed(compiler)[0] for _ in range(runs))[runs // 2]
with open(source, encoding="utf-8") as file:
    text = file.read()
edited = []
for time_ in range(runs):
    # A sentence more in the first paragraph.
    text = text.replace("/*edit*/", "/*edit*/ Et une phrase de plus.", 1)
    with open(source, "w", encoding="utf-8") as file:
        file.write(text)
    edited.append(timed(compiler)[0])
print(json.dumps({"cold": cold, "warm": warm, "edited": sorted(edited)[runs // 2], "bytes": len(made)}))
