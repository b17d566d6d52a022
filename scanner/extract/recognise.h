// By what the formats of formats.def are known: each function gives the type's name, or none where
// the bytes are of another format. What our own code reads is recognised where it is read; the
// others here, since the scanning process does not link their readers. Pure functions; any thread.
#pragma once

#include <string>

#include "scanner/extract/probe.h"

namespace datakaart {

std::string zip_type(const Probe& probe);
std::string archive_type(const Probe& probe);  // but for zip
std::string encrypted_office_type(const Probe& probe);
std::string rtf_type(const Probe& probe);
std::string ole2_type(const Probe& probe);
std::string pst_type(const Probe& probe);
std::string tnef_type(const Probe& probe);
std::string mail_type(const Probe& probe);
std::string mailbox_type(const Probe& probe);
std::string pdf_type(const Probe& probe);
std::string flat_opendocument_type(const Probe& probe);
std::string html_type(const Probe& probe);
std::string csv_type(const Probe& probe);
std::string text_type(const Probe& probe);

// The type of an OpenDocument file whose media type is written out at `at` of its head: "odt";
// where `is_flat`, "fodt". The file's ending counts where it fits the content.
std::string opendocument_type(const Probe& probe, std::size_t at, bool is_flat);
// The ending, where it is one of an OpenDocument file.
std::string opendocument_ending(const Probe& probe);

}  // namespace datakaart
