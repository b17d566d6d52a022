// Who may read a file beside its owner, by its access control lists: the POSIX one, and the copy of
// the Windows one that a Samba server keeps in an attribute. Thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// Items between commas: "*" everyone, "u1000" and "g100" users and groups by number, "S-1-5-..."
// accounts of a Windows domain; a few at most. Empty where the file has no such list: its mode then
// says all.
std::string acl_readers(int fd);

// The same of the attribute security.NTACL: a security descriptor in self-relative form ([MS-DTYP]
// 2.4.6) somewhere in it, with what Samba puts before it (librpc/idl/xattr.idl). Pure; any bytes.
std::string nt_acl_readers(std::string_view attribute);

}  // namespace datakaart
