// An e-mail address taken apart and checked by itself, whatever stands around it. Pure; any
// thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace datakaart {

// RFC 5321, 4.5.3.1: octets of the local part and of the domain.
inline constexpr std::size_t k_longest_local = 64;
inline constexpr std::size_t k_longest_domain = 255;

struct EmailAddress {
  std::size_t begin;  // in what was parsed: markup and sentence marks are left out
  std::size_t end;
  std::string local;   // lower case
  std::string domain;  // lower case, spelled-out dots undone
};

// The address in `bytes`, which begins with a local part and ends with a domain; or nothing if a
// limit is broken or the domain ends in no top-level domain.
std::optional<EmailAddress> parse_email(std::string_view bytes);

// Accounts of a task, not of a person: info, noreply, boekhouding.
bool is_role_account(std::string_view local);
// Domains set aside for documentation and tests by RFC 2606 and 6761.
bool is_example_domain(std::string_view domain);

// "j***@f***.be": the first character of each side and the top-level domain.
std::string mask_email(const EmailAddress& address);

}  // namespace datakaart
