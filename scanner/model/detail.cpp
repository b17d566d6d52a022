#include "scanner/model/detail.h"

#include <cerrno>

namespace datakaart {

Detail detail_of_errno(int error) {
  switch (error) {
    case EACCES:
      return DetailCode::permission_denied;
    case EIO:
      return DetailCode::input_output_error;
    case ELOOP:
      return DetailCode::too_many_links;
    case ENAMETOOLONG:
      return DetailCode::name_too_long;
    default:
      return {DetailCode::system_says, static_cast<std::uint64_t>(error)};
  }
}

}  // namespace datakaart
