// The formats that are read: whose code reads each, and by what it is known. Chosen once for each
// file and member, by our own code alone; for a file on disk by the scanning process, which tells a
// helper what it chose. Pure functions over a constant table; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "scanner/extract/litter.h"
#include "scanner/extract/probe.h"

namespace datakaart {

// Whether our own code alone touches the bytes, or a third-party parser too: the latter runs in a
// helper process.
enum class Parser : std::uint8_t { own, third_party };

struct Format {
  std::string_view name;
  Parser parser;
  // The type's name ("docx", "tar", "text") of what has these first bytes and this name; empty
  // where it is not of this format.
  std::string (*type_of)(const Probe&);
};

// All of them, as formats.def lists them. A format's number is its place here.
std::span<const Format> formats();

// Which format something has.
struct Choice {
  static constexpr std::size_t k_none = SIZE_MAX;

  std::size_t format = k_none;  // its number
  std::string type;             // of what nobody reads too: "jpeg", "ole2", "elf", "binary"

  bool is_read() const { return format != k_none; }
  bool is_third_party() const;
  bool is_litter() const { return !is_read() && is_litter_type(type); }
};

// Content decides before the name does.
Choice choose_format(const Probe& probe);

// Whether the bytes begin as no text does: with the signature of a picture or another binary format.
bool has_binary_signature(std::string_view head);

// The type's name of bytes that no format knows.
std::string unsupported_type(const Probe& probe);

}  // namespace datakaart
