// What is done with editions that appear in a shared folder: whoever can write there must not change figures
// that are in use already without anybody knowing.
#pragma once

#include "ladder/edition.hpp"

#include <set>
#include <string>
#include <string_view>

namespace ladder::store {

/// What becomes of a shared edition of a year of which another edition is, or was, in use.
enum class Changes {
    follow, ///< it is used
    ask,    ///< it waits until somebody agrees
    never   ///< it is not used
};

/// The editions of shared sources that may be used, because somebody agreed or because they were the first of
/// their year: each as "2021-r1 <fingerprint>". What was agreed on stays so, wherever the same edition stands
/// later, and a folder that holds something else then asks again.
using Agreements = std::set<std::string>;

std::string agreementOn(const EditionData& edition);

/// The year that an agreement is about; 0 where it is none.
int yearOf(std::string_view agreement);

} // namespace ladder::store
