// What libraries keep until the program ends, and leak checks would tell of every run.
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }
