// The header of a mail as text: who sent it and who got it are records of a name and an address,
// each told once; what only machines read (identifiers, signatures, filters) is left out.
// One thread.
#pragma once

#include <tl/expected.hpp>

#include "scanner/extract/extractor.h"
#include "scanner/extract/mail/mime_message.h"

namespace datakaart {

tl::expected<void, Problem> write_mail_head(const MimeMessage& mail, Sink& sink);

}  // namespace datakaart
