// Why something could not be done with a folder of editions.
#pragma once

#include "ladder/texts.hpp"

#include <boost/system/result.hpp>

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace ladder::store {

/// One of the messages on folders, with what it takes. Nothing has changed where there is one.
struct Problem {
    Message message;
    std::vector<std::string> arguments;

    bool operator==(const Problem&) const = default;
};

/// A sentence, with what to do about it.
std::string describe(const Problem& problem, Language language);

/// What the system refused to do with a folder.
Problem problemOf(const std::error_code& error, const std::filesystem::path& folder);

template<class T>
using Outcome = boost::system::result<T, Problem>;

} // namespace ladder::store
