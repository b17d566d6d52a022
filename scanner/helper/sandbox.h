// What keeps a helper process from doing anything but reading what it is handed: the layers that
// Linux offers, which of them this machine has, and how a process puts them on. A process enters
// once, on its only thread, and never gets out.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scanner/model/limits.h"

namespace datakaart {

// off: nothing but limits on memory and files written. basic: every layer that the kernel has.
// strict: all layers, or the helper refuses to start.
enum class Sandbox : std::uint8_t { off, basic, strict };

// "off", "basic", "strict".
std::string_view name_of(Sandbox);
std::optional<Sandbox> sandbox_named(std::string_view name);

struct SandboxLayer {
  std::string_view name;   // "seccomp"
  std::string_view keeps;  // what it keeps a helper from
  bool available = false;
  std::string detail;  // "ABI 3"; or why it is not there
};

// The layers in the order in which they are put on, and whether this machine has them. Asks the
// kernel; changes nothing.
std::vector<SandboxLayer> sandbox_layers();

// Locks this process in: no privileges to gain, no dumps, no files to write, at most so much
// memory; beyond `off` also no program, process or connection to start (seccomp: those end the
// process, other calls that a reader has no need of fail) and no file to open but the system's
// libraries and Poppler's character maps (Landlock). False only for `strict`, where a layer is
// missing. Descriptors that are open stay usable. `start_threads`: starts the threads that the
// process needs beside this one, which are locked in with it; later it can start none.
[[nodiscard]] bool enter_sandbox(Sandbox level, const Limits& limits,
                                 const std::function<void()>& start_threads = {});

}  // namespace datakaart
