// Why something could not be done with a source of editions. Nothing has changed then.
#pragma once

#include "ladder/reason.hpp"

#include <boost/system/result.hpp>

#include <filesystem>
#include <system_error>

namespace ladder::store {

/// Turns an error of the system into a problem with a folder.
Problem problemOf(const std::error_code& error, const std::filesystem::path& folder);

template<class T>
using Outcome = boost::system::result<T, Problem>;

} // namespace ladder::store
