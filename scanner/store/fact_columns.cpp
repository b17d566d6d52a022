#include "scanner/store/fact_columns.h"

#include <limits>

#include "base/try.h"
#include "scanner/store/store_reader.h"
#include "scanner/store/tables.h"

namespace datakaart {
namespace {

DatabaseResult<std::uint32_t> count_at(const Statement& row, FindingTable::Column column) {
  const std::uint64_t number = row.number(column);
  if (number > std::numeric_limits<std::uint32_t>::max()) {
    return tl::unexpected(StoreReader::damaged());
  }
  return static_cast<std::uint32_t>(number);
}

}  // namespace

Statement& set_place(Statement& insert, const Place& place) {
  return insert.set(FindingTable::place_unit, static_cast<int>(place.unit))
      .set(FindingTable::place_labels, place.labels.bits())
      .set(FindingTable::place_number, place.number)
      .set(FindingTable::place_row, place.row)
      .set(FindingTable::place_column, place.column)
      .set(FindingTable::place_name, place.name);
}

Statement& set_evidence(Statement& insert, const KeptEvidence& evidence) {
  return insert.set(FindingTable::evidence, evidence.bits)
      .set(FindingTable::evidence_word, evidence.word)
      .set(FindingTable::evidence_other, evidence.other);
}

Statement& set_detail(Statement& insert, const Detail& detail) {
  return insert.set(FileTable::detail, static_cast<int>(detail.code))
      .set(FileTable::detail_first, detail.numbers[0])
      .set(FileTable::detail_second, detail.numbers[1])
      .set(FileTable::detail_third, detail.numbers[2])
      .set(FileTable::detail_name, detail.name)
      .set(FileTable::detail_part, detail.part)
      .set(FileTable::detail_line, detail.line);
}

DatabaseResult<Place> place_of(const Statement& row) {
  const std::uint64_t unit = row.number(FindingTable::place_unit);
  const auto labels = PlaceLabels::from_bits(row.number(FindingTable::place_labels));
  if (unit >= static_cast<std::uint64_t>(Place::Unit::k_count) || !labels) {
    return tl::unexpected(StoreReader::damaged());
  }
  Place place{static_cast<Place::Unit>(unit), *labels};
  TRY_ASSIGN(place.number, count_at(row, FindingTable::place_number));
  TRY_ASSIGN(place.row, count_at(row, FindingTable::place_row));
  TRY_ASSIGN(place.column, count_at(row, FindingTable::place_column));
  place.name = row.text(FindingTable::place_name);
  return place;
}

DatabaseResult<KeptEvidence> evidence_of(const Statement& row) {
  const std::uint64_t bits = row.number(FindingTable::evidence);
  if (!KeptEvidence::is_known(bits)) return tl::unexpected(StoreReader::damaged());
  KeptEvidence evidence;
  evidence.bits = static_cast<std::uint32_t>(bits);
  evidence.word = row.text(FindingTable::evidence_word);
  evidence.other = row.text(FindingTable::evidence_other);
  return evidence;
}

DatabaseResult<Detail> detail_of(const Statement& row) {
  const std::uint64_t code = row.number(FileTable::detail);
  if (code >= static_cast<std::uint64_t>(DetailCode::k_count)) {
    return tl::unexpected(StoreReader::damaged());
  }
  Detail detail = static_cast<DetailCode>(code);
  detail.numbers = {row.number(FileTable::detail_first), row.number(FileTable::detail_second),
                    row.number(FileTable::detail_third)};
  detail.name = row.text(FileTable::detail_name);
  detail.part = row.text(FileTable::detail_part);
  detail.line = row.number(FileTable::detail_line);
  return detail;
}

}  // namespace datakaart
