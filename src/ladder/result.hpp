// An answer, or the reason why there is none.
#pragma once

#include "ladder/reason.hpp"

#include <boost/system/result.hpp> // a value or an error, until std::expected is everywhere

namespace ladder {

/// Holds the bare reason, because formulas ask a million times: what its words need is gathered where someone
/// wants to read them.
template<class T>
using Result = boost::system::result<T, Reason>;

} // namespace ladder
