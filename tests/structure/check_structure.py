#!/usr/bin/env python3
"""The rules of the code's structure, as docs/architecture.md tells them.

Prints every breach and exits with 1 when there is one: who may include whom, one wrapper for each
third-party library, sizes of files, names, and a test for every part that a list names.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
FOLDERS = ("base", "cli", "scanner", "detectors", "reports")
MAX_LINES = 400
GENERATED = "// Made by tools/make-data "

# The rooms, and what the files of each may include of ours: a folder with all below it, or a file.
# A file belongs to the longest room that it stands in; each room may include itself.
MODEL = ("base/", "detectors/engine/", "scanner/model/")
SOURCE = MODEL + ("scanner/source/",)
EXTRACT = SOURCE + ("scanner/extract/",)
EXAMINE = EXTRACT + ("scanner/examine/",)
REPORT = MODEL + ("scanner/store/", "reports/report.h", "reports/list.h", "reports/output_file.h")
SHEETS = ("reports/texts/", "reports/workbook/")
# Rows of rules that are texts as well, each in one place: see all_texts.def.
RULES = ("reports/register/activities.def", "reports/register/retention.def",
         "reports/register/sheets/manual.def", "reports/register/sheets/questions.def")
ROOMS = {
    "base": (),
    "detectors/data": ("base/",),
    "detectors/engine": ("base/", "detectors/data/"),
    "detectors/kinds": ("base/", "detectors/engine/", "detectors/data/"),
    "scanner/model": ("base/", "detectors/engine/"),
    "scanner/walk": MODEL,
    "scanner/source": MODEL,
    "scanner/extract": SOURCE,
    "scanner/examine": EXTRACT,
    "scanner/helper": EXAMINE,
    "scanner/git": MODEL + ("scanner/walk/",),
    "scanner/store": MODEL,
    "scanner/scan": EXAMINE + ("scanner/walk/", "scanner/helper/"),
    "reports": MODEL + ("scanner/store/", "reports/register/activities.h"),
    "reports/texts": MODEL + RULES,
    "reports/workbook": ("base/", "scanner/model/", "reports/texts/"),
    "reports/export": REPORT + ("reports/json_text.h", "reports/texts/place_words.h",
                                "reports/texts/detail_words.h"),
    "reports/gate": MODEL + ("reports/texts/", "reports/output_file.h", "reports/json_text.h",
                             "reports/export/fields.h"),
    "reports/register": REPORT + SHEETS,
    "reports/answers": REPORT + SHEETS,
    "cli": ("base/", "cli/", "scanner/", "detectors/", "reports/"),
}
# What calls third-party parsers; the helper program alone links it, see CMakeLists.txt. Only these
# folders and that program may include it.
PARSERS = tuple(f"scanner/extract/{folder}/" for folder in ("all", "archive", "html", "mail", "office",
                                                            "ole2", "pdf", "rtf"))
# What these libraries may link of ours: a report links no parser of documents.
LINKS = {
    "datakaart_base": set(),
    "datakaart_detectors": {"datakaart_base"},
    "datakaart_store": {"datakaart_detectors"},
    "datakaart_reports": {"datakaart_store"},
}
# The detectors' public face: the only headers of theirs that others may include.
DETECTORS_PUBLIC = ("detectors/engine/engine.h", "detectors/engine/detector.h",
                    "detectors/engine/evidence.h", "detectors/engine/kind_info.h",
                    "detectors/engine/label.h",
                    "detectors/engine/text.h")
# The one wrapper of each third-party library, a file or some that begin alike: the others know what
# it makes of the library, not the library.
WRAPPERS = {
    "acl": "scanner/walk/access_list.cpp",
    "archive": "scanner/extract/archive/archive_reader.cpp",
    "boost": "cli/options.cpp",
    "expat": "scanner/extract/office/xml_reader.cpp",
    "gmime": "scanner/extract/mail/mime_message.cpp",
    "gsf": "scanner/extract/ole2/ole2_file.cpp",
    "hwy": "detectors/engine/anchor_filter",
    "libbfio": "scanner/extract/mail/pst_file.cpp",
    "libpff": "scanner/extract/mail/pst_file.cpp",
    "libxml": "scanner/extract/html/html.cpp",
    "nlohmann": ("reports/export/json.cpp", "reports/gate/formats/"),  # a file per format
    "phonenumbers": "detectors/data/dialling_plans.cpp",
    "poppler": "scanner/extract/pdf/pdf.cpp",
    "qpdf": "scanner/extract/pdf/pdf_objects.cpp",
    "re2": "detectors/engine/patterns.cpp",
    "seccomp": "scanner/helper/sandbox.cpp",
    "sodium": "scanner/examine/value_hasher.cpp",
    "sqlite3": "scanner/store/sqlite.cpp",
    "toml++": "cli/config.cpp",
    "uchardet": "scanner/extract/text/encoding.cpp",
    "xlsxwriter": "reports/workbook/xlsx_file.cpp",
    "xxhash": "base/fingerprint.cpp",
}
# Libraries whose headers are vocabulary, free to use everywhere.
FREE = ("tl/expected.hpp", "fmt/")
SYSTEM = re.compile(r"^(sys|linux|netinet|arpa)/|^[a-z0-9_]+$|"
                    r"^(fcntl|unistd|dirent|poll|spawn|fnmatch|pwd|grp|iconv|langinfo|dlfcn|locale|"
                    r"malloc|signal|termios)\.h$")

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def sources():
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in (".h", ".cpp", ".def"):
                yield folder, path


def third_party_library(header):
    """A name for the library a header belongs to: all headers of one library count as one."""
    return re.split(r"[/.\-_]", header)[0] if header != "toml++/toml.h" else "toml++"


def room_of(name):
    """The longest room that the file stands in; none is a breach of its own."""
    rooms = [room for room in ROOMS if name.startswith(room + "/")]
    return max(rooms, key=len, default=None)


def check_includes(breaches):
    users = {}
    for folder, path in sources():
        name = path.relative_to(ROOT).as_posix()
        room = room_of(name)
        if room is None:
            breaches.append(f"{name} stands in no room")
            continue
        for kind, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
            if kind == '"':
                if not header.startswith((room + "/",) + ROOMS[room]):
                    breaches.append(f"{name}: {room}/ may not include {header}")
                elif header.startswith(PARSERS) and not name.startswith(PARSERS):
                    breaches.append(f"{name}: the main program would link {header}")
                elif (folder != "detectors" and header.startswith("detectors/")
                      and header not in DETECTORS_PUBLIC):
                    breaches.append(f"{name}: {header} is not public")
            elif not SYSTEM.match(header) and not header.startswith(FREE):
                users.setdefault(third_party_library(header), set()).add(name)
    for library, names in sorted(users.items()):
        wrapper = WRAPPERS.get(library)
        if wrapper is None:
            breaches.append(f"<{library}> has no wrapper here: {sorted(names)}")
        else:
            breaches += [f"{name} includes <{library}>, whose wrapper is {wrapper}"
                         for name in names if not name.startswith(wrapper)]
        breaches += [f"{n}: a header includes <{library}>" for n in names if n.endswith(".h")]
    breaches += [f"{library} has a wrapper and no user" for library in WRAPPERS.keys() - users.keys()]


def check_links(breaches):
    text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
    linked = {name: set(re.findall(r"\bdatakaart_\w+", words)) for name, words in
              re.findall(r"^datakaart_library\((\w+)\b([^)]*)\)", text, re.M)}
    for name, allowed in LINKS.items():
        if name not in linked:
            breaches.append(f"CMakeLists.txt makes no {name}")
        elif linked[name] - allowed:
            breaches.append(f"{name} links {sorted(linked[name] - allowed)}")


def check_sizes(breaches):
    for _, path in sources():
        text = path.read_text(encoding="utf-8")
        lines = len(text.splitlines())
        if lines > MAX_LINES and not text.startswith(GENERATED):
            breaches.append(f"{path.relative_to(ROOT)}: {lines} lines, more than {MAX_LINES}")


def check_lists(breaches):
    """Every extractor, detector and report that a list names has a test of its own."""
    tests = {p.relative_to(ROOT / "tests").as_posix()
             for p in (ROOT / "tests").rglob("test_*.cpp")}
    lists = {
        "scanner/extract": r"(?:FORMAT|DOCUMENT_IN_ZIP)\((\w+)",
        "detectors/kinds": r"DETECTOR\((\w+)\)",
        "reports": r"(\w+)_report\(\)",
        "reports/gate": r"(\w+)_format\(\)",
    }
    names = {"detectors/kinds": "list.def", "scanner/extract": "formats.def"}
    for folder, pattern in lists.items():
        source = ROOT / folder / names.get(folder, "list.cpp")
        text = re.sub(r"//.*", "", source.read_text(encoding="utf-8"))
        listed = set(re.findall(pattern, text))
        if not listed:
            breaches.append(f"{source.name} of {folder} names nothing that matches {pattern}")
        for part in sorted(listed):
            defining = [p for p in (ROOT / folder).rglob("*.cpp") if p.name != "list.cpp"
                        and re.search(rf"\b(make_)?{part}_(extractor|detector|report|format)\(",
                                      p.read_text(encoding="utf-8"))]
            if not any(t.startswith(folder + "/") and t.endswith(f"/test_{p.stem}.cpp")
                       for t in tests for p in defining):
                breaches.append(f"{folder}: {part} is listed but has no test")


def check_fuzz_targets(breaches):
    """Each extractor of the list has its fuzz target, and no other has."""
    def words(path, pattern):
        text = re.sub(r"//.*", "", (ROOT / path).read_text(encoding="utf-8"))
        return set(re.findall(pattern, text))
    listed = words("scanner/extract/formats.def", r"(?:FORMAT|DOCUMENT_IN_ZIP)\((\w+)")
    fuzzed = words("tests/fuzz/CMakeLists.txt", r"\b(\w+)=a\.\w+")
    for part in sorted(listed ^ fuzzed):
        breaches.append(f"tests/fuzz/CMakeLists.txt and scanner/extract/formats.def differ in {part}")


def check_names(breaches):
    """A type's name outside unnamed namespaces stands in one file: two would be one to the linker."""
    places = {}
    for _, path in sources():
        text = path.read_text(encoding="utf-8")
        named = re.sub(r"\nnamespace \{\n.*?\n\}  // namespace\n", "\n", text, flags=re.S)
        for name in re.findall(r"^(?:class|struct|enum class|enum) (\w+)(?!::)\b[^;(:]*(?:: [^;({]*)?\{", named,
                               re.M):
            places.setdefault(name, []).append(path.relative_to(ROOT).as_posix())
    for name, files in sorted(places.items()):
        if len(files) > 1:
            breaches.append(f"{name} is defined more than once: {files}")


def main():
    breaches = []
    check_names(breaches)
    check_includes(breaches)
    check_links(breaches)
    check_sizes(breaches)
    check_lists(breaches)
    check_fuzz_targets(breaches)
    for breach in breaches:
        print(breach)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
