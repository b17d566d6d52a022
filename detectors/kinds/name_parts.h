// The words that names in running text are made of: how they are written, and what the lists know
// of them. For the reader of names. Pure; any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace datakaart {

// A word of letters with hyphens and apostrophes inside: bytes[begin, end). Empty: none.
struct NameWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin == end; }
};

NameWord word_at(std::string_view bytes, std::size_t at);
NameWord word_up_to(std::string_view bytes, std::size_t end);
// Where the blank ends that begins at `at`, or begins that ends there, a no-break one too; `at`
// where none stands there.
std::size_t after_blank(std::string_view bytes, std::size_t at);
std::size_t before_blank(std::string_view bytes, std::size_t at);

enum class Spelling : unsigned char {
  small,    // no capital at its beginning, or one in its midst: "ImageId"
  capital,  // "Lotte", "De"
  upper,    // "LOTTE"
  initial,  // "L"
};
Spelling spelling_of(std::string_view word);

// In lower case, without accents, apostrophes and hyphens.
std::string plain(std::string_view word);

// What the lists say of a word: 0: no name; 1: perhaps, or something else too; 2: surely.
int as_first_name(std::string_view word);

// A family name that begins at `at`, with its particles, and what speaks for it.
struct FamilyName {
  std::size_t begin = 0;
  std::size_t end = 0;
  int score = 0;  // as above
  bool listed = false;
};
FamilyName family_name_at(std::string_view bytes, std::size_t at);

// False where a word is surely neither a listed name nor a form of address or greeting. Quick.
bool may_belong_to_name(std::string_view word);

}  // namespace datakaart
