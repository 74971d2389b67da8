#include "ladder/store/agreement.hpp"

#include "ladder/fingerprint.hpp"
#include "ladder/store/ids.hpp"

namespace ladder::store {

std::string agreementOn(const EditionData& edition) {
    return editionId(edition.year, edition.revision) + " " + fingerprintOf(edition);
}

int yearOf(std::string_view agreement) {
    const auto id = parseId(agreement.substr(0, agreement.find(' ')));
    return id ? id->year : 0;
}

} // namespace ladder::store
