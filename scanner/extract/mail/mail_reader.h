// Reads one mail that is held in memory: its header and its text as fragments of the sink, what is
// attached as children of it. For whatever holds mails. Free functions; any thread, with a sink of
// its own.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "scanner/extract/extractor.h"
#include "scanner/extract/mail/mime_message.h"

namespace datakaart {

// `location`: of the mail itself.
tl::expected<void, Problem> read_mail(std::string_view bytes, const Location& location, Sink& sink);

// How people would call a mail that has no file name: "RE: offerte (2019-03-04).eml". `otherwise`
// where it has no subject: "message-12".
std::string mail_name(std::string_view bytes, const std::string& otherwise);

}  // namespace datakaart
